package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.vote.Percentage;
import java.math.BigInteger;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The paperless figures in a JSON report, see {@link PaperlessFigures}. A figure whose denominator is zero has no percentage.
 *
 * @param electronicDocuments documents sent in electronic form only, of those with a recorded delivery
 * @param pagesWithoutPaper pages that nobody had to print, of all pages sent
 * @param time the length of the sittings, of their planned length
 */
record JsonFigures(Documents electronicDocuments, Pages pagesWithoutPaper, Time time) {
    static JsonFigures of(PaperlessFigures figures) {
        PaperlessFigures.Documents documents = figures.documents();
        PaperlessFigures.Pages pages = figures.pages();
        PaperlessFigures.Time time = figures.time();
        return new JsonFigures(
                new Documents(
                        documents.electronic(),
                        documents.delivered(),
                        documents.percentage(),
                        documents.classified(),
                        documents.classificationNotRecorded(),
                        documents.deliveryNotRecorded()),
                new Pages(pages.notPrinted(), pages.delivered(), pages.percentage(), pages.leftOut()),
                new Time(time.actual(), time.planned(), time.percentage(), time.sittings(), time.leftOut()));
    }

    /** Documents sent in electronic form only, of those with a recorded delivery. */
    record Documents(
            int numerator,
            int denominator,
            @Nullable Percentage percentage,
            int classified,
            int classificationNotRecorded,
            int deliveryNotRecorded) {}

    /** Pages that nobody had to print, of all pages sent. */
    record Pages(
            BigInteger numerator,
            BigInteger denominator,
            @Nullable Percentage percentage,
            int deliveriesLeftOut) {}

    /** The length of the sittings, of their planned length. */
    record Time(
            Duration numerator,
            Duration denominator,
            @Nullable Percentage percentage,
            int sittings,
            int sittingsLeftOut) {}
}
