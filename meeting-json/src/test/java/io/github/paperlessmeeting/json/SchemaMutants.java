package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.json.Document.Arr;
import io.github.paperlessmeeting.json.Document.Entry;
import io.github.paperlessmeeting.json.Document.Obj;
import io.github.paperlessmeeting.json.Document.Raw;
import io.github.paperlessmeeting.meeting.Meeting;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents with one change, in every place of the full meeting. Each holds only the part of the full meeting that is changed
 * and what no meeting lacks, so that there can be many.
 */
final class SchemaMutants {
    /**
     * A changed document.
     *
     * @param change what was changed
     * @param value what was put in, in the spelling of JSON; empty if nothing was
     * @param text the document in one line
     * @param base the meeting before the change
     */
    record Mutant(String change, String value, String text, Meeting base) {}

    private static final Set<String> NEVER_ABSENT =
            Set.of("schemaVersion", "id", "kind", "title", "body", "status", "agenda");

    private final Consumer<Mutant> sink;
    private final Map<String, Map<String, Document>> known = new LinkedHashMap<>();
    private final Set<Object> seen = new HashSet<>();
    private Document base = new Obj();
    private Meeting meeting = FullMeeting.meeting();

    private SchemaMutants(Consumer<Mutant> sink) {
        this.sink = sink;
    }

    /** Gives every mutant, always in the same order. */
    static void forEach(Consumer<Mutant> sink) {
        var mutants = new SchemaMutants(sink);
        var full = (Obj) Document.of(MeetingJson.standard().write(FullMeeting.meeting()));
        full.forEachObject((pointer, object) -> mutants.remember(pointer, object));
        for (String value : SchemaTexts.OF_EVERY_TYPE) {
            sink.accept(new Mutant("the document = " + value, value, value, mutants.meeting));
        }
        for (Entry member : full.members) {
            if (member.value() instanceof Arr list) {
                for (Document element : list.elements) {
                    var one = new Arr();
                    one.elements.add(element.copy());
                    mutants.slice(full, new Entry(member.name(), one));
                    mutants.inside(member.name());
                }
                mutants.slice(full, member);
            } else {
                mutants.slice(full, member);
                mutants.inside(member.name());
            }
        }
    }

    private void remember(String pointer, Obj object) {
        Map<String, Document> members =
                known.computeIfAbsent(SchemaPlaces.at(meeting, pointer).getName(), type -> new LinkedHashMap<>());
        object.members.forEach(member -> members.putIfAbsent(member.name(), member.value()));
    }

    /** Changes in one member of a document that has otherwise only what it must have. */
    private void slice(Obj full, Entry only) {
        var slice = new Obj();
        for (Entry member : full.members) {
            if (member.name().equals(only.name())) {
                slice.members.add(only);
            } else if (member.name().equals("agenda")) {
                slice.members.add(
                        new Entry("agenda", Document.of("{\"revision\":1}".getBytes(StandardCharsets.US_ASCII))));
            } else if (NEVER_ABSENT.contains(member.name())) {
                slice.members.add(member);
            }
        }
        base = slice;
        meeting = MeetingJson.standard().read(base.print().text());
        member("", slice.indexOf(only.name()));
        change("", "unknown member", "", copy -> copy.members.add(new Entry("x-extra", new Raw("1"))));
    }

    /** Changes in the objects in that member, but not in two alike that stand in the same component of the same type. */
    private void inside(String name) {
        base.forEachObject((pointer, object) -> {
            if (pointer.startsWith("/" + name)) {
                String path = pointer.replaceAll("/\\d+", "");
                Class<?> owner = SchemaPlaces.at(meeting, pointer.replaceAll("(/[a-zA-Z]+)(/\\d+)?$", ""));
                Object like = List.of(
                        owner,
                        path.substring(path.lastIndexOf('/')),
                        SchemaPlaces.at(meeting, pointer),
                        object.members.stream().map(Entry::name).toList());
                if (seen.add(like)) {
                    object(pointer, object);
                }
            }
        });
    }

    private void object(String pointer, Obj object) {
        change(pointer, "unknown member", "", copy -> copy.members.add(new Entry("x-extra", new Raw("1"))));
        for (int i = 0; i < object.members.size(); i++) {
            int index = i;
            member(pointer, index);
            String name = object.members.get(index).name();
            change(
                    pointer,
                    name + " in capitals",
                    "",
                    copy -> copy.members.set(
                            index,
                            new Entry(
                                    name.toUpperCase(Locale.ROOT),
                                    copy.members.get(index).value())));
            for (int j = index + 1; j < object.members.size(); j++) {
                int other = j;
                String both = name + " and " + object.members.get(other).name();
                if (object.members.size() < 8) {
                    change(pointer, "without " + both, "", copy -> {
                        copy.members.remove(other);
                        copy.members.remove(index);
                    });
                }
                change(pointer, both + " exchanged", "", copy -> {
                    Document value = copy.members.get(index).value();
                    set(copy, index, copy.members.get(other).value());
                    set(copy, other, value);
                });
            }
        }
        Class<?> type = SchemaPlaces.at(meeting, pointer);
        if (type == Map.class) {
            names(pointer, object);
        } else {
            fill(pointer, object, type);
        }
    }

