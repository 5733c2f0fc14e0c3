package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line that is no record is refused alone: with a code and a place, and without what it holds. */
class ReplayRefusalsTest {
    @TempDir
    private Path folder;

    @Test
    void an_unknown_kind_is_refused() throws IOException {
        assertRefused(RecordLine.of("a-1").with("kind", "\"banana\""), "UNKNOWN_KIND at /kind");
        assertRefused(RecordLine.of("a-1").with("kind", "\"Decision\""), "UNKNOWN_KIND at /kind");
    }

    @Test
    void groups_whose_names_give_one_code_are_refused() throws IOException {
        assertRefused(grouped("A", "a"), "GROUPS_NOT_DISTINCT at /groups");
        assertRefused(grouped("甲", "Group 0"), "GROUPS_NOT_DISTINCT at /groups");
    }

    @Test
    void numbers_whose_sum_is_too_great_are_refused() throws IOException {
        RecordLine many = RecordLine.of("a-1").with("counts", "{\"yes\":2147483647,\"no\":2147483647}");
        assertRefused(many, "CONTRADICTORY_NUMBERS at /counts");
        assertRefused(many.without("eligible"), "NUMBER_TOO_GREAT at /counts");
        assertRefused(many.with("counts", "{\"yes\":2147483648}"), "BAD_RECORD at /counts/yes");
    }

    @Test
    void more_votes_than_members_are_refused() throws IOException {
        assertRefused(
                RecordLine.of("a-1").with("eligible", "10").with("counts", "{\"yes\":7,\"no\":5}"),
                "CONTRADICTORY_NUMBERS at /counts");
        assertRefused(
                RecordLine.of("a-1").with("eligible", "10").with("counts", "{\"yes\":7,\"no\":4}"),
                "CONTRADICTORY_NUMBERS at /counts");
        assertRefused(
                RecordLine.election("e-1", "{\"candidate:X\":6,\"candidate:Y\":5}")
                        .with("eligible", "10"),
                "CONTRADICTORY_NUMBERS at /counts");
        assertRefused(RecordLine.quorum("q-1", "ELIGIBLE").with("eligible", "3"), "CONTRADICTORY_NUMBERS at /counts");
    }

    @Test
    void one_vote_more_than_members_on_a_side_that_leads_by_one_is_a_casting_vote_and_not_refused() throws IOException {
        Path file = write(RecordLine.of("a-1")
                .with("eligible", "10")
                .with("counts", "{\"yes\":6,\"no\":5}")
                .json());
        assertThat(Run.of("replay", "--lang", "en", file.toString()))
                .satisfies(run -> assertThat(run.out()).contains("explained 1"))
                .satisfies(run -> assertThat(run.status()).isZero());
    }

    @Test
    void fewer_present_than_votes_are_refused() throws IOException {
        RecordLine line = RecordLine.of("a-1").with("eligible", "10").with("counts", "{\"yes\":6,\"no\":5}");
        assertRefused(line.with("overall", "{\"present\":0}"), "CONTRADICTORY_NUMBERS at /overall/present");
        assertRefused(
                RecordLine.of("a-1").with("overall", "{\"present\":4}"), "CONTRADICTORY_NUMBERS at /overall/present");
        assertRefused(
                RecordLine.of("a-1").with("overall", "{\"present\":10}"), "CONTRADICTORY_NUMBERS at /overall/present");
    }

    @Test
    void a_casting_vote_beside_members_who_are_counted_as_present_is_decided() throws IOException {
        for (String present : new String[] {"10", "11"}) {
            Path file = write(RecordLine.of("a-1")
                    .rule("PRESENT", "1/2", ">")
                    .with("eligible", "10")
                    .with("counts", "{\"yes\":6,\"no\":5}")
                    .with("overall", "{\"present\":" + present + "}")
                    .with("officialPassed", "false")
                    .json());
            assertThat(Run.of("replay", file.toString()).err()).isEmpty();
        }
    }

    @Test
    void more_votes_than_members_of_a_group_are_refused() throws IOException {
        assertRefused(
                RecordLine.of("a-1").with("groups", "{\"A\":{\"present\":1,\"yes\":2,\"no\":0,\"abstain\":0}}"),
                "CONTRADICTORY_NUMBERS at /groups");
        assertRefused(
                RecordLine.of("a-1").with("groups", "{\"A\":{\"eligible\":1,\"present\":2}}"),
                "CONTRADICTORY_NUMBERS at /groups");
    }

