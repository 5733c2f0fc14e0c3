package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.meeting.Meeting;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules find no error in what the generator makes, which is made without regard to them. */
class GeneratedMeetingsTest {
    private static final int SEEDS = 300;

    @Test
    void have_no_errors() {
        meetings()
                .forEach(meeting -> assertThat(found(meeting, Severity.ERROR))
                        .as(meeting.id().value())
                        .isEmpty());
    }

    @Test
    void give_no_warnings_but_of_what_the_generator_leaves_to_chance() {
        Set<String> warnings = new TreeSet<>();
        meetings().forEach(meeting -> warnings.addAll(found(meeting, Severity.WARNING)));

        assertThat(warnings)
                .isSubsetOf(
                        "confidence.no-rule",
                        "election.no-rule",
                        "vote.corrections-would-decide",
                        "vote.whole-before-part");
    }

    /** Rules whose breach is a mistake of the generator, even if only a warning. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text.",
                "agenda.",
                "notice.",
                "invitation.",
                "absence.",
                "substitute.",
                "election.round-after-complete",
                "vote.no-ballots"
            })
    void break_no_rule_of_these_that_warns(String rules) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).anyMeeting();
            assertThat(MeetingRules.standard().check(meeting).findings())
                    .as("seed %d", seed)
                    .filteredOn(finding -> finding.rule().value().startsWith(rules))
                    .filteredOn(finding -> finding.severity() != Severity.INFO)
                    .isEmpty();
        }
    }

    private static Stream<Meeting> meetings() {
        return Stream.concat(
                LongStream.range(0, SEEDS)
                        .boxed()
                        .flatMap(seed -> Stream.of(
                                MeetingGenerator.seeded(seed).meeting(MeetingSize.S),
                                MeetingGenerator.seeded(seed).anyMeeting())),
                Stream.of(MeetingGenerator.seeded(1).meeting(MeetingSize.M)));
    }

    private static Set<String> found(Meeting meeting, Severity severity) {
        Set<String> rules = new TreeSet<>();
        MeetingRules.standard().check(meeting).findings().stream()
                .filter(finding -> finding.severity() == severity)
                .forEach(finding -> rules.add(finding.rule().value()));
        return rules;
    }
}
