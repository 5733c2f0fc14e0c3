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
        out.print(line.replace('\u00A0', ' ').stripTrailing());
        out.print('\n');
    }

    private static List<String> wrap(String text, int first, int others) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int limit = lines.isEmpty() ? first : others;
            String rest = word;
            int length = width(rest);
            if (used > 0 && used + 1 + length > limit && length <= others) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
                limit = others;
            } else if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int cut = cut(rest, limit - used); cut > 0; cut = cut(rest, limit)) {
                lines.add(line.append(rest, 0, cut).toString());
                line.setLength(0);
                used = 0;
                rest = rest.substring(cut);
                limit = others;
            }
            line.append(rest);
            used += width(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * Where to break a word that is longer than the room for it: 0 if nowhere. Only scripts without spaces are broken; a path
     * or an address sticks out, so that it can be copied.
     */
    private static int cut(String word, int room) {
        int cut = 0;
        int used = 0;
        boolean wideBefore = false;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            int width = width(c);
            if (i > 0 && (wideBefore || width == 2)) {
                cut = i;
            }
            used += width;
            if (used > room) {
                return cut;
            }
            wideBefore = width == 2;
            i += Character.charCount(c);
        }
        return 0;
    }

    static int width(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += width(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    private static int width(int c) {
        if (c < 0x7F) {
            return 1;
        }
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
