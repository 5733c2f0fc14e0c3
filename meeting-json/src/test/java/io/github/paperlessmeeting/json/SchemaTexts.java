package io.github.paperlessmeeting.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Values to put in the place of others, in the spelling of JSON; which of them a place takes is not known here. */
final class SchemaTexts {
    /** One value of each JSON type, and null. */
    static final List<String> OF_EVERY_TYPE =
            List.of("null", "true", "7", "1.5", "\"7\"", "{}", "[]", "[null]", "[{}]");

    /** Whole numbers on both sides of every bound, from the least to the greatest. */
    static final List<String> NUMBERS = List.of(
            "-9223372036854775809",
            "-9223372036854775808",
            "-2147483649",
            "-2147483648",
            "-1",
            "0",
            "1",
            "2",
            "366",
            "367",
            "9999",
            "10000",
            "2147483647",
            "2147483648",
            "9007199254740991",
            "9007199254740992",
            "9007199254740993",
            "9223372036854775808",
            "9223372036854775807",
            "9223372036854777856");

    /** Whole numbers as JSON knows them, in spellings that are not read. */
    static final List<String> ODDLY_SPELLED = List.of("1.0", "1e2", "1E0", "-0", "-0.0");

    /** A letter with more combining marks than may stand in a row. */
    static final String TOO_MANY_MARKS = "a" + "\u0300".repeat(31);

    private static final String[] TEXTS = {
        "",
        " ",
        "a",
        "A",
        "z9",
        "\u00e9",
        "?",
        "0",
        "9a",
        "-a",
        "a-",
        "a--b",
        "a.b",
        "a_b",
        "a~b",
        "a b",
        "A-B",
        "~a",
        "_a",
        "a\u0000",
        "x-unknown",
        "a/b",
        "\ud83c\udfdb",
        "a" + "\u0300".repeat(30),
        TOO_MANY_MARKS,
        "\ud800",
        "\udc00\ud800",
        "1.0",
        "1.1",
        "2.0",
        "0.9",
        "01.0",
        "1.00",
        "1",
        "1.0.0",
        "2019-06-24",
        "2019-02-29",
        "2020-02-29",
        "1900-02-29",
        "2000-02-29",
        "0000-02-29",
        "0000-01-01",
        "9999-12-31",
        "2019-00-10",
        "2019-13-10",
        "2019-04-31",
        "2019-12-00",
        "2019-12-32",
        "19-06-24",
        "02019-06-24",
        "-2019-06-24",
        "2019-6-24",
        "2019-06-24Z",
        "20190624",
        "\u0662\u0660\u0661\u0669-06-24",
        "2019-06-24T02:00:00Z",
        "2019-06-24T02:00:00",
        "2019-06-24T02:00Z",
        "2019-06-24T02:00",
        "2019-06-24t02:00:00Z",
        "2019-06-24T02:00:00z",
        "2019-06-24 02:00:00Z",
        "2019-06-24T02:00:00.Z",
        "2019-06-24T02:00:00.5Z",
        "2019-06-24T02:00:00.123456789Z",
        "2019-06-24T02:00:00.1234567890Z",
        "2019-06-24T02:00:00.123456789",
        "2019-06-24T02:00:00.1234567890",
        "2019-06-24T02:00:00,5Z",
        "2019-06-24T24:00:00Z",
        "2019-06-24T23:59:60Z",
        "2016-12-31T23:59:60Z",
        "2019-06-24T23:60:00Z",
        "2019-06-24T23:59:59Z",
        "2019-06-24T02:00:00+00:00",
        "2019-06-24T02:00:00+07:00",
        "2019-06-24T02:00:00Z ",
        "2019-02-29T02:00:00Z",
        "2020-02-29T02:00:00Z",
        "2019-02-29T02:00:00",
        "2020-02-29T02:00:00",
        "1900-02-29T00:00:00",
        "2000-02-29T00:00:00",
        "2019-04-31T00:00:00",
        "2019-04-30T23:59:59",
        "0000-02-29T00:00:00",
        "0000-02-29T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "P",
        "PT",
        "P1D",
        "PT1H30M",
        "P1DT",
        "P1DT2H",
        "P9999999999D",
        "PT1M30.5S",
        "PT.5S",
        "PT1.S",
        "PT0S",
        "PT1H1H",
        "PT1S1M",
        "P1Y",
        "P1W",
        "-PT1H",
        "PT-1H",
        "pt1h",
        "PT9999999999H",
        "PT12345678901H",
        "PT0.123456789S",
        "PT0.1234567890S",
        "P1.5D",
        "PT1H5S",
        "Z",
        "z",
        "UTC",
        "UTC+7",
        "GMT",
        "Asia/Ho_Chi_Minh",
        "asia/ho_chi_minh",
        "Asia/Hanoi",
        "+07:00",
        "+7",
        "+07:00:00",
        "+00:00",
        "-18:00",
        "+18:01",
        "+19:00",
        "+07:60",
        "America/Argentina/Buenos_Aires",
        "Etc/GMT+7",
        "00",
        "0.5",
        "01",
        "1.",
        ".5",
        "1.5",
        "-1",
        "+1",
        "1e3",
        "0.123456789",
        "0.1234567890",
        "999999999999999999",
        "1000000000000000000",
        "999999999999999999.999999999",
        "9".repeat(27),
        "1" + "0".repeat(27),
        "1,5",
        "0.00",
        "96.86",
        "100.00",
        "096.86",
        "96.8",
        "96.860",
        "21474836.47",
        "21474836.48",
        "21474837.00",
        "21474840.00",
        "22000000.00",
        "99999999.99",
        "100000000.00",
        "9999999.99",
        "10000000.00",
        "20999999.99",
        "21399999.00",
        "21469999.00",
        "21473999.99",
        "21474799.00",
        "21474829.00",
        "21474835.99",
        "-1.00",
        "\u0669\u0666.86"
    };

    /** Of each kind one that is and one that hardly is not. */
    private static final String[] FEW_TEXTS = {
        "",
        "a",
        "A",
        "9a",
        "a.b",
        "a b",
        "\u00e9",
        "\ud800",
        TOO_MANY_MARKS,
        "1.0",
        "2019-06-24",
        "2019-02-29",
        "2019-06-24T02:00:00Z",
        "2019-06-24T02:00:00",
        "2019-02-29T02:00:00",
        "PT1H",
        "P1Y",
        "Asia/Ho_Chi_Minh",
        "+07:00",
        "999999999999999999",
        "1000000000000000000",
        "9".repeat(27),
        "1" + "0".repeat(27),
        "96.86",
        "21474836.48"
    };

    private SchemaTexts() {}

    /** Strings to put in the place of one. */
    static List<String> inPlaceOf(String text, boolean few) {
        var all = new ArrayList<>(Arrays.asList(few ? FEW_TEXTS : TEXTS));
        all.addAll(List.of("a".repeat(64), "a".repeat(65), "a".repeat(63) + "-"));
        all.addAll(List.of(
                text + "\n", "\n" + text, text + " ", " " + text, text + "\u00e9", text.toLowerCase(Locale.ROOT)));
        return all;
    }

    /** As JSON spells it, in ASCII. */
    static String quote(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c > 0x7e) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
