package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.Body;
import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.body.BodyKind;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.MeetingBuilder;
import io.github.paperlessmeeting.meeting.MeetingId;
import io.github.paperlessmeeting.meeting.MeetingKind;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.text.Messages;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteBuilder;
import io.github.paperlessmeeting.vote.VoteId;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;

/** Meetings for the tests of this package. */
final class Samples {
    static final Body BOARD = Body.of(BodyId.of("board"), "Board", BodyKind.BOARD);

    /** At least two thirds of 28 are 19; more than half are 15. */
    static final RulesOfProcedure RULES = new RulesOfProcedure(
            ProcedureId.of("rules"),
            "Statute",
            new QuorumRule(Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE), null),
            List.of(new DecisionRule(
                    Matter.ORDINARY,
                    Threshold.moreThan(Fraction.HALF, Base.MANDATES_IN_OFFICE),
                    TieRule.CHAIRS_SIDE_OF_WHOLE_BASE,
                    null)),
            null,
            null);

    private Samples() {}

    static MeetingBuilder meeting() {
        return Meeting.builder(MeetingId.of("b-1"), MeetingKind.REGULAR, "Board meeting", BOARD);
    }

    static VoteBuilder vote(Electorate electorate) {
        return Vote.builder(VoteId.of("v-1"), MotionId.of("m-1"), electorate);
    }

    static MeetingReport votedOn(Vote vote) {
        return MeetingReport.of(
                "b.json",
                meeting()
                        .procedure(RULES)
                        .motions(List.of(Motion.ordinary(MotionId.of("m-1"), null, "Shall it be?")))
                        .votes(List.of(vote))
                        .build());
    }

    /** A vote on an ordinary matter under a rule of its own, without a quorum. */
    static MeetingReport votedOn(Vote vote, DecisionRule rule) {
        return MeetingReport.of(
                "b.json",
                meeting()
                        .procedure(RulesOfProcedure.builder(ProcedureId.of("rules"), "Statute")
                                .add(rule)
                                .build())
                        .motions(List.of(Motion.ordinary(MotionId.of("m-1"), null, "Shall it be?")))
                        .votes(List.of(vote))
                        .build());
    }

    /** The text of a report in English without the findings of the standard rules, so that only the text is tested. */
    static String text(MeetingReport report, boolean explain) {
        return text(withoutFindings(report), explain, new Words(Locale.ENGLISH, findingWords()));
    }

    static String text(MeetingReport report, boolean explain, Words words) {
        var out = new StringWriter();
        try (var writer = new TextReport(new PrintWriter(out), words, explain)) {
            writer.write(report);
        }
        return out.toString();
    }

    static MeetingReport with(MeetingReport report, Report findings) {
        return new MeetingReport(
                report.file(), report.meeting(), findings, report.sittings(), report.votes(), report.figures());
    }

    static Messages findingWords() {
        try {
            return Messages.of(new PropertyResourceBundle(new StringReader("test.rule=Vote {vote} is odd.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MeetingReport withoutFindings(MeetingReport report) {
        return with(report, Report.EMPTY);
    }
}
