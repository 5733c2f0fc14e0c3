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
        BigInteger notPrinted = BigInteger.ZERO;
        BigInteger delivered = BigInteger.ZERO;
        int leftOut = 0;
        for (Attachment document : open) {
            Integer pages = document.pages();
            Long electronic = recipients(document, DeliveryForm.ELECTRONIC);
            Long paper = recipients(document, DeliveryForm.PAPER);
            if (pages == null || electronic == null || paper == null) {
                leftOut += document.deliveries().size();
            } else {
                notPrinted = notPrinted.add(times(pages, Math.max(0, electronic - paper)));
                delivered = delivered.add(times(pages, Math.max(electronic, paper)));
            }
        }
        return new Pages(notPrinted, delivered, leftOut);
    }

    private static @Nullable Long recipients(Attachment document, DeliveryForm form) {
        long sum = 0;
        for (Delivery delivery : document.deliveries()) {
            Integer recipients = delivery.recipients();
            if (recipients == null) {
                return null;
            }
            sum += delivery.form() == form ? recipients : 0;
        }
        return sum;
    }

    private static BigInteger times(int pages, long recipients) {
        return BigInteger.valueOf(pages).multiply(BigInteger.valueOf(recipients));
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
     * The pages that needed no print, of all pages sent: the pages of a document times those who got it electronically and not
     * on paper as well, of its pages times all who got it. Paper goes to people who got the electronic form too, as far as
     * there are so many; documents without a number of pages, or with a delivery without a number of recipients, are left out.
     *
     * @param notPrinted the pages that nobody had to print: the numerator
     * @param delivered the pages sent: the denominator
     * @param leftOut how many deliveries are left out since a number is not recorded
     */
    record Pages(BigInteger notPrinted, BigInteger delivered, int leftOut) {
        @Nullable
        Percentage percentage() {
            return share(notPrinted, delivered);
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
