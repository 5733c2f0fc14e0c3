package io.github.paperlessmeeting.json;

import static io.github.paperlessmeeting.json.MeetingJsonErrorCode.BAD_VALUE;
import static io.github.paperlessmeeting.json.MeetingJsonErrorCode.DUPLICATE_MEMBER;
import static io.github.paperlessmeeting.json.MeetingJsonErrorCode.LONE_SURROGATE;
import static io.github.paperlessmeeting.json.MeetingJsonErrorCode.NULL_VALUE;
import static io.github.paperlessmeeting.json.MeetingJsonErrorCode.UNKNOWN_MEMBER;
import static io.github.paperlessmeeting.json.MeetingJsonErrorCode.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.json.Document.Arr;
import io.github.paperlessmeeting.json.Document.Entry;
import io.github.paperlessmeeting.json.Document.Obj;
import io.github.paperlessmeeting.json.Document.Raw;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One fault in one place of the full meeting, in every place: the code, the pointer, the line and the column are exact. */
class StructuralAttackTest {
    private final Document full = Document.of(MeetingJson.standard().write(FullMeeting.meeting()));

    @FunctionalInterface
    private interface Attack {
        void on(String pointer, Obj object, int index);
    }

    /** Attacks a fresh copy of the document at each member of each object, and returns how often. */
    private int atEachMember(Attack attack, MeetingJsonErrorCode code) {
        var places = new ArrayList<String>();
        full.forEachObject(
                (pointer, object) -> object.members.forEach(member -> places.add(pointer + "/" + member.name())));
        for (String place : places) {
            Document copy = full.copy();
            String parent = place.substring(0, place.lastIndexOf('/'));
            String name = place.substring(place.lastIndexOf('/') + 1);
            copy.forEachObject((pointer, object) -> {
                if (pointer.equals(parent)) {
                    attack.on(pointer, object, object.indexOf(name));
                }
            });
            Refusals.assertRefusedAtMark(copy, code, place);
        }
        assertThat(places).hasSizeGreaterThan(250);
        return places.size();
    }

    @Test
    void refuses_every_member_twice() {
        atEachMember(
                (pointer, object, index) -> {
                    Entry member = object.members.get(index);
                    object.members.add(new Entry(member.name(), member.value().copy(), true));
                },
                DUPLICATE_MEMBER);
    }

    @Test
    void refuses_every_member_twice_in_a_row_with_an_escaped_name() {
        atEachMember(
                (pointer, object, index) -> {
                    Entry member = object.members.get(index);
                    String escaped =
                            String.format("\\u%04x", (int) member.name().charAt(0))
                                    + member.name().substring(1);
                    object.members.add(
                            index + 1, new Entry(escaped, member.value().copy(), true));
                },
                DUPLICATE_MEMBER);
    }

    @Test
    void refuses_null_for_every_member() {
        atEachMember((pointer, object, index) -> replace(object, index, new Raw("null")), NULL_VALUE);
    }

    @Test
    void refuses_every_other_json_type_for_every_member() {
        for (String wrong : List.of("true", "7", "-0.5", "1e2", "\"7\"", "{}", "[]")) {
            atEachMember(
                    (pointer, object, index) -> {
                        Document value = object.members.get(index).value();
                        replace(object, index, new Raw(isOfSameType(value, wrong) ? "1.0" : wrong));
                    },
                    WRONG_TYPE);
        }
    }

    private static boolean isOfSameType(Document value, String wrong) {
        char first = wrong.charAt(0);
        if (value instanceof Raw raw) {
            char is = raw.text.charAt(0);
            return is == first
                    || ("tf".indexOf(is) >= 0 && first == 't')
                    || (Character.isDigit(is) && wrong.equals("7"));
        }
        return value instanceof Obj ? first == '{' : first == '[';
    }

    private static void replace(Obj object, int index, Document value) {
        object.members.set(index, new Entry(object.members.get(index).name(), value.mark()));
    }

    @Test
    void refuses_a_string_in_place_of_every_number_and_truth_value() {
        var seen = new ArrayList<String>();
        full.forEachObject((pointer, object) -> object.members.forEach(member -> {
            if (member.value() instanceof Raw raw && raw.text.charAt(0) != '"') {
                seen.add(pointer + "/" + member.name());
            }
        }));
        assertThat(seen).hasSizeGreaterThan(30);
        for (String place : seen) {
            Document copy = full.copy();
            copy.forEachObject((pointer, object) -> object.members.replaceAll(member -> {
                if (!(pointer + "/" + member.name()).equals(place)) {
                    return member;
                }
                return new Entry(member.name(), new Raw("\"" + ((Raw) member.value()).text + "\"").mark());
            }));
            Refusals.assertRefusedAtMark(copy, WRONG_TYPE, place);
        }
    }

