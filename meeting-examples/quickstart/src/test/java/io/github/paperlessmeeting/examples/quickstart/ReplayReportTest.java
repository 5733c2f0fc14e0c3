package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the report of a replay says of the records that are not simply agreed. */
class ReplayReportTest {
    @TempDir
    private Path folder;

    @Test
    void a_disagreement_is_told_with_what_was_computed_and_what_was_announced() throws IOException {
        Run run = replay(
                "en",
                RecordLine.of("a-1").with("counts", "{\"yes\":2,\"no\":3}").with("officialResult", "\"Carried\""));
        assertThat(run.out())
                .contains("a-1")
                .contains("computed: not adopted")
                .contains("announced: adopted (“Carried”)")
                .contains("2 ≤ 1/2 × 5: not enough, 1 short");
    }

    @Test
    void a_disagreement_is_told_in_vietnamese() throws IOException {
        Run run = replay(
                "vi",
                RecordLine.of("a-1").with("counts", "{\"yes\":2,\"no\":3}").with("officialResult", "\"Carried\""));
        assertThat(run.out()).contains("tính lại: không thông qua").contains("đã công bố: thông qua (“Carried”)");
    }

    @Test
    void an_explained_record_is_told_with_both_outcomes() throws IOException {
        Run run = replay(
                "en",
                RecordLine.of("r-1").with("officialResult", "\"Not Sustained\"").with("officialPassed", "false"));
        assertThat(run.out())
                .contains("r-1")
                .contains("computed: adopted")
                .contains("announced: not adopted (“Not Sustained”)")
                .doesNotContain("NAMED_BY_EFFECT");
    }

    @Test
    void an_election_is_told_with_who_is_elected() throws IOException {
        Run run = replay(
                "en",
                RecordLine.election("e-1", "{\"candidate:X\":5,\"candidate:Y\":1}")
                        .with("officialResult", "\"Y\""));
        assertThat(run.out()).contains("computed: elected: X").contains("announced: somebody elected (“Y”)");
    }

    @Test
    void a_quorum_is_told_with_whether_it_was_there() throws IOException {
        Run run = replay("en", RecordLine.quorum("q-1", "ELIGIBLE"));
        assertThat(run.out()).contains("computed: no quorum").contains("announced: quorum");
    }

    @Test
    void a_vote_that_cannot_be_decided_is_told_with_what_is_missing() throws IOException {
        RecordLine line = RecordLine.of("a-1").rule("ELIGIBLE", "1/2", ">").without("eligible");
        assertThat(replay("en", line).out())
                .contains("computed: nothing")
                .contains("How many could vote is not recorded");
        assertThat(replay("en", line.rule("PRESENT_EACH_GROUP", "1/2", ">")).out())
                .contains("none are recorded");
        assertThat(replay("en", line.rule("SEATS", "1/2", ">").with("eligible", "9"))
                        .out())
                .contains("computed: undecided")
                .contains("seats");
    }

    @Test
    void members_who_did_not_vote_are_not_counted_where_it_is_not_known_how_many_there_are() throws IOException {
        RecordLine line = RecordLine.of("a-1").with("officialPassed", "false");
        assertThat(replay("en", line).out()).contains("Members who did not vote: 4");
        assertThat(replay("en", line.without("eligible")).out())
                .contains("In favour: 3")
                .doesNotContain("did not vote");
    }

    @Test
    void a_rule_of_an_unknown_kind_is_told_with_its_record() throws IOException {
        Run run = replay("en", RecordLine.of("a-1").rule("MOON", "1/2", ">"));
        assertThat(run.out()).contains("a-1").contains("computed: nothing").contains("of no known kind");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @EnumSource(ReplayKind.class)
    void every_kind_has_words_in_both_languages_and_stands_in_the_readme(ReplayKind kind) throws IOException {
        String english = new Words(Locale.ENGLISH).text("replay." + kind);
        String vietnamese = new Words(Locale.forLanguageTag("vi")).text("replay." + kind);
        assertThat(vietnamese).isNotEqualTo(english);
        assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
                .contains("| " + english + " |");
    }

    @Test
    void an_election_of_thousands_of_candidates_is_decided_without_delay() throws IOException {
        var counts = new StringBuilder("{");
        var votes = new StringBuilder("[");
        for (int i = 0; i < 20_000; i++) {
            String comma = i == 0 ? "" : ",";
            counts.append(comma).append("\"candidate:C").append(i).append("\":1");
            votes.append(comma).append("{\"voter\":\"v" + i + "\",\"option\":\"candidate:C" + i + "\"}");
        }
        RecordLine election = RecordLine.election("e-1", counts + "}")
                .with("eligible", "20000")
                .with("officialResult", "\"nobody\"")
                .with("officialPassed", "false")
                .with("votes", votes + "]");
        Path file = Files.writeString(folder.resolve("votes.jsonl"), election.json());
        assertTimeout(Duration.ofSeconds(10), () -> {
            Run run = Run.of("replay", "--lang", "en", file.toString());
            assertThat(run.out()).contains("agreed 1");
        });
    }

    private Run replay(String language, RecordLine line) throws IOException {
        Path file = Files.writeString(folder.resolve("votes.jsonl"), line.json());
        return Run.of("replay", "--lang", language, file.toString());
    }
}
