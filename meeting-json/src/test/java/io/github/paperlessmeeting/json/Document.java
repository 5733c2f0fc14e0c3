package io.github.paperlessmeeting.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON text as a tree that may hold what a mapper would not: a member twice, or a mark where the reader is expected to
 * stop. It prints each member and element on a line of its own, so that lines and columns can be told apart.
 */
abstract sealed class Document {
    private static final char MARK = '\u0001';

    private boolean marked;

    static Document of(byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return of(parser);
        }
    }

    private static Document of(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            var object = new Obj();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                object.members.add(new Entry(name, of(parser)));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var array = new Arr();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.elements.add(of(parser));
            }
            return array;
        }
        String text = parser.getString();
        return new Raw(
                parser.currentToken() == JsonToken.VALUE_STRING
                        ? '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"'
                        : text);
    }

    /** The reader is expected to stop at the first token of this. */
    final Document mark() {
        marked = true;
        return this;
    }

    /** A text with the mark taken out, and the line and column where it stood. */
    record Printed(String text, int line, int column) {}

    final Printed print() {
        var out = new StringBuilder("\n");
        append(out, "");
        String text = out.toString();
        int at = text.indexOf(MARK);
        if (at < 0) {
            return new Printed(text, 0, 0);
        }
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int lineStart = before.lastIndexOf('\n') + 1;
        int column = before.codePointCount(lineStart, before.length()) + 1;
        return new Printed(before + text.substring(at + 1), line, column);
    }

    /** Calls with each object of the tree and its pointer. */
    final void forEachObject(BiConsumer<String, Obj> action) {
        forEachObject("", action);
    }

    abstract void forEachObject(String pointer, BiConsumer<String, Obj> action);

    abstract void appendValue(StringBuilder out, String indent);

    abstract Document copy();

    final void append(StringBuilder out, String indent) {
        if (marked) {
            out.append(MARK);
        }
        appendValue(out, indent);
    }

    /** A member; its mark stands before its name. */
    record Entry(String name, Document value, boolean markedName) {
        Entry(String name, Document value) {
            this(name, value, false);
        }
    }

    static final class Obj extends Document {
        final List<Entry> members = new ArrayList<>();

        @Override
        void forEachObject(String pointer, BiConsumer<String, Obj> action) {
            action.accept(pointer, this);
            members.forEach(member -> member.value().forEachObject(pointer + "/" + member.name(), action));
        }

        @Override
        void appendValue(StringBuilder out, String indent) {
            out.append('{');
            String separator = "\n";
            for (Entry member : members) {
                out.append(separator).append(indent).append("  ");
                if (member.markedName()) {
                    out.append(MARK);
                }
                out.append('"').append(member.name()).append("\" : ");
                member.value().append(out, indent + "  ");
                separator = ",\n";
            }
            out.append('}');
        }

        @Override
        Obj copy() {
            var copy = new Obj();
            members.forEach(member ->
                    copy.members.add(new Entry(member.name(), member.value().copy())));
            return copy;
        }

        int indexOf(String name) {
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).name().equals(name)) {
                    return i;
                }
            }
            return -1;
        }
    }

    static final class Arr extends Document {
        final List<Document> elements = new ArrayList<>();

        @Override
        void forEachObject(String pointer, BiConsumer<String, Obj> action) {
            for (int i = 0; i < elements.size(); i++) {
                elements.get(i).forEachObject(pointer + "/" + i, action);
            }
        }

        @Override
        void appendValue(StringBuilder out, String indent) {
            out.append('[');
            String separator = "\n";
            for (Document element : elements) {
                out.append(separator).append(indent).append("  ");
                element.append(out, indent + "  ");
                separator = ",\n";
            }
            out.append(']');
        }

        @Override
        Arr copy() {
            var copy = new Arr();
            elements.forEach(element -> copy.elements.add(element.copy()));
            return copy;
        }
    }

    /** A single value, or any text in its place. */
    static final class Raw extends Document {
        final String text;

        Raw(String text) {
            this.text = text;
        }

        @Override
        void forEachObject(String pointer, BiConsumer<String, Obj> action) {
            // holds none
        }

        @Override
        void appendValue(StringBuilder out, String indent) {
            out.append(text);
        }

        @Override
        Raw copy() {
            return new Raw(text);
        }
    }
}
