package io.github.paperlessmeeting.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * The one written form of each type of time. The parsers of java.time take several forms of the same value and write some
 * values in two ways; these take one, and are several times faster.
 *
 * <p>Source: RFC 3339, with Z as the only offset, without leap seconds and without the hour 24; ISO 8601-1 for durations.
 */
final class IsoTime {
    /** Of an instant with nanoseconds. */
    static final int MAX_INSTANT_LENGTH = 30;

    private static final int DATE_LENGTH = 10;
    private static final int TIME_LENGTH = 19;
    private static final int MAX_FRACTION = 9;
    private static final int MAX_YEAR = 9999;
    private static final long MAX_HOURS = 9_999_999_999L;
    private static final int SECONDS_PER_DAY = 24 * 60 * 60;
    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(MAX_YEAR, 12, 31).toEpochDay();
    private static final int[] NANOS_PER_UNIT = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private static final Pattern DURATION =
            Pattern.compile("P(\\d{1,10}D)?(T(?=\\d)(\\d{1,10}H)?(\\d{1,10}M)?(\\d{1,10}(\\.\\d{1,9})?S)?)?");

    private IsoTime() {}

    /** Such as {@code 2019-06-24T02:00:00Z} or {@code 2019-06-24T02:00:00.5Z}: 0 to 9 digits of fraction. */
    static Instant parseInstant(char[] text, int from, int length) {
        int last = length - 1;
        if (last < TIME_LENGTH || text[from + last] != 'Z') {
            throw malformed();
        }
        long day = date(text, from).toEpochDay();
        int second = secondOfDay(text, from);
        return Instant.ofEpochSecond(day * SECONDS_PER_DAY + second, fraction(text, from, last));
    }

    /** Such as {@code 2019-06-24T09:00:00}: the same without the Z. */
    static LocalDateTime parseLocalDateTime(String text) {
        char[] chars = text.toCharArray();
        if (chars.length < TIME_LENGTH) {
            throw malformed();
        }
        LocalDate date = date(chars, 0);
        int second = secondOfDay(chars, 0);
        return LocalDateTime.of(date, LocalTime.ofSecondOfDay(second).withNano(fraction(chars, 0, chars.length)));
    }

    /** Such as {@code 2019-06-24}. */
    static LocalDate parseLocalDate(String text) {
        if (text.length() != DATE_LENGTH) {
            throw malformed();
        }
        return date(text.toCharArray(), 0);
    }

    private static LocalDate date(char[] text, int from) {
        if (text[from + 4] != '-' || text[from + 7] != '-') {
            throw malformed();
        }
        try {
            return LocalDate.of(number(text, from, 4), number(text, from + 5, 2), number(text, from + 8, 2));
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    private static int secondOfDay(char[] text, int from) {
        int hour = number(text, from + 11, 2);
        int minute = number(text, from + 14, 2);
        int second = number(text, from + 17, 2);
        if (text[from + 10] != 'T'
                || text[from + 13] != ':'
                || text[from + 16] != ':'
                || hour > 23
                || minute > 59
                || second > 59) {
            throw malformed();
        }
        return (hour * 60 + minute) * 60 + second;
    }

    private static int fraction(char[] text, int from, int length) {
        if (length == TIME_LENGTH) {
            return 0;
        }
        int digits = length - TIME_LENGTH - 1;
        if (text[from + TIME_LENGTH] != '.' || digits < 1 || digits > MAX_FRACTION) {
            throw malformed();
        }
        return number(text, from + TIME_LENGTH + 1, digits) * NANOS_PER_UNIT[digits];
    }

    private static int number(char[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                throw malformed();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Writes an instant with as few groups of three digits of fraction as it needs, and returns the length. */
    static int format(Instant instant, char[] text) {
        long second = instant.getEpochSecond();
        long day = Math.floorDiv(second, SECONDS_PER_DAY);
        if (day < FIRST_DAY || day > LAST_DAY) {
            throw malformed();
        }
        put(text, LocalDate.ofEpochDay(day));
        int time = Math.floorMod(second, SECONDS_PER_DAY);
        int length = putTime(text, time / 3600, time / 60 % 60, time % 60, instant.getNano());
        text[length] = 'Z';
        return length + 1;
    }

    /** With seconds always, and as few groups of three digits of fraction as the value needs. */
    static String format(LocalDateTime value) {
        char[] text = new char[MAX_INSTANT_LENGTH];
        put(text, value.toLocalDate());
        LocalTime time = value.toLocalTime();
        return new String(text, 0, putTime(text, time.getHour(), time.getMinute(), time.getSecond(), time.getNano()));
    }

    /** With a year of four digits. */
    static String format(LocalDate value) {
        char[] text = new char[DATE_LENGTH];
        put(text, value);
        return new String(text);
    }

    private static void put(char[] text, LocalDate value) {
        int year = value.getYear();
        if (year < 0 || year > MAX_YEAR) {
            throw malformed();
        }
        putPair(text, 0, year / 100);
        putPair(text, 2, year % 100);
        text[4] = '-';
        putPair(text, 5, value.getMonthValue());
        text[7] = '-';
        putPair(text, 8, value.getDayOfMonth());
    }

    /** Puts the time behind a date, and returns the length of both. */
    private static int putTime(char[] text, int hour, int minute, int second, int nano) {
        text[10] = 'T';
        putPair(text, 11, hour);
        text[13] = ':';
        putPair(text, 14, minute);
        text[16] = ':';
        putPair(text, 17, second);
        if (nano == 0) {
            return TIME_LENGTH;
        }
        text[TIME_LENGTH] = '.';
        int digits = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : MAX_FRACTION;
        for (int i = 1; i <= digits; i++) {
            text[TIME_LENGTH + i] = (char) ('0' + nano / NANOS_PER_UNIT[i] % 10);
        }
        return TIME_LENGTH + 1 + digits;
    }

    private static void putPair(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }

    /**
     * Such as {@code PT1H30M}: days, hours, minutes and seconds in capitals, at least one of them, without sign, the seconds
     * with up to 9 digits of fraction after a point. A day is 24 hours. Less than 10,000,000,000 hours in all.
     */
    static Duration parseDuration(String text) {
        if (text.length() < 3 || !DURATION.matcher(text).matches()) {
            throw malformed();
        }
        Duration duration = Duration.parse(text);
        if (duration.toHours() > MAX_HOURS) {
            throw malformed();
        }
        return duration;
    }

    /** Hours, minutes and seconds, each only if it is not zero, or {@code PT0S}. */
    static String format(Duration value) {
        if (value.isNegative() || value.toHours() > MAX_HOURS) {
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
