package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.changed;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attachment.Classification;
import io.github.paperlessmeeting.attachment.Delivery;
import io.github.paperlessmeeting.attachment.DeliveryForm;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.attachment.DigestAlgorithm;
import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.body.Mandate;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.body.Role;
import io.github.paperlessmeeting.meeting.Illustrative;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Extensions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on the document, its attachments and its agenda. */
final class DocumentCases {
    private static final String FIPS = "FIPS 180-4";
    private static final String REGULATION = "Điều 27, Quy chế làm việc của Chính phủ (Nghị định số 138/2016/NĐ-CP)";
    private static final String EMPTY_SHA_256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private DocumentCases() {}

    static List<Breach> breaches() {
        var all = new ArrayList<>(duplicates());
        all.addAll(List.of(
                Breach.error("body.parent-cycle", "/bodies/1/parent", bodies(body("b", "b")))
                        .with("body", "b")
                        .with("count", 1),
                Breach.error(
                                "body.parent-cycle",
                                "/bodies/2/parent",
                                bodies(body("a", null), body("b", "d"), body("c", "b"), body("d", "c")))
                        .with("body", "b")
                        .with("count", 3),
                Breach.warning("mandate.overlap", "/mandates/6", mandate("p1", Sample.COUNCIL, true, "2030-01-01"))
                        .with("mandate", "m7")
                        .with("first", "/mandates/0"),
                Breach.warning(
                                "mandate.overlap",
                                "/mandates/7",
                                mandates(term("m7", "2030-01-01", "2030-12-31"), term("m8", "2030-12-31", null)))
                        .with("mandate", "m8")
                        .with("first", "/mandates/6"),
                Breach.info("meeting.illustrative", "/illustrative", illustrative("/votes/0", ""))
                        .with("count", 2),
                Breach.error(
                                "illustrative.pointer-malformed",
                                "/illustrative/1/pointer",
                                illustrative("/votes/0", "votes/1"))
                        .basis("RFC 6901")
                        .alongside("meeting.illustrative"),
                Breach.error(
                                "attachment.digest-malformed",
                                "/attachments/0/digest/value",
                                digest(EMPTY_SHA_256.substring(1)))
                        .with("attachment", "a1")
                        .with("algorithm", "SHA_256")
                        .with("length", 63)
                        .with("needed", 64)
                        .basis(FIPS),
                Breach.error(
                                "attachment.digest-malformed",
                                "/attachments/0/digest/value",
                                digest(EMPTY_SHA_256.toUpperCase(Locale.ROOT)))
                        .with("attachment", "a1")
                        .with("algorithm", "SHA_256")
                        .with("length", 64)
                        .with("needed", 64)
                        .basis(FIPS),
                Breach.error("attachment.digest-of-empty-input", "/attachments/0/digest/value", digest(EMPTY_SHA_256))
                        .with("attachment", "a1")
                        .with("algorithm", "SHA_256")
                        .basis(FIPS),
                Breach.error("attachment.version-order", "/attachments/1/previousVersion", versions(2, 2))
                        .with("attachment", "a2")
                        .with("version", 2)
                        .with("previous", 2),
                Breach.error(
                                "attachment.version-order",
                                "/attachments/0/previousVersion",
                                attachments(Sample.attachment("a1")
                                        .previousVersion(AttachmentId.of("a1"))
                                        .build()))
                        .with("attachment", "a1")
                        .with("version", 1)
                        .with("previous", 1),
                delivered(Classification.CONFIDENTIAL),
                delivered(Classification.SECRET),
                delivered(Classification.TOP_SECRET),
                delivered(Classification.of("some-new-level")),
                Breach.error("agenda.parent-cycle", "/agenda/items/4/parent", items(Sample.item("x", "x")))
                        .with("item", "x")
                        .with("count", 1),
                Breach.error(
                                "agenda.parent-cycle",
                                "/agenda/items/5/parent",
                                items(
                                        Sample.item("t", "z"),
                                        Sample.item("x", "z"),
                                        Sample.item("y", "x"),
                                        Sample.item("z", "y")))
                        .with("item", "x")
                        .with("count", 3)));
        return all;
    }

    static List<Kept> kept() {
        return List.of(
                new Kept(
                        "id.duplicate",
                        "one text for things of different kinds",
                        changed(meeting -> meeting.persons(
                                Sample.concat(Sample.persons(6), person("m1"), person("council"), person("v1"))))),
                new Kept(
                        "id.duplicate",
                        "letter case counts",
                        changed(meeting -> meeting.persons(Sample.concat(Sample.persons(6), person("P1"))))),
                new Kept("body.parent-cycle", "a chain", bodies(body("a", "b"), body("b", "c"), body("c", "council"))),
                new Kept(
                        "mandate.overlap",
                        "one after the other",
                        mandates(term("m7", "2030-01-01", "2030-12-30"), term("m8", "2030-12-31", null))),
                new Kept("mandate.overlap", "in another body", mandate("p1", Sample.OFFICE, true, null)),
                new Kept("mandate.overlap", "without voting right", mandate("p1", Sample.COUNCIL, false, null)),
                new Kept("meeting.illustrative", "nothing marked", Sample.valid()),
                new Kept("illustrative.pointer-malformed", "nothing marked", Sample.valid()),
                new Kept(
                        "attachment.digest-malformed",
                        "no digest",
                        attachments(Sample.attachment("a1").build())),
                new Kept(
                        "attachment.digest-of-empty-input",
                        "the digest of one byte",
                        digest(Digest.of(DigestAlgorithm.SHA_256, new byte[1]).value())),
                new Kept(
                        "attachment.digest-malformed",
                        "a longer algorithm",
                        attachments(Sample.attachment("a1")
                                .digest(Digest.of(DigestAlgorithm.SHA_512, new byte[1]))
                                .build())),
                new Kept("attachment.version-order", "the next", versions(1, 2)),
                new Kept("attachment.version-order", "a version left out", versions(1, 3)),
                new Kept(
                        "attachment.electronic-delivery-of-classified",
                        "on paper",
                        delivery(Classification.SECRET, DeliveryForm.PAPER)),
                new Kept(
                        "attachment.electronic-delivery-of-classified",
                        "not classified",
                        delivery(Classification.UNCLASSIFIED, DeliveryForm.ELECTRONIC)),
                new Kept(
                        "attachment.electronic-delivery-of-classified",
                        "not recorded",
                        delivery(null, DeliveryForm.ELECTRONIC)),
                new Kept("agenda.parent-cycle", "eight levels", deepAgenda(5)));
    }

