package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.json.Document.Arr;
import io.github.paperlessmeeting.json.Document.Entry;
import io.github.paperlessmeeting.json.Document.Obj;
import io.github.paperlessmeeting.json.Document.Raw;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents made from a right one by one fault in one place, in every place. */
final class Faults {
    private static final List<String> VALUES = List.of(
            "null", "true", "7", "-0", "1.0", "1e2", "\"7\"", "\"\"", "\" a\"", "\"a\\ud800\"", "{}", "[]", "[[]]");

    private Faults() {}

    @FunctionalInterface
    private interface Fault {
        void in(Obj object, int index);
    }

    /**
     * With a member twice, absent, replaced, in another place, unknown, or renamed; with an element replaced.
     *
     * @param step 1 for all; n for one of n, spread over the faults and the places
     */
    static List<String> in(byte[] json, int step) {
        Document right = Document.of(json);
        var faulty = new ArrayList<String>();
        for (String value : VALUES) {
            atEachMember(right, faulty, (object, i) -> put(object, i, name(object, i), new Raw(value)));
            atEachElement(right, faulty, value);
        }
        atEachMember(right, faulty, (object, i) -> object.members.add(copy(object, i)));
        atEachMember(
                right,
                faulty,
                (object, i) -> object.members.add(
                        i + 1,
                        new Entry(escaped(name(object, i)), value(object, i).copy())));
        atEachMember(right, faulty, (object, i) -> object.members.add(i, new Entry(name(object, i), new Raw("null"))));
        atEachMember(right, faulty, (object, i) -> object.members.remove(i));
        atEachMember(right, faulty, (object, i) -> object.members.add(object.members.remove(i)));
        atEachMember(
                right, faulty, (object, i) -> object.members.add(i, new Entry("x-extra", new Raw("[{\"a\":1e9}]"))));
        atEachMember(
                right,
                faulty,
                (object, i) -> put(object, i, name(object, i).toUpperCase(java.util.Locale.ROOT), value(object, i)));
        atEachMember(right, faulty, (object, i) -> put(object, i, "\\udc00", value(object, i)));
        return oneOf(faulty, step);
    }

    /**
     * With a canary in each string, in a document that is refused or is no JSON.
     *
     * @param step 1 for all; n for one of n
     */
    static List<String> withCanaries(byte[] json, int step) {
        Document right = Document.of(json);
        var documents = new ArrayList<String>();
        for (String around : List.of("%s", "%s\\ud800", "%s\\q", "%s\n", "%s\",7,\"", "%s\"%s\"")) {
            atEachMember(right, documents, (object, i) -> {
                if (value(object, i) instanceof Raw raw && raw.text.startsWith("\"")) {
                    String text = around.replace("%s", "canary-7f3a");
                    put(object, i, name(object, i), new Raw('"' + text + '"'));
                    object.members.add(i + 1, new Entry("x", new Raw("1")));
                }
            });
        }
        documents.removeIf(text -> !text.contains("canary"));
        return oneOf(documents, step);
    }

    private static List<String> oneOf(List<String> all, int step) {
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    static String stackTrace(Throwable thrown) {
        var out = new ByteArrayOutputStream();
        thrown.printStackTrace(new PrintStream(out, false, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void atEachMember(Document right, List<String> faulty, Fault fault) {
        var places = new ArrayList<String>();
        right.forEachObject((pointer, object) -> {
            for (int i = 0; i < object.members.size(); i++) {
                places.add(pointer + " " + i);
            }
        });
        for (String place : places) {
            Document copy = right.copy();
            copy.forEachObject((pointer, object) -> {
                int size = object.members.size();
                for (int i = 0; i < size; i++) {
                    if (place.equals(pointer + " " + i)) {
                        fault.in(object, i);
                        return;
                    }
                }
            });
            faulty.add(copy.print().text());
        }
    }

    private static void atEachElement(Document right, List<String> faulty, String value) {
        var all = new ArrayList<String>();
        atEachMember(right, all, (object, i) -> {
            if (value(object, i) instanceof Arr list && !list.elements.isEmpty()) {
                list.elements.set(list.elements.size() - 1, new Raw(value));
            }
        });
        String unchanged = right.print().text();
        all.removeIf(unchanged::equals);
        faulty.addAll(all);
    }

    private static String name(Obj object, int index) {
        return object.members.get(index).name();
    }

    private static Document value(Obj object, int index) {
        return object.members.get(index).value();
    }

    private static Entry copy(Obj object, int index) {
        return new Entry(name(object, index), value(object, index).copy());
    }

    private static void put(Obj object, int index, String name, Document value) {
        object.members.set(index, new Entry(name, value));
    }

    private static String escaped(String name) {
        return String.format("\\u%04x", (int) name.charAt(0)) + name.substring(1);
    }
}
