package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.Classification;
import io.github.paperlessmeeting.attachment.DocumentNumber;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.finding.Severity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agency gives a number and symbol once in a year. Two documents that bear the same and are no versions of each other are
 * not both what they say. Classified documents have a series of their own. Nothing is said where the agency is not recorded,
 * or neither the number nor the day of issue tells the year. The article is known here from reports on it.
 */
final class AttachmentNumberRepeated extends StandardRule {
    AttachmentNumberRepeated() {
        super("attachment.number-repeated", Severity.WARNING, "Điều 15, Nghị định số 30/2020/NĐ-CP");
    }

    @Override
    public void check(Inspection inspection) {
        List<Attachment> attachments = inspection.meeting().attachments();
        Ancestry versions = Ancestry.of(attachments.stream()
                .mapToInt(attachment -> inspection.attachments().position(attachment.previousVersion()))
                .toArray());
        int[] family = families(versions, attachments.size());
        Map<Series, Integer> first = new HashMap<>();
        for (int i = 0; i < attachments.size(); i++) {
            Series series = series(attachments.get(i));
            Integer before = series == null ? null : first.putIfAbsent(series, i);
            if (before != null && family[before] != family[i]) {
                inspection.report(
                        at("attachments", i).append("number"),
                        message().with("attachment", attachments.get(i).id()).with("first", at("attachments", before)));
            }
        }
    }

    /** For each document the first version of it that is here. */
    private static int[] families(Ancestry versions, int count) {
        int[] ordered = new int[count];
        for (int i = 0; i < count; i++) {
            ordered[versions.number(i)] = i;
        }
        int[] family = new int[count];
        int root = -1;
        for (int element : ordered) {
            // Numbered depth first: what is not below the last root is the next root.
            root = root >= 0 && versions.isWithin(element, root) ? root : element;
            family[element] = root;
        }
        return family;
    }

    private static @Nullable Series series(Attachment attachment) {
        DocumentNumber number = attachment.number();
        if (number == null || attachment.issuer() == null) {
            return null;
        }
        Integer year = number.year();
        if (year == null && attachment.issuedOn() != null) {
            year = attachment.issuedOn().getYear();
        }
        Classification level = attachment.classification();
        boolean classified = level != null && !level.equals(Classification.UNCLASSIFIED);
        return year == null
                ? null
                : new Series(
                        attachment.issuer(), number.symbol(), year, number.number(), number.year() != null, classified);
    }

    /** Comparable, so that numbers made to collide do not turn the map into lists. */
    private record Series(BodyId issuer, String symbol, int year, int number, boolean normative, boolean classified)
            implements Comparable<Series> {
        private static final Comparator<Series> ORDER = Comparator.comparing(Series::issuer)
                .thenComparing(Series::symbol)
                .thenComparingInt(Series::year)
                .thenComparingInt(Series::number)
                .thenComparing(Series::normative)
                .thenComparing(Series::classified);

        @Override
        public int compareTo(Series other) {
            return ORDER.compare(this, other);
        }
    }
}
