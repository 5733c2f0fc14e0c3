package io.github.paperlessmeeting.examples.quickstart;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Makes invisible characters visible. A document comes from strangers, and what a terminal is sent it obeys: an escape
 * sequence clears the screen, a direction mark turns a number round.
 */
final class Visible {
    private Visible() {}

    static String text(String text) {
        if (isHarmless(text)) {
            return text;
        }
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (commandsTerminal(c)) {
                out.append(escape(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (commandsTerminal(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /**
     * A writer for JSON, in which Jackson has escaped the control characters of ASCII. The others can only stand within
     * strings, where an escape means the same.
     */
    static Writer json(Writer out) {
        return new JsonWriter(out);
    }

    private static boolean commandsTerminal(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Zero-width joiner and non-joiner belong to the spelling of some languages.
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> false;
        };
    }

    private static String escape(int c) {
        return String.format(Locale.ROOT, "\\u%04x", c);
    }

    private static final class JsonWriter extends FilterWriter {
        JsonWriter(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            char character = (char) c;
            if (character >= 0x7F && !Character.isSurrogate(character) && commandsTerminal(character)) {
                out.write(escape(character));
            } else {
                out.write(character);
            }
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            for (int i = offset; i < offset + length; i++) {
                write(buffer[i]);
            }
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            for (int i = offset; i < offset + length; i++) {
                write(text.charAt(i));
            }
        }
    }
}
