package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.text.ReferenceMaterial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Totals and percentages of real votes as official communiqués print them, one JSON object a line. Only the few members that
 * the tests need are read, by pattern, since this module knows no JSON library.
 *
 * @param id the identifier of the record
 * @param eligible all deputies; null if not known
 * @param participants those who took part; null if not printed
 * @param counts the counts by name, such as {@code yes}
 * @param percentages the percentages as printed, by name, such as {@code 96,86}
 * @param ofPresent whether they are of those present, not of all deputies
 * @param passed whether the motion was adopted; null if the record does not say
 */
public record OfficialTotals(
        String id,
        @Nullable Integer eligible,
        @Nullable Integer participants,
        Map<String, Integer> counts,
        Map<String, String> percentages,
        boolean ofPresent,
        @Nullable Boolean passed) {
    private static final Pattern COUNT = Pattern.compile("\"(\\w+)\":(\\d+)");
    private static final Pattern PERCENTAGE = Pattern.compile("\"(\\w+)\":\"([\\d,]+)\"");

    /** All records; the test that asks is skipped if they are absent. */
    public static List<OfficialTotals> all() {
        try {
            return Files.readAllLines(ReferenceMaterial.require("data/rollcalls/vn-official-totals/totals.jsonl"))
                    .stream()
                    .map(OfficialTotals::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OfficialTotals read(String line) {
        var counts = new LinkedHashMap<String, Integer>();
        Matcher count = COUNT.matcher(find(line, "\"counts\":\\{([^}]*)\\}"));
        while (count.find()) {
            counts.put(count.group(1), Integer.valueOf(count.group(2)));
        }
        var percentages = new LinkedHashMap<String, String>();
        Matcher percentage = PERCENTAGE.matcher(find(line, "\"percentagesOfficial\":\\{([^}]*)\\}"));
        while (percentage.find()) {
            percentages.put(percentage.group(1), percentage.group(2));
        }
        String passed = find(line, "\"officialPassed\":(true|false)");
        return new OfficialTotals(
                find(line, "\"id\":\"([^\"]*)\""),
                number(find(line, "\"eligible\":(\\d+)")),
                number(find(line, "\"participants\":(\\d+)")),
                counts,
                percentages,
                line.contains("\"percentageBase\":\"PRESENT\""),
                passed.isEmpty() ? null : Boolean.valueOf(passed));
    }

    private static String find(String line, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(line);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static @Nullable Integer number(String digits) {
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }
}
