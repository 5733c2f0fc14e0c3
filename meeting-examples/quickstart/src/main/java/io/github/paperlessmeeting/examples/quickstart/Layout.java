package io.github.paperlessmeeting.examples.quickstart;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Lines of plain text for a page of a fixed width. Whatever is printed passes through {@link Visible} here. */
final class Layout {
    static final int WIDTH = 100;

    private static final int GAP = 2;

    private final PrintWriter out;

    Layout(PrintWriter out) {
        this.out = out;
    }

    void blank() {
        print("");
    }

    void rule() {
        print("─".repeat(WIDTH));
    }

    /** A paragraph whose lines after the first stand further in, by as many columns as {@code hanging} says. */
    void line(int indent, int hanging, String text) {
        List<String> lines = wrap(Visible.text(text), WIDTH - indent, WIDTH - indent - hanging);
        for (int i = 0; i < lines.size(); i++) {
            print(" ".repeat(i == 0 ? indent : indent + hanging) + lines.get(i));
        }
    }

    void line(int indent, String text) {
        line(indent, 2, text);
    }

    /** A paragraph, and a remark at the right edge of its last line, or below it where there is no room. */
    void line(int indent, String text, String remark) {
        String right = Visible.text(remark);
        List<String> lines = wrap(Visible.text(text), WIDTH - indent, WIDTH - indent - 2);
        for (int i = 0; i < lines.size(); i++) {
            String line = " ".repeat(i == 0 ? indent : indent + 2) + lines.get(i);
            int room = WIDTH - width(line) - width(right);
            if (i < lines.size() - 1 || right.isEmpty()) {
                print(line);
            } else if (room >= GAP) {
                print(line + " ".repeat(room) + right);
            } else {
                print(line);
                below(indent + 2, right);
            }
        }
    }

    private void below(int indent, String remark) {
        List<String> lines = wrap(remark, WIDTH - indent, WIDTH - indent);
        for (String line : lines) {
            print(" ".repeat(lines.size() == 1 ? WIDTH - width(line) : indent) + line);
        }
    }

    private void print(String line) {
        out.print(line.stripTrailing());
        out.print('\n');
    }

    private static List<String> wrap(String text, int first, int others) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int limit = lines.isEmpty() ? first : others;
            int length = width(word);
            if (used > 0 && used + 1 + length > limit) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
                limit = others;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            String rest = word;
            while (length > limit) {
                int cut = fitting(rest, limit);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                length = width(rest);
                limit = others;
            }
            line.append(rest);
            used += length;
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many of the characters of a word too long for a line go on it; at least one. */
    private static int fitting(String word, int limit) {
        int end = 0;
        int used = 0;
        while (end < word.length()) {
            int c = word.codePointAt(end);
            used += width(c);
            if (used > limit && end > 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    static int width(String text) {
        return text.codePoints().map(Layout::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (c < 0x1100) {
            return 1;
        }
        boolean fullWidth = (c >= 0xFF01 && c <= 0xFF60) || (c >= 0x3001 && c <= 0x303E);
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> 2;
            default -> fullWidth ? 2 : 1;
        };
    }
}
