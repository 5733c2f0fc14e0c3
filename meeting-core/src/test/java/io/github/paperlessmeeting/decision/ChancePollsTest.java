package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Comparison;
import io.github.paperlessmeeting.procedure.ConfidenceBand;
import io.github.paperlessmeeting.procedure.ConfidenceLevel;
import io.github.paperlessmeeting.procedure.ConfidenceRule;
import io.github.paperlessmeeting.procedure.Consequence;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.LevelCount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ratings and votes of confidence, drawn by lot and answered twice. */
class ChancePollsTest {
    private static final long SEED = 96;

    @Test
    void come_to_the_same_consequences_and_sentences_where_every_band_is_counted_out() {
        var chance = new ChanceCases(SEED);
        int known = 0;
        int open = 0;
        for (int i = 0; i < 20_000; i++) {
            ChanceCases.Case<ConfidencePoll, ConfidenceRule> drawn = chance.confidenceCase();
            ConfidencePoll poll = drawn.subject();
            ConfidenceDecision decision = Confidence.decide(poll, drawn.rule(), drawn.quorumRule());
            QuorumCheck quorum = ChanceVotesTest.quorum(poll.electorate(), drawn.quorumRule());
            ConfidenceDecision expected = expected(poll, drawn.rule(), quorum);
            if (!decision.equals(expected)) {
                assertThat(decision).as("case %d", i).usingRecursiveComparison().isEqualTo(expected);
            }
            List<String> lines =
                    decision.steps().stream().map(ChancePollsTest::line).toList();
            if (!lines.equals(words(decision))) {
                assertThat(lines).as("case %d", i).isEqualTo(words(decision));
            }
            known += decision.persons().get(0).consequence() != null ? 1 : 0;
            open += decision.persons().get(0).known() ? 0 : 1;
        }
        assertThat(known).as("polls of which something follows").isGreaterThan(1_000);
        assertThat(open).as("polls of which nobody knows what follows").isGreaterThan(1_000);
    }

    private static ConfidenceDecision expected(ConfidencePoll poll, @Nullable ConfidenceRule rule, QuorumCheck quorum) {
        boolean counts = poll.annulment() == null && quorum.status() != QuorumStatus.NOT_QUORATE;
        var persons = new ArrayList<PersonConfidence>();
        for (ConfidenceRating rating : poll.ratings()) {
            var bands = new ArrayList<BandMeasurement>();
            boolean applied = counts && rule != null;
            boolean known = applied || !counts;
            Consequence consequence = null;
            for (ConfidenceBand band : applied ? rule.bands() : List.<ConfidenceBand>of()) {
                BandMeasurement measured = measure(poll, rating, band, rule);
                bands.add(measured);
                if (consequence == null && measured.reached() == null) {
                    known = false;
                }
                if (consequence == null && known && measured.reached()) {
                    consequence = band.consequence();
                }
            }
            persons.add(new PersonConfidence(rating.person(), bands, consequence, known));
        }
        return new ConfidenceDecision(poll.id(), counts, rule, quorum, persons);
    }

    private static BandMeasurement measure(
            ConfidencePoll poll, ConfidenceRating rating, ConfidenceBand band, ConfidenceRule rule) {
        Threshold threshold = band.threshold();
        Integer size = threshold.base() == null ? null : size(threshold.base(), poll, rating, rule);
        Integer count = count(rating, band.level());
        Long base = size == null ? null : Long.valueOf(size);
        return new BandMeasurement(
                band, base, count, ChanceVotesTest.needed(threshold, size), TryingOut.holds(threshold, size, count));
    }

    private static @Nullable Integer count(ConfidenceRating rating, ConfidenceLevel level) {
        return rating.counts().stream()
                .filter(count -> count.level() == level)
                .map(LevelCount::count)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer size(
            Base base, ConfidencePoll poll, ConfidenceRating rating, ConfidenceRule rule) {
        return switch (base) {
            case STATUTORY_SEATS -> poll.electorate().statutorySeats();
            case MANDATES_IN_OFFICE, REMAINING_MANDATES ->
                Integer.valueOf(poll.electorate().mandatesInOffice());
            case PRESENT -> poll.electorate().present();
            case VOTES_CAST, BALLOTS_COLLECTED -> poll.collected();
            case FOR_AND_AGAINST, VALID_BALLOTS -> {
                Integer valid = 0;
                for (ConfidenceLevel level : rule.levels()) {
                    Integer count = count(rating, level);
                    valid = valid == null || count == null ? null : Integer.valueOf(valid + count);
                }
                yield valid;
            }
        };
    }

    private static List<String> words(ConfidenceDecision decision) {
        var lines = new ArrayList<>(SecondWords.of(decision.quorum(), true));
        if (!decision.valid() || decision.rule() == null) {
            lines.add(decision.valid() ? "confidence.no-rule" : "confidence.not-valid");
            return lines;
        }
        for (PersonConfidence person : decision.persons()) {
            lines.add("confidence.person");
            person.bands().forEach(band -> lines.add(words(band)));
            lines.add(
                    !person.known()
                            ? "confidence.not-known"
                            : person.consequence() == null
                                    ? "confidence.nothing-follows"
                                    : "confidence.consequence " + person.consequence());
        }
        lines.addAll(SecondWords.basis(decision.rule().basis()));
        return lines;
    }

    private static String words(BandMeasurement band) {
        Threshold threshold = band.band().threshold();
        if (threshold.number() != null) {
            return "confidence.band.number";
        }
        if (band.base() == null || band.base() == 0) {
            return band.base() == null ? "decision.base-not-recorded" : "decision.empty-base";
        }
        return "confidence.band " + (threshold.comparison() == Comparison.MORE_THAN ? "more-than" : "at-least");
    }

    private static String line(Message step) {
        String told = step.arguments().get(step.key().equals("confidence.band") ? "comparison" : "consequence");
        return told == null ? step.key() : step.key() + " " + told;
    }
}
