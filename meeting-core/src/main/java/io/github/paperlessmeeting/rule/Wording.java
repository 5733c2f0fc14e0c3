package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.meeting.Meeting;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a meeting that people read, each with its place. */
final class Wording {
    /** Takes one text. */
    interface Reader {
        void read(String text, Pointer place);
    }

    private final Reader reader;

    private Wording(Reader reader) {
        this.reader = reader;
    }

    /** The titles of the meeting, its agenda items and attachments, the texts of its motions, and all names. */
    static void names(Meeting meeting, Reader reader) {
        var wording = new Wording(reader);
        wording.read(meeting.title(), Pointer.ROOT, "title");
        Pointer bodies = Pointer.of("/bodies");
        for (int i = 0; i < meeting.bodies().size(); i++) {
            wording.read(meeting.bodies().get(i).name(), bodies.append(i), "name");
        }
        Pointer persons = Pointer.of("/persons");
        for (int i = 0; i < meeting.persons().size(); i++) {
            wording.read(meeting.persons().get(i).name(), persons.append(i), "name");
        }
        Pointer attachments = Pointer.of("/attachments");
        for (int i = 0; i < meeting.attachments().size(); i++) {
            wording.read(meeting.attachments().get(i).title(), attachments.append(i), "title");
        }
        Pointer items = Pointer.of("/agenda/items");
        for (int i = 0; i < meeting.agenda().items().size(); i++) {
            wording.read(meeting.agenda().items().get(i).title(), items.append(i), "title");
        }
        Pointer motions = Pointer.of("/motions");
        for (int i = 0; i < meeting.motions().size(); i++) {
            wording.read(meeting.motions().get(i).text(), motions.append(i), "text");
        }
    }

    /** These, and the positions of persons, the numbers of items and the venue. Names of files have a rule of their own. */
    static void all(Meeting meeting, Reader reader) {
        names(meeting, reader);
        var wording = new Wording(reader);
        Pointer persons = Pointer.of("/persons");
        for (int i = 0; i < meeting.persons().size(); i++) {
            wording.read(meeting.persons().get(i).position(), persons.append(i), "position");
        }
        Pointer items = Pointer.of("/agenda/items");
        for (int i = 0; i < meeting.agenda().items().size(); i++) {
            wording.read(meeting.agenda().items().get(i).number(), items.append(i), "number");
        }
        if (meeting.venue() != null) {
            wording.read(meeting.venue().name(), Pointer.of("/venue"), "name");
            wording.read(meeting.venue().address(), Pointer.of("/venue"), "address");
        }
    }

    private void read(@Nullable String text, Pointer owner, String member) {
        if (text != null) {
            reader.read(text, owner.append(member));
        }
    }

    /** How a character is named where it cannot be shown. */
    static String code(int character) {
        String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
