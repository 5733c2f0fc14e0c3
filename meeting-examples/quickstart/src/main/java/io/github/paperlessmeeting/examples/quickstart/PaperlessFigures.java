package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.attachment.Attachment;
import io.github.paperlessmeeting.attachment.Classification;
import io.github.paperlessmeeting.attachment.Delivery;
import io.github.paperlessmeeting.attachment.DeliveryForm;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.vote.Percentage;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much paper and time a meeting saved, as far as its record tells. What is not recorded is left out and counted apart;
 * it is never taken for zero. Documents that are not stated to be unclassified are left out too, since secrets may have to
 * travel on paper: one without a recorded level, or with a level that is not known, counts as secret.
 *
 * @param documents the documents sent out electronically
 * @param pages the pages sent out electronically
 * @param time the time that the sittings took
 */
record PaperlessFigures(Documents documents, Pages pages, Time time) {
    static PaperlessFigures of(Meeting meeting) {
        List<Attachment> open = meeting.attachments().stream()
                .filter(document -> Classification.UNCLASSIFIED.equals(document.classification()))
                .toList();
        return new PaperlessFigures(documents(meeting.attachments(), open), pages(open), time(meeting.sittings()));
    }

    private static Documents documents(List<Attachment> all, List<Attachment> open) {
        int unknown = (int) all.stream()
                .filter(document -> document.classification() == null)
                .count();
        int electronic = 0;
        int delivered = 0;
        for (Attachment document : open) {
            if (!document.deliveries().isEmpty()) {
                delivered++;
                electronic += document.deliveries().stream().allMatch(PaperlessFigures::isElectronic) ? 1 : 0;
            }
        }
        return new Documents(
                electronic, delivered, all.size() - open.size() - unknown, unknown, open.size() - delivered);
    }

    private static Pages pages(List<Attachment> open) {
        BigInteger electronic = BigInteger.ZERO;
        BigInteger delivered = BigInteger.ZERO;
        int leftOut = 0;
        for (Attachment document : open) {
            Integer pages = document.pages();
            for (Delivery delivery : document.deliveries()) {
                Integer recipients = delivery.recipients();
                if (pages == null || recipients == null) {
                    leftOut++;
                } else {
                    BigInteger sent = BigInteger.valueOf((long) pages * recipients);
                    delivered = delivered.add(sent);
                    electronic = isElectronic(delivery) ? electronic.add(sent) : electronic;
                }
            }
        }
        return new Pages(electronic, delivered, leftOut);
    }

    private static Time time(List<Sitting> sittings) {
        Duration actual = Duration.ZERO;
        Duration planned = Duration.ZERO;
        int counted = 0;
        for (Sitting sitting : sittings) {
            Duration plan = sitting.planned().length();
            Duration taken = sitting.actualLength();
            if (plan != null && taken != null && !taken.isNegative()) {
                planned = planned.plus(plan);
                actual = actual.plus(taken);
                counted++;
            }
        }
        return new Time(actual, planned, counted, sittings.size() - counted);
    }

    private static boolean isElectronic(Delivery delivery) {
        return delivery.form() == DeliveryForm.ELECTRONIC;
    }

    private static @Nullable Percentage share(BigInteger part, BigInteger whole) {
        if (whole.signum() == 0) {
            return null;
        }
        BigInteger rounded =
                part.multiply(BigInteger.valueOf(20_000)).add(whole).divide(whole.multiply(BigInteger.TWO));
        // Absurd numbers in a record give no percentage; they must not stop the report.
        return rounded.bitLength() >= Integer.SIZE ? null : new Percentage(rounded.intValue());
    }

    /**
     * The documents that reached the delegates in electronic form only, of those with a recorded delivery.
     *
     * @param electronic how many have only electronic deliveries: the numerator
     * @param delivered how many have a recorded delivery: the denominator
     * @param classified how many are left out as secrets, or as of an unknown level
     * @param classificationNotRecorded how many are left out since their level is not recorded
     * @param deliveryNotRecorded how many unclassified ones are left out since no delivery is recorded
     */
    record Documents(
            int electronic, int delivered, int classified, int classificationNotRecorded, int deliveryNotRecorded) {
        @Nullable
        Percentage percentage() {
            return delivered == 0 ? null : Percentage.of(electronic, delivered);
        }

        int leftOut() {
            return classified + classificationNotRecorded + deliveryNotRecorded;
        }
    }

    /**
     * The pages that were sent electronically and so needed no print, of all pages sent: the pages of a document times the
     * recipients of a delivery, for deliveries with both numbers. Somebody who was sent both forms is counted with both.
     *
     * @param electronic the pages of electronic deliveries: the numerator
     * @param delivered the pages of all deliveries: the denominator
     * @param leftOut how many deliveries are left out since one of the two numbers is not recorded
     */
    record Pages(BigInteger electronic, BigInteger delivered, int leftOut) {
        @Nullable
        Percentage percentage() {
            return share(electronic, delivered);
        }
    }

    /**
     * The time that sittings took, against their plan, for sittings of which both are recorded.
     *
     * @param actual from opening to closing, summed up: the numerator
     * @param planned the planned lengths, summed up: the denominator
     * @param sittings how many sittings are counted
     * @param leftOut how many are left out
     */
    record Time(Duration actual, Duration planned, int sittings, int leftOut) {
        @Nullable
        Percentage percentage() {
            return share(BigInteger.valueOf(actual.toSeconds()), BigInteger.valueOf(planned.toSeconds()));
        }
    }
}