    /** No number of a meeting is negative, and none but the size of a file is beyond 31 bits. */
    @Test
    void refuses_every_number_out_of_range_where_it_stands() {
        var places = new ArrayList<String>();
        full.forEachObject((at, ignored) -> ignored.members.forEach(member -> {
            if (member.value() instanceof Raw raw && Character.isDigit(raw.text.charAt(0))) {
                places.add(at + "/" + member.name());
            }
        }));
        for (String place : places) {
            for (String wrong : List.of("-1", "2147483648", "9223372036854775808")) {
                if (place.endsWith("/size") && wrong.equals("2147483648")) {
                    continue;
                }
                Document copy = full.copy();
                copy.forEachObject((pointer, object) ->
                        object.members.replaceAll(member -> (pointer + "/" + member.name()).equals(place)
                                ? new Entry(member.name(), new Raw(wrong).mark())
                                : member));
                Refusals.assertRefusedAtMark(copy, BAD_VALUE, place);
            }
        }
        assertThat(places).hasSizeGreaterThan(60);
    }

    @Test
    void refuses_an_unknown_member_beside_every_member() {
        full.forEachObject((at, ignored) -> {
            for (int position : new int[] {0, 1, Integer.MAX_VALUE}) {
                Document copy = full.copy();
                copy.forEachObject((pointer, object) -> {
                    if (pointer.equals(at)) {
                        object.members.add(
                                Math.min(position, object.members.size()), new Entry("x-extra", new Raw("[{}]"), true));
                    }
                });
                // Extensions have no names of their own, but those that they have must be of their form.
                Refusals.assertRefusedAtMark(
                        copy, at.endsWith("/extensions") ? BAD_VALUE : UNKNOWN_MEMBER, at + "/x-extra");
            }
        });
    }

    @Test
    void refuses_a_member_whose_name_differs_in_case_only() {
        full.forEachObject((at, ignored) -> {
            Document copy = full.copy();
            var name = new String[1];
            copy.forEachObject((pointer, object) -> {
                if (pointer.equals(at)) {
                    Entry first = object.members.get(0);
                    name[0] = first.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + first.name().substring(1);
                    object.members.set(0, new Entry(name[0], first.value(), true));
                }
            });
            Refusals.assertRefusedAtMark(
                    copy, at.endsWith("/extensions") ? BAD_VALUE : UNKNOWN_MEMBER, at + "/" + name[0]);
        });
    }

    @Test
    void refuses_a_lone_surrogate_in_every_string() {
        full.forEachObject((at, ignored) -> {
            for (Entry member : ignored.members) {
                if (member.value() instanceof Raw raw && raw.text.startsWith("\"")) {
                    for (String lone : List.of("\\ud800", "\\udc00", "\\udc00\\ud800")) {
                        Document copy = full.copy();
                        copy.forEachObject((pointer, object) -> {
                            if (pointer.equals(at)) {
                                replace(object, object.indexOf(member.name()), new Raw("\"a" + lone + "\""));
                            }
                        });
                        Refusals.assertRefusedAtMark(copy, LONE_SURROGATE, at + "/" + member.name());
                    }
                }
            }
        });
    }

    @Test
    void refuses_a_wrong_element_at_its_index() {
        for (String wrong : List.of("null", "7", "[]", "true")) {
            full.forEachObject((at, unused) -> unused.members.forEach(member -> {
                if (member.value() instanceof Arr list) {
                    for (int i = 0; i <= list.elements.size(); i++) {
                        Document copy = full.copy();
                        int index = i;
                        copy.forEachObject((pointer, object) -> {
                            if (pointer.equals(at)) {
                                Arr elements = (Arr) object.members
                                        .get(object.indexOf(member.name()))
                                        .value();
                                elements.elements.add(index, new Raw(wrong).mark());
                            }
                        });
                        Refusals.assertRefusedAtMark(
                                copy,
                                wrong.equals("null") ? NULL_VALUE : WRONG_TYPE,
                                at + "/" + member.name() + "/" + i);
                    }
                }
            }));
        }
    }

    @Test
    void refuses_text_that_its_type_cannot_be_for_every_string_that_is_no_free_text() {
        var free = List.of(
                "title",
                "term",
                "name",
                "position",
                "address",
                "scheme",
                "symbol",
                "fileName",
                "mediaType",
                "note",
                "number",
                "text",
                "instrument",
                "article",
                "url");
        var refused = new ArrayList<String>();
        full.forEachObject((at, ignored) -> ignored.members.forEach(member -> {
            boolean freeValue = (member.name().equals("value") && !at.contains("/percentages/"))
                    || (member.name().equals("reason") && !at.contains("/absences/"))
                    || at.endsWith("/extensions");
            if (member.value() instanceof Raw raw
                    && raw.text.startsWith("\"")
                    && !free.contains(member.name())
                    && !freeValue) {
                String inner = raw.text.substring(1, raw.text.length() - 1);
                for (String wrong : List.of("", " " + inner, inner + " ", inner + "\\n", "\u00e9" + inner, "?")) {
                    Document copy = full.copy();
                    copy.forEachObject((pointer, object) -> {
                        if (pointer.equals(at)) {
                            replace(object, object.indexOf(member.name()), new Raw("\"" + wrong + "\""));
                        }
                    });
                    if (!member.name().equals("pointer")) {
                        Refusals.assertRefusedAtMark(copy, BAD_VALUE, at + "/" + member.name());
                        refused.add(at + "/" + member.name());
                    }
                }
            }
        }));
        assertThat(refused).hasSizeGreaterThan(600);
    }
}