    /** Other names in an object whose names are open. */
    private void names(String pointer, Obj object) {
        for (int i = 0; i < object.members.size(); i++) {
            int index = i;
            String name = object.members.get(index).name();
            for (String other : SchemaTexts.inPlaceOf(name, false)) {
                String quoted = SchemaTexts.quote(other);
                Entry renamed = new Entry(
                        quoted.substring(1, quoted.length() - 1),
                        object.members.get(index).value());
                change(pointer, name + " named " + quoted, quoted, copy -> copy.members.set(index, renamed));
            }
        }
    }

    /** Adds what objects of the same type have elsewhere, and empty lists. */
    private void fill(String pointer, Obj object, Class<?> type) {
        Map<String, Document> members = known.get(type.getName());
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (object.indexOf(name) < 0) {
                if (members != null && members.containsKey(name)) {
                    Document value = members.get(name);
                    change(pointer, "with " + name, "", copy -> copy.members.add(new Entry(name, value.copy())));
                }
                if (component.getType() == List.class) {
                    change(pointer, "with empty " + name, "", copy -> copy.members.add(new Entry(name, new Arr())));
                }
            }
        }
    }

    private void member(String pointer, int index) {
        Entry member = find(base, pointer).members.get(index);
        change(pointer, "without " + member.name(), "", copy -> copy.members.remove(index));
        for (String value : SchemaTexts.OF_EVERY_TYPE) {
            replace(pointer, index, member.name(), value);
        }
        if (member.value() instanceof Arr list) {
            elements(pointer, index, member.name(), list);
        } else if (member.value() instanceof Raw raw && raw.text.startsWith("\"")) {
            String text = JsonMapper.shared().readValue(raw.text, String.class);
            boolean few = !seen.add(SchemaPlaces.at(meeting, pointer + "/" + member.name()));
            SchemaTexts.inPlaceOf(text, few)
                    .forEach(value -> replace(pointer, index, member.name(), SchemaTexts.quote(value)));
            if (text.matches("[A-Z][A-Z_]*")) {
                SchemaPlaces.CONSTANTS.forEach(
                        value -> replace(pointer, index, member.name(), SchemaTexts.quote(value)));
            }
        } else if (member.value() instanceof Raw raw && Character.isDigit(raw.text.charAt(0))) {
            SchemaTexts.NUMBERS.forEach(value -> replace(pointer, index, member.name(), value));
            SchemaTexts.ODDLY_SPELLED.forEach(value -> replace(pointer, index, member.name(), value));
        }
    }

    private void replace(String pointer, int index, String name, String value) {
        change(pointer, name + " = " + value, value, copy -> set(copy, index, new Raw(value)));
    }

    private void elements(String pointer, int index, String name, Arr list) {
        for (String value : SchemaTexts.OF_EVERY_TYPE) {
            change(
                    pointer,
                    name + " + " + value,
                    value,
                    copy -> array(copy, index).elements.add(new Raw(value)));
        }
        change(pointer, name + " reversed", "", copy -> Collections.reverse(array(copy, index).elements));
        if (list.elements.isEmpty()) {
            return;
        }
        Document first = list.elements.get(0);
        again(pointer, index, name + " + the first again", first.copy());
        if (first instanceof Raw raw && raw.text.startsWith("\"")) {
            var texts = new ArrayList<>(SchemaTexts.inPlaceOf("a", true));
            texts.addAll(SchemaPlaces.CONSTANTS);
            for (String text : texts) {
                String value = SchemaTexts.quote(text);
                change(
                        pointer,
                        name + " + " + value,
                        value,
                        copy -> array(copy, index).elements.add(new Raw(value)));
            }
        }
        if (first instanceof Obj object) {
            for (int i = 0; i < object.members.size(); i++) {
                String member = object.members.get(i).name();
                Obj less = object.copy();
                less.members.remove(i);
                again(pointer, index, name + " + the first without " + member, less);
                Obj other = object.copy();
                set(other, i, new Raw("2"));
                again(pointer, index, name + " + the first with another " + member, other);
            }
            for (RecordComponent component :
                    SchemaPlaces.at(meeting, pointer + "/" + name + "/0").getRecordComponents()) {
                if (component.getType() == List.class && object.indexOf(component.getName()) < 0) {
                    Obj more = object.copy();
                    more.members.add(new Entry(component.getName(), new Arr()));
                    again(pointer, index, name + " + the first with empty " + component.getName(), more);
                }
            }
        }
    }

    private void again(String pointer, int index, String change, Document element) {
        change(pointer, change, "", copy -> array(copy, index).elements.add(element.copy()));
    }

    private static Arr array(Obj object, int index) {
        return (Arr) object.members.get(index).value();
    }

    private static void set(Obj object, int index, Document value) {
        object.members.set(index, new Entry(object.members.get(index).name(), value));
    }

    private void change(String pointer, String change, String value, Consumer<Obj> action) {
        Document copy = base.copy();
        action.accept(find(copy, pointer));
        sink.accept(new Mutant(pointer + ": " + change, value, line(copy), meeting));
    }

    /** The text of a document without its line breaks; strings have none. */
    static String line(Document document) {
        return document.print().text().replaceAll("\n *", "");
    }

    private static Obj find(Document document, String at) {
        var found = new ArrayList<Obj>();
        document.forEachObject((pointer, object) -> {
            if (pointer.equals(at)) {
                found.add(object);
            }
        });
        return found.get(0);
    }
}