    @Test
    void more_votes_of_all_groups_than_were_counted_are_refused() throws IOException {
        assertRefused(
                RecordLine.of("a-1").with("groups", "{\"A\":{\"yes\":2},\"B\":{\"yes\":2}}"),
                "CONTRADICTORY_NUMBERS at /groups");
        assertRefused(
                RecordLine.of("a-1").with("groups", "{\"A\":{\"abstain\":1}}"), "CONTRADICTORY_NUMBERS at /groups");
    }

    @Test
    void a_quorum_of_those_who_voted_or_were_present_is_refused() throws IOException {
        for (String basis :
                new String[] {"PRESENT", "VOTES_CAST", "VOTES_CAST_FOR_CANDIDATES", "ELIGIBLE_EACH_GROUP"}) {
            assertRefused(RecordLine.quorum("q-1", basis), "BASIS_UNFIT_FOR_QUORUM at /rule/basis");
        }
    }

    @Test
    void a_member_of_another_type_is_refused() throws IOException {
        RecordLine line = RecordLine.of("a-1");
        assertRefused(line.with("officialPassed", "\"false\""), "BAD_RECORD at /officialPassed");
        assertRefused(RecordLine.of("a-1").with("counts", "[3,2]"), "BAD_RECORD at /counts");
        assertRefused(RecordLine.of("a-1").with("votes", "{}"), "BAD_RECORD at /votes");
        assertRefused(RecordLine.of("a-1").with("votes", "[{\"voter\":\"a\"}]"), "BAD_RECORD at /votes/0/option");
        assertRefused(RecordLine.of("a-1").with("groups", "[]"), "BAD_RECORD at /groups");
        assertRefused(RecordLine.of("a-1").with("tags", "\"exception\""), "BAD_RECORD at /tags");
        assertRefused(RecordLine.of("a-1").with("rule", "{}"), "BAD_RECORD at /rule/basis");
        assertRefused(RecordLine.of("a-1").with("seats", "-1"), "BAD_RECORD at /seats");
        assertRefused(RecordLine.of("a-1").with("overall", "{\"present\":1.5}"), "BAD_RECORD at /overall/present");
    }

    @Test
    void a_refusal_does_not_repeat_what_the_line_holds() throws IOException {
        Path file = write(
                RecordLine.of("a-1").with("counts", "{\"secret-name\":-1}").json(),
                RecordLine.of("a-1")
                        .with("groups", "{\"secret-name\":{\"yes\":-1}}")
                        .json(),
                RecordLine.of("a-1").with("kind", "\"secret-name\"").json(),
                "{\"secret-name");
        Run run = Run.of("replay", file.toString());
        assertThat(run.err())
                .contains("BAD_RECORD at /counts, line 1")
                .contains("BAD_RECORD at /groups, line 2")
                .contains("UNKNOWN_KIND at /kind, line 3")
                .contains("MALFORMED_JSON, line 4")
                .doesNotContain("secret");
        assertThat(run.out()).doesNotContain("secret");
    }

