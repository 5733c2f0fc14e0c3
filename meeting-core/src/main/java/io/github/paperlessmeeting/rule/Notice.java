package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Sitting;
import io.github.paperlessmeeting.procedure.NoticePeriod;
import io.github.paperlessmeeting.procedure.NoticeSubject;
import io.github.paperlessmeeting.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest time at which something must have been sent, by the rules of procedure. Days count back from the day of the opening
 * of the first sitting, on the clocks of its zone: what must be sent three days before a Monday is sent on the Friday before at
 * the latest. Working days are those that the check was given, Monday to Friday unless it was given others.
 */
final class Notice {
    private static final long DAY = 86_400;
    private static final long HOUR = 3_600;
    /** Seconds from the epoch beyond which zones have no clocks; some hundred thousand years. */
    private static final long CLOCKS_END = 10_000_000_000_000L;

    private final NoticePeriod period;
    private final Instant opening;
    private final ZoneId zone;
    private final WorkingDays workingDays;

    private Notice(NoticePeriod period, Instant opening, ZoneId zone, WorkingDays workingDays) {
        this.workingDays = workingDays;
        this.period = period;
        this.opening = opening;
        this.zone = zone;
    }

    /** The notice for a subject; null if no period is recorded for it and the kind of the meeting, or there is no sitting. */
    static @Nullable Notice of(Meeting meeting, NoticeSubject subject, WorkingDays workingDays) {
        NoticePeriod period = period(meeting, subject);
        Sitting first = null;
        for (Sitting sitting : meeting.sittings()) {
            if (first == null || opening(sitting).isBefore(opening(first))) {
                first = sitting;
            }
        }
        return period == null || first == null
                ? null
                : new Notice(period, opening(first), first.planned().zone(), workingDays);
    }

    NoticePeriod period() {
        return period;
    }

    @Nullable
    String basis() {
        return period.basis() == null ? null : period.basis().citation();
    }

    boolean isLate(Instant sent) {
        long length = period.length();
        return switch (period.unit()) {
            case HOURS -> {
                long latest = opening.getEpochSecond() - length * HOUR;
                yield sent.getEpochSecond() > latest
                        || (sent.getEpochSecond() == latest && sent.getNano() > opening.getNano());
            }
            case CALENDAR_DAYS -> day(sent) > day(opening) - length;
            case WORKING_DAYS -> day(sent) > workingDaysBefore(day(opening), length);
        };
    }

    private long workingDaysBefore(long day, long length) {
        long at = day;
        for (long left = length; left > 0; ) {
            at--;
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    private boolean isWorkingDay(long day) {
        // Beyond the clocks there are no dates either, but there are weeks.
        return Math.abs(day) < CLOCKS_END / DAY
                ? workingDays.include(LocalDate.ofEpochDay(day))
                : WorkingDays.MONDAY_TO_FRIDAY.include(LocalDate.ofEpochDay(Math.floorMod(day, 7)));
    }

    private long day(Instant instant) {
        long seconds = instant.getEpochSecond();
        boolean clocks = Math.abs(seconds) < CLOCKS_END;
        int offset = clocks ? zone.getRules().getOffset(instant).getTotalSeconds() : 0;
        return Math.floorDiv(seconds + offset, DAY);
    }

    private static @Nullable NoticePeriod period(Meeting meeting, NoticeSubject subject) {
        List<NoticePeriod> periods =
                meeting.procedure() == null ? List.of() : meeting.procedure().noticePeriods();
        NoticePeriod general = null;
        for (NoticePeriod period : periods) {
            if (period.subject().equals(subject)) {
                if (period.occasion() == null) {
                    general = general == null ? period : general;
                } else if (period.occasion().code().equals(meeting.kind().code())) {
                    return period;
                }
            }
        }
        return general;
    }

    private static Instant opening(Sitting sitting) {
        Instant opened = sitting.openedAt();
        return opened == null ? sitting.planned().startInstant() : opened;
    }
}
