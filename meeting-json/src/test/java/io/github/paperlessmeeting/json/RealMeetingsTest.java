package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.rule.MeetingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Meetings of other systems become meetings of this library, and what the rules find in them is what the page tells. */
class RealMeetingsTest {
    /** Set to true, this writes the numbers of the table anew before they are compared; judgements are kept. */
    private static final String REWRITE = "paperlessmeeting.real.rewrite";
    /** A pattern of rule identifiers; each finding of such a rule is printed. */
    private static final String SHOW = "paperlessmeeting.real.show";

    private static final Path PAGE = Path.of("../docs/real-meetings.md");
    private static final String HEAD = "| Source | Rule | Findings | Meetings | Judgement |\n|---|---|---:|---:|---|\n";

    /** What one rule found in the meetings of one source. */
    private record Count(String source, String rule, int findings, int meetings) {
        String cells() {
            return "| " + source + " | `" + rule + "` | " + findings + " | " + meetings + " |";
        }

        String key() {
            return source + " " + rule;
        }
    }

    @Test
    void meetings_of_other_systems_are_read_as_they_were_written_and_have_the_findings_that_the_page_tells()
            throws IOException {
        Map<String, List<Meeting>> sources = meetings(RealMeetings.data());
        sources.values().forEach(meetings -> meetings.forEach(RealMeetingsTest::assertReadAsWritten));
        List<Count> counts = sources.entrySet().stream()
                .flatMap(source -> counts(source.getKey(), source.getValue()))
                .sorted(Comparator.comparingInt(Count::findings)
                        .reversed()
                        .thenComparing(Count::source)
                        .thenComparing(Count::rule))
                .toList();
        System.out.println("Real meetings: " + ran(sources) + " run");
        counts.forEach(count -> System.out.println(count.cells()));

        if (Boolean.getBoolean(REWRITE)) {
            rewrite(counts);
        }
        String page = Files.readString(PAGE);
        assertThat(rows(page).stream().map(row -> row.substring(0, judgementAt(row))))
                .as("The table is out of date; run with -D" + REWRITE + "=true")
                .containsExactlyElementsOf(counts.stream().map(Count::cells).toList());
        assertThat(page.replaceAll("\\s+", " ")).contains("Run were " + ran(sources) + ".");
        assertThat(rows(page)).as("every row is judged").noneMatch(row -> row.endsWith("|  |"));
    }

    private static String ran(Map<String, List<Meeting>> sources) {
        int sum = sources.values().stream().mapToInt(List::size).sum();
        return sources.entrySet().stream()
                .map(source -> source.getKey() + " " + source.getValue().size())
                .collect(Collectors.joining(", ", sum + " meetings (", ")"));
    }

    private static Map<String, List<Meeting>> meetings(Path data) throws IOException {
        Map<String, List<Meeting>> meetings = new LinkedHashMap<>();
        meetings.put(
                "New York",
                RealMeetings.lines(data.resolve("nyc-events/meetings.jsonl")).stream()
                        .map(NycMeetings::meeting)
                        .toList());
        var karlsruhe = new KarlsruheMeetings(data.resolve("karlsruhe-oparl"));
        meetings.put(
                "Karlsruhe",
                RealMeetings.lines(data.resolve("karlsruhe-oparl/meetings.jsonl")).stream()
                        .map(karlsruhe::meeting)
                        .toList());
        List<Meeting> finland = new ArrayList<>();
        for (String session : List.of("83", "93", "115")) {
            Path file = data.resolve("agendas/eduskunta-popolo/session-" + session + ".json");
            EduskuntaMeetings.meetings(session, RealMeetings.tree(file)).forEach(finland::add);
        }
        meetings.put("Finland", finland);
        return meetings;
    }

    private static void assertReadAsWritten(Meeting meeting) {
        MeetingJson json = MeetingJson.standard();
        assertThat(json.read(json.write(meeting))).isEqualTo(meeting);
    }

    private static Stream<Count> counts(String source, List<Meeting> meetings) {
        Map<String, Count> counts = new HashMap<>();
        for (Meeting meeting : meetings) {
            Map<String, List<Finding>> found = MeetingRules.standard().check(meeting).findings().stream()
                    .collect(Collectors.groupingBy(finding -> finding.rule().toString()));
            found.forEach((rule, findings) -> {
                counts.merge(
                        rule,
                        new Count(source, rule, findings.size(), 1),
                        (a, b) -> new Count(source, rule, a.findings() + b.findings(), a.meetings() + 1));
                if (rule.matches(System.getProperty(SHOW, ""))) {
                    findings.forEach(finding -> System.out.println(
                            source + " " + meeting.id() + " " + finding.pointer() + " " + finding.message()));
                }
            });
        }
        return counts.values().stream();
    }

    private static void rewrite(List<Count> counts) throws IOException {
        String page = Files.readString(PAGE);
        Map<String, String> judgements = new HashMap<>();
        for (String row : rows(page)) {
            String[] cells = row.split("\\|", -1);
            judgements.put(cells[1].strip() + " " + cells[2].strip().replace("`", ""), row.substring(judgementAt(row)));
        }
        int start = page.indexOf(HEAD) + HEAD.length();
        int end = start + rows(page).stream().mapToInt(row -> row.length() + 1).sum();
        String table = counts.stream()
                .map(count -> count.cells() + judgements.getOrDefault(count.key(), "  |") + "\n")
                .collect(Collectors.joining());
        Files.writeString(PAGE, page.substring(0, start) + table + page.substring(end));
    }

    /** The rows below the head of the table. */
    private static List<String> rows(String page) {
        int head = page.indexOf(HEAD);
        assertThat(head).as("the table").isNotNegative();
        return page.substring(head + HEAD.length())
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    /** Behind the fifth bar. */
    private static int judgementAt(String row) {
        int at = -1;
        for (int bars = 0; bars < 5; bars++) {
            at = row.indexOf('|', at + 1);
        }
        return at + 1;
    }
}
