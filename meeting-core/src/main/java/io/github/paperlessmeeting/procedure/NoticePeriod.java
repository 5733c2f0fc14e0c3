package io.github.paperlessmeeting.procedure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long before the opening something must have been sent (thời hạn gửi).
 *
 * @param subject what must be sent; never null
 * @param occasion the occasion for which it holds; null if it holds for all
 * @param length how many units, 1 to 366, inclusive
 * @param unit in what it is counted; never null
 * @param basis the provision; null if not recorded
 */
public record NoticePeriod(
        NoticeSubject subject,
        @Nullable Occasion occasion,
        int length,
        Unit unit,
        @Nullable LegalBasis basis) {
    /** In what a period is counted. */
    public enum Unit {
        /** Days on which agencies work (ngày làm việc): Monday to Friday, unless whoever checks a meeting brings others. */
        WORKING_DAYS,
        /** Days (ngày). */
        CALENDAR_DAYS,
        /** Hours of 60 minutes (giờ). */
        HOURS
    }

    private static final int LONGEST = 366;

    /**
     * Refuses no time at all.
     *
     * @throws NullPointerException if the subject or the unit is null
     * @throws IllegalArgumentException if the length is less than 1 or more than 366
     */
    public NoticePeriod {
        Objects.requireNonNull(subject, "NoticePeriod.subject");
        Objects.requireNonNull(unit, "NoticePeriod.unit");
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException("NoticePeriod.length must be 1 to " + LONGEST);
        }
    }
}
