package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.changed;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Venue;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on the characters of titles and names. */
final class TextCases {
    private static final String BLANK = "Unicode Standard Annex #44, White_Space, Default_Ignorable_Code_Point";
    private static final String CONTROL = "Unicode Standard Annex #44, General_Category Cc";
    private static final String DIRECTION = "Unicode Standard Annex #9";
    private static final String CONFUSABLE = "Unicode Technical Standard #39";

    private TextCases() {}

    static List<Breach> breaches() {
        return List.of(
                Breach.warning("text.blank", "/title", titled("")).basis(BLANK),
                Breach.warning("text.blank", "/title", titled(" \u00a0\u3000\u200b\ufeff\u2063"))
                        .basis(BLANK),
                Breach.warning("text.blank", "/bodies/1/name", office("\u00ad")).basis(BLANK),
                Breach.warning("text.blank", "/persons/5/name", person(" ", null))
                        .basis(BLANK),
                Breach.warning("text.blank", "/attachments/0/title", attachment(" "))
                        .basis(BLANK),
                Breach.warning("text.blank", "/agenda/items/4/title", item(" ", null))
                        .basis(BLANK),
                Breach.warning("text.blank", "/motions/0/text", motion("\n")).basis(BLANK),
                Breach.warning("text.control-character", "/motions/0/text", motion("Shall\u0007 it be?"))
                        .with("character", "U+0007")
                        .basis(CONTROL),
                Breach.warning("text.control-character", "/venue/address", venue("Hall", "Street\u0085"))
                        .with("character", "U+0085")
                        .basis(CONTROL),
                Breach.warning("text.bidirectional-mark", "/attachments/0/title", attachment("Report \u202efdp.exe"))
                        .with("character", "U+202E")
                        .basis(DIRECTION),
                Breach.warning("text.bidirectional-mark", "/title", titled("Meet\u200eing"))
                        .with("character", "U+200E")
                        .basis(DIRECTION),
                Breach.warning("text.bidirectional-mark", "/title", titled("\u05d0\u2067b\u2069"))
                        .with("character", "U+2067")
                        .basis(DIRECTION),
                Breach.warning("text.mixed-scripts", "/persons/5/name", person("Nguy\u0435n An", null))
                        .with("character", "U+0435")
                        .basis(CONFUSABLE),
                Breach.warning("text.mixed-scripts", "/persons/5/position", person("Person", "\u0391n"))
                        .with("character", "U+0391")
                        .basis(CONFUSABLE),
                Breach.warning("text.mixed-scripts", "/venue/name", venue("Ha\u043bl \u041dall", null))
                        .with("character", "U+041D")
                        .basis(CONFUSABLE),
                Breach.warning("text.mixed-scripts", "/agenda/items/4/number", item("Item", "I\u0406"))
                        .with("character", "U+0406")
                        .basis(CONFUSABLE));
    }

    static List<Kept> kept() {
        return List.of(
                new Kept("text.blank", "one visible character", titled("\u200b.")),
                new Kept("text.blank", "no position", person("Person", "")),
                new Kept("text.control-character", "tabs and line ends", motion("Shall\tit\r\nbe?")),
                new Kept("text.bidirectional-mark", "between two directions", titled("\u05d0\u200f (b)")),
                new Kept("text.bidirectional-mark", "joiners of other scripts", titled("\u0915\u094d\u200dx")),
                new Kept(
                        "text.mixed-scripts", "words of two scripts", titled("Meeting \u0421\u043e\u0432\u0435\u0442")),
                new Kept("text.mixed-scripts", "a letter that looks like no other", titled("k\u03a9")),
                new Kept("text.mixed-scripts", "Vietnamese", titled("Thường vụ Ủy ban, Đắk Lắk, H’Lim Êban")));
    }

    private static Meeting titled(String title) {
        return changed(meeting -> meeting.title(title));
    }

    private static Meeting office(String name) {
        return changed(meeting ->
                meeting.bodies(List.of(Sample.valid().bodies().get(0), Body.of(Sample.OFFICE, name, BodyKind.AGENCY))));
    }

    private static Meeting person(String name, @Nullable String position) {
        return changed(meeting ->
                meeting.persons(Sample.concat(Sample.persons(5), new Person(PersonId.of("p6"), name, position))));
    }

    private static Meeting attachment(String title) {
        return changed(meeting ->
                meeting.attachments(List.of(Sample.attachment("a1").title(title).build())));
    }

    private static Meeting item(String title, @Nullable String number) {
        AgendaItem item =
                Sample.item("x", null).toBuilder().title(title).number(number).build();
        return changed(meeting -> meeting.agenda(
                new Agenda(1, null, Sample.concat(Sample.valid().agenda().items(), item))));
    }

    private static Meeting motion(String text) {
        return changed(
                meeting -> meeting.motions(List.of(Motion.ordinary(MotionId.of("q1"), AgendaItemId.of("i2"), text))));
    }

    private static Meeting venue(String name, @Nullable String address) {
        return changed(meeting -> meeting.venue(new Venue(name, address)));
    }
}
