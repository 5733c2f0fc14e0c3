package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.decision.BandMeasurement;
import io.github.paperlessmeeting.decision.ConfidenceDecision;
import io.github.paperlessmeeting.decision.PersonConfidence;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.ConfidencePoll;
import io.github.paperlessmeeting.vote.ConfidenceRating;
import io.github.paperlessmeeting.vote.LevelCount;
import io.github.paperlessmeeting.vote.Motion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ratings and votes of confidence of a meeting as text: what the ballots say of whom, and what follows. */
final class ConfidenceText {
    private final Layout layout;
    private final Words words;
    private final boolean explain;
    private final BallotText ballots;

    ConfidenceText(Layout layout, Words words, boolean explain) {
        this.layout = layout;
        this.words = words;
        this.explain = explain;
        this.ballots = new BallotText(words);
    }

    void write(MeetingReport report) {
        List<ConfidenceDecision> decisions = report.meeting().confidenceDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            ConfidencePoll poll = report.meeting().confidencePolls().get(i);
            write(i + 1, poll, report.motion(poll.motion()), decisions.get(i));
        }
    }

    private void write(int number, ConfidencePoll poll, @Nullable Motion motion, ConfidenceDecision decision) {
        layout.blank();
        layout.line(
                2,
                words.text(Message.of("confidence.head").with("number", number).with("id", poll.id())));
        layout.line(4, ballots.question(motion, poll.motion()));
        layout.line(4, ballots.members("election.members", poll.electorate()));
        layout.line(4, ballots.papers(poll));
        if (!decision.valid()) {
            layout.line(4, words.text("confidence.not-valid"));
        } else if (decision.rule() == null) {
            layout.line(4, words.text("confidence.no-rule"));
        }
        BallotText.Whole whole = whole(poll, decision);
        layout.line(4, ballots.whole(whole));
        for (int i = 0; i < poll.ratings().size(); i++) {
            ConfidenceRating rating = poll.ratings().get(i);
            layout.line(
                    4,
                    words.text(Message.of("confidence.levels")
                            .with("person", words.name(rating.person()))
                            .with("levels", levels(rating, whole))));
            if (decision.valid() && decision.rule() != null) {
                layout.line(
                        6,
                        consequence(decision.persons().get(i)),
                        words.basis(decision.rule().basis()));
            }
        }
        if (explain) {
            layout.line(4, words.text("explanation"));
            decision.steps().forEach(step -> layout.line(6, "- " + words.step(step)));
        }
    }

    /** The base of all bands of the rule, or all members in office where the bands have several or none. */
    private static BallotText.Whole whole(ConfidencePoll poll, ConfidenceDecision decision) {
        List<BandMeasurement> bands = decision.persons().stream()
                .flatMap(person -> person.bands().stream())
                .toList();
        List<Base> bases = bands.stream()
                .flatMap(band -> Stream.ofNullable(band.band().threshold().base()))
                .distinct()
                .toList();
        return bases.size() == 1
                ? BallotText.Whole.of(bases.get(0), bands.get(0).base(), poll.electorate())
                : BallotText.Whole.of(null, null, poll.electorate());
    }

    private String levels(ConfidenceRating rating, BallotText.Whole whole) {
        var parts = new ArrayList<String>();
        for (LevelCount count : rating.counts()) {
            parts.add(words.text(Message.of("confidence.level")
                    .with("level", words.word("level", count.level()))
                    .with("count", ballots.withShare(count.count(), whole))));
        }
        if (rating.invalid() != null) {
            parts.add(words.text(Message.of("confidence.invalid").with("count", words.number(rating.invalid()))));
        }
        return Words.join(parts);
    }

    /** What follows, and the numbers from which it does. */
    private String consequence(PersonConfidence person) {
        if (!person.known()) {
            return words.text("confidence.open");
        }
        String what = person.consequence() == null
                ? words.text("confidence.nothing")
                : words.word("consequence", person.consequence().code());
        List<String> reasons = person.bands().stream()
                .filter(band -> band.reached() != null && band.needed() != null)
                .filter(band -> person.consequence() == null
                        || (Boolean.TRUE.equals(band.reached())
                                && person.consequence().equals(band.band().consequence())))
                .map(this::reason)
                .toList();
        return reasons.isEmpty()
                ? what
                : words.text(Message.of("confidence.consequence")
                        .with("consequence", what)
                        .with("why", String.join("; ", reasons)));
    }

    private String reason(BandMeasurement band) {
        return words.text(Message.of("confidence.band")
                .with("level", words.word("level", band.band().level()))
                .with("count", words.number(band.count()))
                .with("sign", Boolean.TRUE.equals(band.reached()) ? "≥" : "<")
                .with("needed", words.number(band.needed())));
    }
}
