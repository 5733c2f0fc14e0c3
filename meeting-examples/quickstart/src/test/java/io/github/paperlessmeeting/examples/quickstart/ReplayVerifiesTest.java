package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is said to agree only where its outcome was computed and is the one announced. */
class ReplayVerifiesTest {
    @TempDir
    private Path folder;

    @Test
    void a_quorum_of_seats_that_are_not_recorded_is_not_confirmed() throws IOException {
        assertUndecided(RecordLine.quorum("q-1", "SEATS").with("officialPassed", "false"));
        assertUndecided(RecordLine.quorum("q-1", "SEATS").with("officialPassed", "true"));
    }

    @Test
    void a_quorum_of_seats_is_counted_against_the_seats_of_the_record() throws IOException {
        RecordLine four = RecordLine.quorum("q-1", "SEATS").with("eligible", "6");
        assertAgreed(four.with("seats", "7"));
        assertDisagrees(four.with("seats", "8"));
        assertAgreed(four.with("officialPassed", "false"));
        assertDisagrees(four.with("seats", "7"));
    }

    @Test
    void a_vote_of_seats_is_counted_against_the_seats_of_the_record() throws IOException {
        RecordLine three = RecordLine.of("a-1").rule("SEATS", "1/2", ">");
        assertUndecided(three);
        assertAgreed(three.with("seats", "5"));
        assertDisagrees(three.with("seats", "6"));
    }

    @Test
    void a_quorum_or_vote_of_members_whose_number_is_not_recorded_is_not_confirmed() throws IOException {
        assertUndecided(RecordLine.quorum("q-1", "QUORUM_OF_ELIGIBLE").without("eligible"));
        assertUndecided(RecordLine.of("a-1").rule("ELIGIBLE", "1/2", ">").without("eligible"));
        assertUndecided(RecordLine.election("e-1", "{\"candidate:X\":5,\"candidate:Y\":1}")
                .rule("ELIGIBLE", "1/2", ">")
                .without("eligible")
                .with("officialResult", "\"X\""));
    }

    @Test
    void a_rule_for_each_group_is_not_applied_to_all_together() throws IOException {
        for (String basis : new String[] {"VOTES_CAST_EACH_GROUP", "PRESENT_EACH_GROUP", "ELIGIBLE_EACH_GROUP"}) {
            assertUndecided(RecordLine.of("a-1").rule(basis, "1/2", ">").with("counts", "{\"yes\":6,\"no\":2}"));
        }
    }

    @Test
    void a_rule_for_the_members_of_each_group_needs_their_number() throws IOException {
        RecordLine groups = RecordLine.of("a-1")
                .rule("ELIGIBLE_EACH_GROUP", "1/2", ">")
                .with("counts", "{\"yes\":4,\"no\":0}")
                .with("groups", "{\"A\":{\"present\":3,\"yes\":2,\"no\":0},\"B\":{\"present\":3,\"yes\":2,\"no\":0}}");
        assertUndecided(groups);
        assertAgreed(groups.with(
                "groups",
                "{\"A\":{\"eligible\":3,\"yes\":2,\"no\":0,\"abstain\":0},"
                        + "\"B\":{\"eligible\":3,\"yes\":2,\"no\":0,\"abstain\":0}}"));
        assertDisagrees(groups.with(
                "groups",
                "{\"A\":{\"eligible\":3,\"yes\":2,\"no\":0,\"abstain\":0},"
                        + "\"B\":{\"eligible\":4,\"yes\":2,\"no\":0,\"abstain\":0}}"));
    }

    @Test
    void a_count_that_is_null_is_not_zero() throws IOException {
        assertUndecided(RecordLine.of("a-1").with("counts", "{\"yes\":3,\"no\":null}"));
        assertUndecided(
                RecordLine.of("a-1").with("counts", "{\"yes\":null,\"no\":3}").with("officialPassed", "false"));
        assertUndecided(RecordLine.of("a-1")
                .rule("PRESENT", "1/2", ">")
                .with("counts", "{\"yes\":3,\"no\":1,\"abstain\":null}"));
        assertUndecided(RecordLine.election("e-1", "{\"candidate:X\":5,\"candidate:Y\":null}")
                .with("officialResult", "\"X\""));
        assertUndecided(RecordLine.quorum("q-1", "QUORUM_OF_ELIGIBLE")
                .with("counts", "{\"yes\":null,\"present\":4}")
                .with("officialPassed", "false"));
    }

    @Test
    void a_count_that_is_null_does_not_matter_where_the_outcome_does_not_depend_on_it() throws IOException {
        assertAgreed(RecordLine.of("a-1").rule("ELIGIBLE", "1/2", ">").with("counts", "{\"yes\":5,\"no\":null}"));
        assertAgreed(RecordLine.of("a-1").with("counts", "{\"yes\":3,\"no\":2,\"asleep\":null}"));
    }

    @Test
    void a_count_that_the_record_does_not_name_is_zero() throws IOException {
        assertAgreed(RecordLine.of("a-1").with("counts", "{\"yes\":3}"));
    }