    @Test
    void a_line_with_malformed_utf_8_is_refused_by_its_own_number() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int i = 1; i <= 5; i++) {
            bytes.write(RecordLine.of("a-" + i).json().getBytes(StandardCharsets.UTF_8));
            if (i == 4) {
                bytes.write(0xFF);
            }
            bytes.write('\r');
            bytes.write('\n');
        }
        Path file = Files.write(folder.resolve("votes.jsonl"), bytes.toByteArray());
        Run run = Run.of("replay", "--lang", "en", file.toString());
        assertThat(run.err()).isEqualTo(file + ": BAD_ENCODING, line 4\n");
        assertThat(run.out()).contains("4 votes").contains("agreed 4").contains("Lines refused: 1");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void lines_after_one_that_is_refused_and_other_files_are_read() throws IOException {
        Path first = write(
                "[]", RecordLine.of("a-1").json(), "{", RecordLine.of("a-2").json());
        Path second = Files.writeString(
                folder.resolve("more.jsonl"), RecordLine.of("b-1").json());
        Run run = Run.of("replay", "--lang", "en", first.toString(), second.toString());
        assertThat(run.err()).isEqualTo(first + ": BAD_RECORD, line 1\n" + first + ": MALFORMED_JSON, line 3\n");
        assertThat(run.out())
                .contains("votes.jsonl: 2 votes")
                .contains("Lines refused: 2")
                .contains("more.jsonl: 1 votes");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void two_records_in_one_line_are_refused() throws IOException {
        assertThat(Run.of(
                                "replay",
                                write(RecordLine.of("a-1").json()
                                                + RecordLine.of("a-2").json())
                                        .toString())
                        .err())
                .endsWith("MALFORMED_JSON, line 1\n");
    }

    /** Whatever is put together of values that each may stand somewhere is decided or refused, and never a fault. */
    @Test
    void no_record_ends_the_program_with_a_fault() throws IOException {
        var random = new Random(20_240_520);
        var lines = new ArrayList<String>();
        for (int i = 0; i < 4_000; i++) {
            RecordLine line = RecordLine.of("a-" + i)
                    .with("kind", one(random, "\"decision\"", "\"election\"", "\"quorum\"", "\"confidence\""))
                    .rule(
                            one(random, "VOTES_CAST", "PRESENT", "ELIGIBLE", "SEATS", "PRESENT_EACH_GROUP"),
                            one(random, "1/2", "2/3", "0/1", "1/0", "2147483647/2147483646", "7", "x"),
                            one(random, ">", ">=", "="))
                    .with("eligible", number(random))
                    .with("seats", number(random))
                    .with("overall", "{\"present\":" + number(random) + "}")
                    .with("officialPassed", one(random, "true", "false", "null"))
                    .with("officialResult", one(random, "\"X\"", "\"Not Sustained\"", "\"Sustained\"", "null"))
                    .with("tags", one(random, "[]", "[\"exception\"]"))
                    .with("corrections", one(random, "{}", "{\"pours\":[\"a\"],\"\":[\"\"]}"))
                    .with("groups", one(random, "{}", "{\"A\":{\"present\":" + number(random) + ",\"yes\":1}}"))
                    .with(
                            "votes",
                            one(
                                    random,
                                    "[]",
                                    "[{\"voter\":\"VP\",\"option\":\"yes\"},{\"voter\":\"\",\"option\":\"candidate:X\"},"
                                            + "{\"voter\":\"VP\",\"option\":\"no\",\"group\":\"A\"}]"))
                    .with(
                            "counts",
                            one(random, "{", "{\"candidate:X\":" + number(random) + ",\"candidate:\":1,")
                                    + "\"yes\":" + number(random) + ",\"no\":" + number(random) + ",\"present\":"
                                    + number(random) + "}");
            lines.add(line.json());
        }
        Run run = Run.of(
                "replay", "--lang", "en", write(lines.toArray(String[]::new)).toString());
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err().lines()).allMatch(line -> line.matches(".*: [A-Z_]+( at [a-z/]+)?, line [0-9]+"));
        assertThat(run.err().lines().count()).isBetween(500L, 3_500L);
    }

    private static String number(Random random) {
        return one(random, "null", "0", "1", "2", "5", "6", "9", "2147483646", "2147483647");
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static RecordLine grouped(String one, String other) {
        return RecordLine.of("a-1")
                .rule("VOTES_CAST_EACH_GROUP", "1/2", ">")
                .with("groups", "{\"" + one + "\":{\"yes\":2,\"no\":1},\"" + other + "\":{\"yes\":1,\"no\":0}}");
    }

    /** The line is refused, and the record behind it is decided. */
    private void assertRefused(RecordLine line, String refusal) throws IOException {
        Path file = write(line.json(), RecordLine.of("good").json());
        Run run = Run.of("replay", "--lang", "en", file.toString());
        assertThat(run.err()).as(line.json()).isEqualTo(file + ": " + refusal + ", line 1\n");
        assertThat(run.out()).contains("1 votes").contains("agreed 1").contains("Lines refused: 1");
        assertThat(run.status()).isEqualTo(2);
    }

    private Path write(String... lines) throws IOException {
        return Files.writeString(folder.resolve("votes.jsonl"), String.join("\n", lines) + "\n");
    }
}
