package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.agenda.SittingId;
import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.AttachmentId;
import io.github.paperlessmeeting.attachment.AttachmentKind;
import io.github.paperlessmeeting.attachment.Classification;
import io.github.paperlessmeeting.attachment.Delivery;
import io.github.paperlessmeeting.attachment.DeliveryForm;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.meeting.SittingKind;
import io.github.paperlessmeeting.time.Schedule;
import io.github.paperlessmeeting.vote.Percentage;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperlessFiguresTest {
    private static final Delivery ELECTRONIC = new Delivery(DeliveryForm.ELECTRONIC, null, 10);
    private static final Delivery PAPER = new Delivery(DeliveryForm.PAPER, null, 4);

    @Test
    void an_empty_meeting_has_no_figures() {
        var figures = PaperlessFigures.of(Samples.meeting().build());
        assertThat(figures.documents()).isEqualTo(new PaperlessFigures.Documents(0, 0, 0, 0, 0));
        assertThat(figures.documents().percentage()).isNull();
        assertThat(figures.pages().percentage()).isNull();
        assertThat(figures.time().percentage()).isNull();
    }

    @Test
    void a_document_is_electronic_if_all_its_deliveries_are() {
        var documents = of(
                        open(3, ELECTRONIC),
                        open(3, ELECTRONIC, ELECTRONIC),
                        open(3, ELECTRONIC, PAPER),
                        open(3, PAPER))
                .documents();
        assertThat(documents).isEqualTo(new PaperlessFigures.Documents(2, 4, 0, 0, 0));
        assertThat(documents.percentage()).isEqualTo(Percentage.parse("50.00"));
    }

    @Test
    void a_document_without_a_recorded_delivery_is_left_out_and_counted_apart() {
        assertThat(of(open(3), open(3, ELECTRONIC)).documents())
                .isEqualTo(new PaperlessFigures.Documents(1, 1, 0, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mat", "toi-mat", "tuyet-mat", "a-level-nobody-knows"})
    void a_classified_document_is_left_out_also_of_an_unknown_level(String level) {
        var figures = of(document(Classification.of(level), 3, PAPER), open(3, ELECTRONIC));
        assertThat(figures.documents()).isEqualTo(new PaperlessFigures.Documents(1, 1, 1, 0, 0));
        assertThat(figures.pages().delivered()).isEqualTo(30);
    }

    @Test
    void a_document_without_a_recorded_level_is_left_out_since_it_may_be_secret() {
        var figures = of(document(null, 3, ELECTRONIC));
        assertThat(figures.documents()).isEqualTo(new PaperlessFigures.Documents(0, 0, 0, 1, 0));
        assertThat(figures.pages().percentage()).isNull();
    }

    @Test
    void pages_are_multiplied_by_recipients_and_those_printed_all_the_same_do_not_count() {
        var pages = of(open(3, ELECTRONIC, PAPER), open(2, ELECTRONIC)).pages();
        assertThat(pages.notPrinted()).isEqualTo(3 * (10 - 4) + 2 * 10);
        assertThat(pages.delivered()).isEqualTo(3 * 10 + 2 * 10);
        assertThat(pages.percentage()).isEqualTo(Percentage.parse("76.00"));
        assertThat(pages.leftOut()).isZero();
    }

    @Test
    void a_delivery_without_pages_or_recipients_is_left_out() {
        var unknown = new Delivery(DeliveryForm.ELECTRONIC, null, null);
        var pages = of(open(null, ELECTRONIC, PAPER), open(3, unknown), open(3, PAPER))
                .pages();
        assertThat(pages).isEqualTo(new PaperlessFigures.Pages(BigInteger.ZERO, BigInteger.valueOf(12), 3));
        assertThat(pages.percentage()).isEqualTo(Percentage.parse("0.00"));
    }

    @Test
    void no_pages_at_all_give_no_percentage() {
        assertThat(of(open(0, ELECTRONIC)).pages().percentage()).isNull();
    }

    @Test
    void absurd_numbers_are_counted_without_overflow() {
        var many = new Delivery(DeliveryForm.ELECTRONIC, null, Integer.MAX_VALUE);
        var pages = of(open(Integer.MAX_VALUE, many, many, many, many, many)).pages();
        assertThat(pages.notPrinted())
                .isEqualTo(BigInteger.valueOf(Integer.MAX_VALUE).pow(2).multiply(BigInteger.valueOf(5)));
        assertThat(pages.percentage()).isEqualTo(Percentage.parse("100.00"));
    }

    @Test
    void time_is_summed_over_sittings_with_plan_and_course() {
        var time = of(sitting(60, 0, 45), sitting(30, 0, 45)).time();
        assertThat(time).isEqualTo(new PaperlessFigures.Time(Duration.ofMinutes(90), Duration.ofMinutes(90), 2, 0));
        assertThat(time.percentage()).isEqualTo(Percentage.parse("100.00"));
    }

    @Test
    void a_sitting_may_take_longer_than_planned() {
        assertThat(of(sitting(30, 0, 90)).time().percentage()).isEqualTo(Percentage.parse("300.00"));
    }

    @Test
    void a_sitting_without_planned_end_or_with_a_wrong_course_is_left_out() {
        var time = of(sitting(null, 0, 45), sitting(60, 0, null), sitting(60, null, 45), sitting(60, 45, 0))
                .time();
        assertThat(time).isEqualTo(new PaperlessFigures.Time(Duration.ZERO, Duration.ZERO, 0, 4));
        assertThat(time.percentage()).isNull();
    }

    @Test
    void a_plan_of_no_length_gives_no_percentage() {
        assertThat(of(sitting(0, 0, 45)).time().percentage()).isNull();
        assertThat(of(sitting(0, 0, 45)).time().sittings()).isEqualTo(1);
    }

    @Test
    void a_percentage_out_of_range_is_not_given() {
        assertThat(new PaperlessFigures.Time(Duration.ofSeconds(214_748), Duration.ofSeconds(1), 1, 0).percentage())
                .isEqualTo(new Percentage(2_147_480_000));
        assertThat(new PaperlessFigures.Time(Duration.ofSeconds(214_749), Duration.ofSeconds(1), 1, 0).percentage())
                .isNull();
    }

    private static PaperlessFigures of(Attachment... documents) {
        return PaperlessFigures.of(
                Samples.meeting().attachments(List.of(documents)).build());
    }

    private static PaperlessFigures of(Sitting... sittings) {
        Meeting meeting = Samples.meeting().sittings(List.of(sittings)).build();
        return PaperlessFigures.of(meeting);
    }

    private static Attachment open(@Nullable Integer pages, Delivery... deliveries) {
        return document(Classification.UNCLASSIFIED, pages, deliveries);
    }

    private static Attachment document(
            @Nullable Classification level, @Nullable Integer pages, Delivery... deliveries) {
        return Attachment.builder(AttachmentId.of("d"), AttachmentKind.REPORT, "Report")
                .classification(level)
                .pages(pages)
                .deliveries(List.of(deliveries))
                .build();
    }

    private static Sitting sitting(@Nullable Integer planned, @Nullable Integer opened, @Nullable Integer closed) {
        var start = LocalDateTime.of(2024, 7, 10, 8, 0);
        var plan = new Schedule(start, planned == null ? null : start.plusMinutes(planned), ZoneOffset.UTC);
        return Sitting.builder(SittingId.of("s"), SittingKind.PLENARY, plan)
                .openedAt(minute(opened))
                .closedAt(minute(closed))
                .build();
    }

    private static @Nullable Instant minute(@Nullable Integer minute) {
        return minute == null ? null : Instant.EPOCH.plus(Duration.ofMinutes(minute));
    }
}
