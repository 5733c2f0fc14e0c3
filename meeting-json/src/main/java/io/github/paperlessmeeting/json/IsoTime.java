package io.github.paperlessmeeting.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one written form of each type of time. The parsers of java.time take several forms of the same value and write some
 * values in two ways; these take one, and are several times faster.
 *
 * <p>Source: RFC 3339, with Z as the only offset, without leap seconds and without the hour 24; ISO 8601-1 for durations.
 */
final class IsoTime {
    private static final int DATE_LENGTH = 10;
    private static final int TIME_LENGTH = 19;
    private static final int MAX_FRACTION = 9;
    private static final int MAX_YEAR = 9999;
    private static final int[] NANOS_PER_UNIT = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private IsoTime() {}

    /** Such as {@code 2019-06-24T02:00:00Z} or {@code 2019-06-24T02:00:00.5Z}: 0 to 9 digits of fraction. */
    static Instant parseInstant(String text) {
        int last = text.length() - 1;
        if (last < TIME_LENGTH || text.charAt(last) != 'Z') {
            throw malformed();
        }
        return parseLocal(text, last).toInstant(ZoneOffset.UTC);
    }

    /** Such as {@code 2019-06-24T09:00:00}: the same without the Z. */
    static LocalDateTime parseLocalDateTime(String text) {
        return parseLocal(text, text.length());
    }

    /** Such as {@code 2019-06-24}. */
    static LocalDate parseLocalDate(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw malformed();
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    private static LocalDateTime parseLocal(String text, int end) {
        if (end < TIME_LENGTH
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            throw malformed();
        }
        try {
            return LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19),
                    fraction(text, end));
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    private static int fraction(String text, int end) {
        if (end == TIME_LENGTH) {
            return 0;
        }
        int digits = end - TIME_LENGTH - 1;
        if (text.charAt(TIME_LENGTH) != '.' || digits < 1 || digits > MAX_FRACTION) {
            throw malformed();
        }
        return number(text, TIME_LENGTH + 1, end) * NANOS_PER_UNIT[digits];
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw malformed();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** With as few groups of three digits of fraction as the value needs. */
    static String format(Instant instant) {
        LocalDateTime local;
        try {
            local = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw malformed();
        }
        return append(local).append('Z').toString();
    }

    /** With seconds always, and as few groups of three digits of fraction as the value needs. */
    static String format(LocalDateTime value) {
        return append(value).toString();
    }

    /** With a year of four digits. */
    static String format(LocalDate value) {
        var text = new StringBuilder(DATE_LENGTH);
        appendDate(text, value);
        return text.toString();
    }

    private static StringBuilder append(LocalDateTime value) {
        var text = new StringBuilder(TIME_LENGTH + MAX_FRACTION + 2);
        appendDate(text, value.toLocalDate());
        text.append('T');
        appendPair(text, value.getHour());
        text.append(':');
        appendPair(text, value.getMinute());
        text.append(':');
        appendPair(text, value.getSecond());
        int nano = value.getNano();
        if (nano != 0) {
            text.append('.');
            int digits = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : MAX_FRACTION;
            for (int i = 1; i <= digits; i++) {
                text.append((char) ('0' + nano / NANOS_PER_UNIT[i] % 10));
            }
        }
        return text;
    }

    private static void appendDate(StringBuilder text, LocalDate value) {
        int year = value.getYear();
        if (year < 0 || year > MAX_YEAR) {
            throw malformed();
        }
        appendPair(text, year / 100);
        appendPair(text, year % 100);
        text.append('-');
        appendPair(text, value.getMonthValue());
        text.append('-');
        appendPair(text, value.getDayOfMonth());
    }

    private static void appendPair(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /**
     * Such as {@code PT1H30M}: days, hours, minutes and seconds in capitals, at least one of them, without sign, the seconds
     * with up to 9 digits of fraction after a point. A day is 24 hours.
     */
    static Duration parseDuration(String text) {
        if (!text.matches("P(\\d{1,10}D)?(T(?=\\d)(\\d{1,10}H)?(\\d{1,10}M)?(\\d{1,10}(\\.\\d{1,9})?S)?)?")
                || text.length() < 3) {
            throw malformed();
        }
        return Duration.parse(text);
    }

    /** Hours, minutes and seconds, each only if it is not zero, or {@code PT0S}. */
    static String format(Duration value) {
        if (value.isNegative() || value.toHours() > 9_999_999_999L) {
            throw malformed();
        }
        return value.toString();
    }

    /** The identifier of a zone of this virtual machine, or of a fixed offset, as {@link ZoneId#getId} gives it. */
    static ZoneId parseZone(String text) {
        ZoneId zone;
        try {
            zone = ZoneId.of(text);
        } catch (DateTimeException e) {
            throw malformed();
        }
        if (!zone.getId().equals(text)) {
            throw malformed();
        }
        return zone;
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("Not the written form of this type");
    }
}