    private static List<Breach> duplicates() {
        Meeting valid = Sample.valid();
        return List.of(
                duplicate("bodies", 2, 0, "council", changed(m -> m.bodies(twice(valid.bodies())))),
                duplicate("persons", 6, 0, "p1", changed(m -> m.persons(twice(valid.persons())))),
                duplicate(
                        "mandates",
                        6,
                        5,
                        "m6",
                        changed(m -> m.mandates(Sample.mandates(valid.mandates().get(5))))),
                duplicate("attachments", 2, 0, "a1", changed(m -> m.attachments(twice(valid.attachments())))),
                duplicate(
                        "agenda/items",
                        4,
                        0,
                        "i1",
                        changed(m -> m.agenda(
                                new Agenda(1, null, twice(valid.agenda().items()))))),
                duplicate(
                        "sittings",
                        1,
                        0,
                        "s1",
                        changed(m -> m.sittings(List.of(
                                Sample.sitting().build(),
                                Sample.sitting()
                                        .openedAt(Sample.at("05:00"))
                                        .closedAt(Sample.at("06:00"))
                                        .presences(List.of())
                                        .build())))),
                duplicate("motions", 1, 0, "q1", changed(m -> m.motions(twice(valid.motions())))),
                duplicate("votes", 4, 0, "v1", changed(m -> m.votes(twice(valid.votes())))));
    }

    private static Breach duplicate(String list, int second, int first, String id, Meeting meeting) {
        return Breach.error("id.duplicate", "/" + list + "/" + second + "/id", meeting)
                .with("id", id)
                .with("first", "/" + list + "/" + first);
    }

    private static <T> List<T> twice(List<T> list) {
        return Sample.concat(list, list.get(0));
    }

    private static Person person(String id) {
        return new Person(PersonId.of(id), "Person", null);
    }

    private static Body body(String id, @Nullable String parent) {
        return new Body(
                BodyId.of(id),
                "Body",
                BodyKind.AGENCY,
                List.of(),
                null,
                parent == null ? null : BodyId.of(parent),
                Extensions.NONE);
    }

    private static Meeting bodies(Body... bodies) {
        List<Body> council = Sample.valid().bodies().subList(0, 1);
        return changed(meeting -> meeting.bodies(Sample.concat(council, bodies)));
    }

    private static Meeting mandate(String person, BodyId body, boolean votingRight, @Nullable String from) {
        return mandates(new Mandate(
                MandateId.of("m7"),
                PersonId.of(person),
                body,
                Role.MEMBER,
                votingRight,
                null,
                from == null ? null : LocalDate.parse(from),
                null));
    }

    private static Mandate term(String id, String from, @Nullable String until) {
        return new Mandate(
                MandateId.of(id),
                PersonId.of("p6"),
                Sample.COUNCIL,
                Role.MEMBER,
                true,
                null,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private static Meeting mandates(Mandate... more) {
        return changed(meeting -> meeting.mandates(Sample.mandates(more)));
    }

    private static Meeting illustrative(String... pointers) {
        return changed(meeting -> meeting.illustrative(
                List.of(pointers).stream().map(p -> new Illustrative(p, null)).toList()));
    }

    private static Meeting attachments(Attachment... attachments) {
        return changed(meeting -> meeting.attachments(List.of(attachments)));
    }

    private static Meeting digest(String value) {
        var digest = new Digest(DigestAlgorithm.SHA_256, value);
        return attachments(Sample.attachment("a1").size(82_930L).digest(digest).build());
    }

    private static Meeting versions(int first, int second) {
        return attachments(
                Sample.attachment("a1").version(first).build(),
                Sample.attachment("a2")
                        .version(second)
                        .previousVersion(AttachmentId.of("a1"))
                        .build());
    }

    private static Breach delivered(Classification classification) {
        return Breach.warning(
                        "attachment.electronic-delivery-of-classified",
                        "/attachments/0/deliveries/1",
                        delivery(classification, DeliveryForm.ELECTRONIC))
                .with("attachment", "a1")
                .with("classification", classification)
                .basis(REGULATION);
    }

    private static Meeting delivery(@Nullable Classification classification, DeliveryForm form) {
        return attachments(Sample.attachment("a1")
                .classification(classification)
                .deliveries(List.of(new Delivery(DeliveryForm.PAPER, null, null), new Delivery(form, null, null)))
                .build());
    }

    private static Meeting items(AgendaItem... more) {
        return changed(meeting -> meeting.agenda(
                new Agenda(1, null, Sample.concat(Sample.valid().agenda().items(), more))));
    }

    private static Meeting deepAgenda(int levels) {
        var chain = new AgendaItem[levels];
        for (int i = 0; i < levels; i++) {
            chain[i] = Sample.item("x" + i, i == 0 ? "i4" : "x" + (i - 1));
        }
        return items(chain);
    }
}
