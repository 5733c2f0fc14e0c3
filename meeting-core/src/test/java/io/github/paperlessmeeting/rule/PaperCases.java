package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.Paper;
import io.github.paperlessmeeting.agenda.PaperRole;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attachment.Classification;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.attachment.DigestAlgorithm;
import io.github.paperlessmeeting.attachment.DocumentNumber;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.meeting.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on files and numbers of documents. */
final class PaperCases {
    private static final String REPEATED = "attachment.file-name-repeated";
    private static final String UNSAFE = "attachment.file-name-unsafe";
    private static final String NUMBER = "attachment.number-repeated";
    private static final String MALFORMED = "attachment.media-type-malformed";
    private static final String DIFFERS = "attachment.media-type-differs";
    private static final Digest DIGEST = Digest.of(DigestAlgorithm.SHA_256, new byte[1]);
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private PaperCases() {}

    static List<Breach> breaches() {
        return List.of(
                missing(Sample.attachment("a1").fileName("a.pdf")),
                missing(Sample.attachment("a1").mediaType("application/pdf")),
                missing(Sample.attachment("a1").size(0L)),
                Breach.error(
                                "attachment.empty-with-content",
                                "/attachments/0/size",
                                attachments(file("a1").size(0L)))
                        .with("attachment", "a1")
                        .with("algorithm", "SHA_256")
                        .basis("FIPS 180-4"),
                unsafe("empty", ""),
                unsafe("separator", "../a.pdf"),
                unsafe("separator", "a\\b.pdf"),
                character("U+0000", "a\0.pdf"),
                character("U+000A", "a\n.pdf"),
                character("U+0085", "a\u0085.pdf"),
                character("U+202E", "a\u202efdp.exe"),
                character("U+2069", "a\u2069.pdf"),
                character("U+061C", "a\u061c.pdf"),
                character("U+003A", "a.pdf:b"),
                unsafe("reserved", "CON"),
                unsafe("reserved", "nul.pdf"),
                unsafe("reserved", "Com1 .tar.gz"),
                unsafe("reserved", "LPT\u00b3.pdf"),
                unsafe("ending", "a.pdf."),
                unsafe("ending", "a.pdf "),
                unsafe("ending", ".."),
                repeated("Tờ trình.pdf", "Tờ trình.pdf"),
                repeated("Tờ trình.pdf", "TỜ TRÌNH.PDF"),
                repeated("Straße.pdf", "STRASSE.pdf"),
                malformed("pdf"),
                malformed(""),
                malformed("application/"),
                malformed("/pdf"),
                malformed("application/pdf/a"),
                malformed("application /pdf"),
                malformed(".application/pdf"),
                malformed("application/pđf"),
                malformed("application/" + "a".repeat(128)),
                differs("application/pdf", "Tờ trình.PDF", DOCX),
                differs(DOCX, "a.docx", "application/pdf"),
                differs("image/jpeg", "a.jpg", "image/png; a=b"),
                differs(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "a.xlsx",
                        "application/zip"),
                numberRepeated(numbered("a1"), numbered("a2")),
                numberRepeated(
                        numbered("a1").number(new DocumentNumber(5, 2024, "NQ-HĐND")),
                        numbered("a2")
                                .number(new DocumentNumber(5, 2024, "NQ-HĐND"))
                                .issuedOn(LocalDate.of(2025, 1, 2))),
                numberRepeated(
                        numbered("a1").classification(Classification.UNCLASSIFIED),
                        numbered("a2").classification(null)));
    }

    static List<Kept> kept() {
        return List.of(
                new Kept("attachment.digest-missing", "no file described", attachments(Sample.attachment("a1"))),
                new Kept(
                        "attachment.digest-missing",
                        "a digest",
                        attachments(file("a1").fileName("a.pdf"))),
                new Kept(
                        "attachment.empty-with-content",
                        "one byte",
                        attachments(file("a1").size(1L))),
                new Kept("attachment.empty-with-content", "size not recorded", attachments(file("a1"))),
                named("Tờ trình số 5. Về ngân sách (dự thảo).pdf"),
                named(".a"),
                named("a..b"),
                named("CONG.pdf"),
                named("COM.pdf"),
                named("COM12.pdf"),
                named(" a"),
                named("Ngày 1\u201311.pdf"),
                new Kept(REPEATED, "another mark", onOneItem("Tờ trình.pdf", "Tớ trình.pdf")),
                new Kept(REPEATED, "no names", onOneItem(null, null)),
                new Kept(REPEATED, "one document twice", papers(List.of("a1", "a1"))),
                new Kept(REPEATED, "on different items", papers(List.of("a1"), List.of("a2"))),
                new Kept(MALFORMED, "parameters", typed(null, "text/plain ; charset=utf-8")),
                new Kept(MALFORMED, "every sign", typed(null, "a!#$&-^_.+1/1+json")),
                new Kept(MALFORMED, "as long as can be", typed(null, "application/" + "a".repeat(127))),
                new Kept(DIFFERS, "letter case", typed("a.PDF", "Application/PDF")),
                new Kept(DIFFERS, "with parameters", typed("a.pdf", "application/pdf;version=1")),
                new Kept(DIFFERS, "bytes of any kind", typed("a.pdf", "application/octet-stream")),
                new Kept(DIFFERS, "an extension not known here", typed("a.txt", "application/pdf")),
                new Kept(DIFFERS, "no extension", typed("pdf", "image/png")),
                new Kept(DIFFERS, "no media type", typed("a.pdf", null)),
                new Kept(
                        NUMBER,
                        "another number",
                        attachments(numbered("a1"), numbered("a2").number(DocumentNumber.of(61, "TTr-UBND")))),
                new Kept(
                        NUMBER,
                        "another symbol",
                        attachments(numbered("a1"), numbered("a2").number(DocumentNumber.of(60, "TTR-UBND")))),
                new Kept(
                        NUMBER,
                        "another body",
                        attachments(numbered("a1"), numbered("a2").issuer(Sample.OFFICE))),
                new Kept(NUMBER, "body not recorded", attachments(unissued("a1", null), unissued("a2", null))),
                new Kept(
                        NUMBER,
                        "another year",
                        attachments(numbered("a1"), numbered("a2").issuedOn(LocalDate.of(2023, 12, 31)))),
                new Kept(
                        NUMBER,
                        "year not recorded",
                        attachments(
                                unissued("a1", Sample.COUNCIL).issuedOn(null),
                                unissued("a2", Sample.COUNCIL).issuedOn(null))),
                new Kept(
                        NUMBER,
                        "the series of classified documents",
                        attachments(
                                numbered("a1").classification(Classification.UNCLASSIFIED),
                                numbered("a2").classification(Classification.CONFIDENTIAL))),
                new Kept(
                        NUMBER,
                        "the series of normative documents",
                        attachments(numbered("a1"), numbered("a2").number(new DocumentNumber(60, 2024, "TTr-UBND")))),
                new Kept(
                        NUMBER,
                        "versions",
                        attachments(
                                numbered("a3").version(3).previousVersion(AttachmentId.of("a2")),
                                numbered("a1"),
                                numbered("a2").version(2).previousVersion(AttachmentId.of("a1")),
                                numbered("a4").version(2).previousVersion(AttachmentId.of("a1")))));
    }

