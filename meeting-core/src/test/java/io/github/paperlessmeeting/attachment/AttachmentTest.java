package io.github.paperlessmeeting.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.text.Extensions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {
    private static final Attachment FULL = Attachment.builder(
                    AttachmentId.of("a-1"), AttachmentKind.SUBMISSION, "Tờ trình")
            .number(DocumentNumber.of(60, "TTr-HĐND"))
            .issuer(BodyId.of("b-1"))
            .issuedOn(LocalDate.of(2021, 7, 1))
            .fileName("to-trinh.pdf")
            .mediaType("application/pdf")
            .size(82930L)
            .pages(12)
            .digest(new Digest(DigestAlgorithm.SHA_256, "x"))
            .classification(Classification.CONFIDENTIAL)
            .version(2)
            .previousVersion(AttachmentId.of("a-0"))
            .deliveries(List.of(new Delivery(DeliveryForm.ELECTRONIC, Instant.EPOCH, 25)))
            .build();

    @Test
    void begins_with_version_1_and_nothing_else_recorded() {
        assertThat(Attachment.builder(AttachmentId.of("a-1"), AttachmentKind.REPORT, "x")
                        .build())
                .isEqualTo(new Attachment(
                        AttachmentId.of("a-1"),
                        AttachmentKind.REPORT,
                        "x",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        null,
                        List.of(),
                        Extensions.NONE));
    }

    @Test
    void a_builder_from_it_has_everything_it_has() {
        assertThat(FULL).hasNoNullFieldsOrProperties();
        assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
        assertThat(FULL.toBuilder()
                        .id(AttachmentId.of("a-2"))
                        .kind(AttachmentKind.OTHER)
                        .title("y")
                        .build())
                .isEqualTo(new Attachment(
                        AttachmentId.of("a-2"),
                        AttachmentKind.OTHER,
                        "y",
                        FULL.number(),
                        FULL.issuer(),
                        FULL.issuedOn(),
                        FULL.fileName(),
                        FULL.mediaType(),
                        FULL.size(),
                        FULL.pages(),
                        FULL.digest(),
                        FULL.classification(),
                        FULL.version(),
                        FULL.previousVersion(),
                        FULL.deliveries(),
                        Extensions.NONE));
    }

    @Test
    void a_builder_takes_back_what_was_recorded() {
        var bare = FULL.toBuilder()
                .number(null)
                .issuer(null)
                .issuedOn(null)
                .fileName(null)
                .mediaType(null)
                .size(null)
                .pages(null)
                .digest(null)
                .classification(null)
                .version(1)
                .previousVersion(null)
                .deliveries(List.of())
                .build();

        assertThat(bare)
                .isEqualTo(
                        Attachment.builder(FULL.id(), FULL.kind(), FULL.title()).build());
    }

    @Test
    void may_be_empty_and_without_pages_but_not_less() {
        assertThat(FULL.toBuilder().size(0L).pages(0).build().size()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.toBuilder().size(-1L).build())
                .withMessage("Attachment.size must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.toBuilder().pages(-1).build())
                .withMessage("Attachment.pages must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.toBuilder().version(0).build())
                .withMessage("Attachment.version must be 1 or more");
    }

    @Test
    void a_builder_refuses_a_missing_title_at_the_end() {
        var builder = Attachment.builder(AttachmentId.of("a-1"), AttachmentKind.REPORT, null);

        assertThatNullPointerException().isThrownBy(builder::build).withMessage("Attachment.title");
    }

    @Test
    void a_delivery_may_reach_nobody_but_not_fewer() {
        assertThat(new Delivery(DeliveryForm.PAPER, null, 0).recipients()).isZero();
        assertThat(new Delivery(DeliveryForm.PAPER, null, null).recipients()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delivery(DeliveryForm.PAPER, null, -1))
                .withMessage("Delivery.recipients must not be negative");
    }

    @ParameterizedTest
    @CsvSource({
        "60,  ,     TTr-HĐND, 60/TTr-HĐND",
        "5,   2021, NQ-HĐND,  05/2021/NQ-HĐND",
        "1,   ,     QĐ-UBND,  01/QĐ-UBND",
        "9,   ,     TB-VPCP,  09/TB-VPCP",
        "10,  ,     TB-VPCP,  10/TB-VPCP",
        "138, 2016, NĐ-CP,    138/2016/NĐ-CP",
        "1000, ,    QyĐ,      1000/QyĐ",
        "7,   987,  NQ,       07/987/NQ",
        "2147483647, , CTr,   2147483647/CTr",
    })
    void a_number_is_printed_as_vietnamese_offices_do(int number, Integer year, String symbol, String printed) {
        assertThat(new DocumentNumber(number, year, symbol).printed()).isEqualTo(printed);
    }

    @Test
    void a_number_is_1_or_more_and_its_year_from_1_to_9999() {
        assertThat(DocumentNumber.of(1, "X")).isEqualTo(new DocumentNumber(1, null, "X"));
        assertThat(new DocumentNumber(1, 1, "X").year()).isEqualTo(1);
        assertThat(new DocumentNumber(1, 9999, "X").year()).isEqualTo(9999);
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.of(0, "X"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentNumber(1, 0, "X"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentNumber(1, 10000, "X"));
    }

    @Test
    void a_symbol_keeps_its_letter_case_and_its_barred_d() {
        assertThat(DocumentNumber.of(1, "QĐ"))
                .isNotEqualTo(DocumentNumber.of(1, "QyĐ"))
                .isNotEqualTo(DocumentNumber.of(1, "Qđ"))
                .isNotEqualTo(DocumentNumber.of(1, "QD"))
                .as("Eth looks like it and is another letter")
                .isNotEqualTo(DocumentNumber.of(1, "Q\u00D0"));
    }
}