    @Test
    void a_record_whose_counts_are_all_null_has_no_numbers() throws IOException {
        Run run = replay(RecordLine.of("a-1").with("counts", "{\"yes\":null,\"no\":null}"));
        assertThat(run.out()).contains("agreed 0").contains("declared only, without numbers: 1");
    }

    @Test
    void an_election_announced_as_failed_in_which_somebody_is_elected_disagrees() throws IOException {
        RecordLine election = RecordLine.election("e-1", "{\"candidate:X\":5,\"candidate:Y\":1}")
                .with("officialResult", "\"X\"")
                .with("officialPassed", "false");
        assertDisagrees(election);
        assertDisagrees(election.with("officialResult", "\"Y\""));
        assertDisagrees(election.with("officialResult", "\"nobody\""));
        assertDisagrees(election.without("officialResult"));
        assertAgreed(election.with("officialResult", "\"X\"").with("officialPassed", "true"));
        assertAgreed(election.without("officialPassed"));
    }

    @Test
    void an_election_announced_as_failed_in_which_nobody_is_elected_agrees() throws IOException {
        RecordLine election = RecordLine.election("e-1", "{\"candidate:X\":3,\"candidate:Y\":3}")
                .with("officialResult", "\"nobody\"")
                .with("officialPassed", "false");
        assertAgreed(election);
        assertAgreed(election.without("officialResult"));
        assertDisagrees(election.with("officialPassed", "true"));
    }

    @Test
    void an_election_announced_as_won_by_somebody_who_only_leads_disagrees() throws IOException {
        RecordLine election = RecordLine.election("e-1", "{\"candidate:X\":3,\"candidate:Y\":2,\"candidate:Z\":2}")
                .with("officialResult", "\"X\"");
        assertDisagrees(election);
        Run named = replay(election.without("officialPassed"));
        assertThat(named.out()).contains("explained 1").contains("leading is not elected");
        assertThat(named.status()).isZero();
    }

    @Test
    void an_election_whose_ballots_elect_another_disagrees() throws IOException {
        String ballots = "[{\"voter\":\"a\",\"option\":\"candidate:Y\"},{\"voter\":\"b\",\"option\":\"candidate:Y\"}]";
        assertDisagrees(RecordLine.election("e-1", "{\"candidate:X\":2,\"candidate:Y\":0}")
                .with("officialResult", "\"X\"")
                .with("votes", ballots));
    }

    @Test
    void an_election_whose_ballots_name_somebody_whom_the_counts_do_not_has_ballots_that_differ() throws IOException {
        String ballots = "[{\"voter\":\"a\",\"option\":\"candidate:X\"},{\"voter\":\"b\",\"option\":\"candidate:X\"},"
                + "{\"voter\":\"c\",\"option\":\"candidate:Z\"}]";
        Run run = replay(RecordLine.election("e-1", "{\"candidate:X\":2,\"candidate:Y\":0}")
                .with("officialResult", "\"X\"")
                .with("votes", ballots));
        assertThat(run.out()).contains("agreed 0").contains("explained 1").contains("do not add up");
    }

    @Test
    void a_result_not_sustained_is_explained_only_where_those_in_favour_have_enough_votes() throws IOException {
        RecordLine ruling = RecordLine.of("r-1")
                .with("officialResult", "\"Point of Order Not Sustained\"")
                .with("officialPassed", "false");
        assertUndecided(ruling.rule("SEATS", "1/2", ">").with("counts", "{\"yes\":0,\"no\":9}"));
        Run run = replay(ruling.rule("VOTES_CAST", "1/2", ">").with("counts", "{\"yes\":6,\"no\":3}"));
        assertThat(run.out()).contains("explained 1");
        assertThat(run.status()).isZero();
    }

    @Test
    void an_odd_record_that_cannot_be_decided_is_not_explained_by_another_majority() throws IOException {
        assertUndecided(RecordLine.of("a-1").rule("SEATS", "1/2", ">").with("tags", "[\"exception\"]"));
    }

    private void assertAgreed(RecordLine line) throws IOException {
        Run run = replay(line);
        assertThat(run.out()).as(line.json() + run.err()).contains("agreed 1").contains("disagreeing 0");
        assertThat(run.status()).isZero();
    }

    private void assertDisagrees(RecordLine line) throws IOException {
        Run run = replay(line);
        assertThat(run.out())
                .as(line.json() + run.err())
                .contains("agreed 0")
                .contains("explained 0")
                .contains("disagreeing 1")
                .contains("the outcome is not the one announced: 1");
        assertThat(run.status()).isEqualTo(1);
    }

    private void assertUndecided(RecordLine line) throws IOException {
        Run run = replay(line);
        assertThat(run.out())
                .as(line.json() + run.err())
                .contains("agreed 0")
                .contains("explained 0")
                .contains("disagreeing 0")
                .contains("not confirmed 1")
                .contains("cannot be decided");
        assertThat(run.status()).isZero();
    }

    private Run replay(RecordLine line) throws IOException {
        Path file = Files.writeString(folder.resolve("votes.jsonl"), line.json());
        return Run.of("replay", "--lang", "en", file.toString());
    }
}