    private static Meeting attachments(Attachment.Builder... attachments) {
        return Sample.changed(meeting -> meeting.attachments(
                Stream.of(attachments).map(Attachment.Builder::build).toList()));
    }

    private static Attachment.Builder file(String id) {
        return Sample.attachment(id).digest(DIGEST);
    }

    private static Breach missing(Attachment.Builder attachment) {
        return Breach.info("attachment.digest-missing", "/attachments/0", attachments(attachment))
                .with("attachment", "a1");
    }

    private static Breach unsafe(String variant, String name) {
        return Breach.warning(
                        UNSAFE,
                        "/attachments/0/fileName",
                        attachments(file("a1").fileName(name)))
                .variant(variant)
                .with("attachment", "a1");
    }

    private static Breach character(String character, String name) {
        return unsafe("character", name).with("character", character);
    }

    private static Kept named(String name) {
        return new Kept(UNSAFE, name, attachments(file("a1").fileName(name)));
    }

    /** The documents a1 and a2 on new items, after the four of the sample. */
    @SafeVarargs
    private static Meeting papers(@Nullable String first, @Nullable String second, List<String>... papers) {
        var items = new AgendaItem[papers.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Sample.item("x" + i, null).toBuilder()
                    .papers(papers[i].stream()
                            .map(id -> new Paper(AttachmentId.of(id), PaperRole.MAIN))
                            .toList())
                    .build();
        }
        return attachments(file("a1").fileName(first), file("a2").fileName(second)).toBuilder()
                .agenda(new Agenda(
                        1, null, Sample.concat(Sample.valid().agenda().items(), items)))
                .build();
    }

    @SafeVarargs
    private static Meeting papers(List<String>... papers) {
        return papers("a.pdf", "a.pdf", papers);
    }

    private static Meeting onOneItem(@Nullable String first, @Nullable String second) {
        return papers(first, second, List.of("a1", "a2"));
    }

    private static Breach repeated(String first, String second) {
        return Breach.warning(REPEATED, "/agenda/items/4/papers/1", onOneItem(first, second))
                .with("attachment", "a2")
                .with("first", "/agenda/items/4/papers/0");
    }

    private static Meeting typed(@Nullable String fileName, @Nullable String mediaType) {
        return attachments(file("a1").fileName(fileName).mediaType(mediaType));
    }

    private static Breach malformed(String mediaType) {
        return Breach.error(MALFORMED, "/attachments/0/mediaType", typed("a.pdf", mediaType))
                .with("attachment", "a1")
                .basis("RFC 6838, 4.2");
    }

    private static Breach differs(String needed, String fileName, String mediaType) {
        return Breach.info(DIFFERS, "/attachments/0/mediaType", typed(fileName, mediaType))
                .with("attachment", "a1")
                .with("needed", needed);
    }

    private static Attachment.Builder unissued(String id, @Nullable BodyId issuer) {
        return Sample.attachment(id)
                .number(DocumentNumber.of(60, "TTr-UBND"))
                .issuer(issuer)
                .issuedOn(LocalDate.of(2024, 1, 1));
    }

    private static Attachment.Builder numbered(String id) {
        return unissued(id, Sample.COUNCIL);
    }

    private static Breach numberRepeated(Attachment.Builder first, Attachment.Builder second) {
        return Breach.warning(NUMBER, "/attachments/1/number", attachments(first, second))
                .with("attachment", "a2")
                .with("first", "/attachments/0")
                .basis("Điều 15, Nghị định số 30/2020/NĐ-CP");
    }
}
