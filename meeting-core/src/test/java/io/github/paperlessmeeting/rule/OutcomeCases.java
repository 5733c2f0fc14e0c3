package io.github.paperlessmeeting.rule;

import static io.github.paperlessmeeting.rule.Sample.leanWithVotes;
import static io.github.paperlessmeeting.rule.Sample.vote;

import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.DecisionRule;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.procedure.ProcedureId;
import io.github.paperlessmeeting.procedure.QuorumRule;
import io.github.paperlessmeeting.procedure.RulesOfProcedure;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.procedure.TieRule;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.DeclaredPercentage;
import io.github.paperlessmeeting.vote.DeclaredResult;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Percentage;
import io.github.paperlessmeeting.vote.Share;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings that break, and that just keep, the rules on what follows from a vote. */
final class OutcomeCases {
    private static final Electorate FIVE = Electorate.of(5, 5);

    private OutcomeCases() {}

    static List<Breach> breaches() {
        return List.of(
                Breach.info("procedure.unverified", "/procedure/quorumRules/0/basis/verification", unverified(true))
                        .basis(Sample.QUORUM_LAW),
                Breach.info("procedure.unverified", "/procedure/decisionRules/1/basis/verification", unverified(false))
                        .basis("Article 3, Council Act"),
                Breach.warning("vote.procedure-not-in-force", "/votes/0", valid("2024-05-11", null))
                        .variant("not-yet")
                        .with("day", "2024-05-10")
                        .with("from", "2024-05-11"),
                Breach.warning("vote.procedure-not-in-force", "/votes/0", valid(null, "2024-05-09"))
                        .variant("no-longer")
                        .with("day", "2024-05-10")
                        .with("until", "2024-05-09"),
                Breach.warning(
                                "vote.no-rule",
                                "/votes/0/motion",
                                under(Sample.procedure(Sample.rule(Matter.REMOVAL, TieRule.NONE)), adopted()))
                        .with("matter", "ordinary"),
                Breach.warning("vote.no-rule", "/votes/0/motion", under(null, adopted()))
                        .variant("no-procedure")
                        .with("matter", "ordinary"),
                Breach.error(
                                "vote.not-quorate",
                                "/votes/0/electorate",
                                leanWithVotes(vote("v1", Electorate.of(5, 3)).byConsent()))
                        .with("present", 3)
                        .with("needed", 4)
                        .basis(Sample.QUORUM_LAW),
                Breach.error(
                                "vote.not-quorate",
                                "/votes/0/electorate",
                                leanWithVotes(vote("v1", Electorate.of(0, 0)).byConsent()))
                        .variant("empty-base")
                        .with("base", "MANDATES_IN_OFFICE")
                        .basis(Sample.QUORUM_LAW),
                outcome("REJECTED", "ADOPTED", "THRESHOLD_REACHED", announced(Outcome.REJECTED, Tally.of(3, 2, 0))),
                outcome("ADOPTED", "REJECTED", "THRESHOLD_MISSED", announced(Outcome.ADOPTED, Tally.of(2, 1, 0))),
                outcome("UNDECIDED", "ADOPTED", "THRESHOLD_REACHED", announced(Outcome.UNDECIDED, Tally.of(3, 2, 0))),
                outcome(
                                "ADOPTED",
                                "NOT_QUORATE",
                                "QUORUM_MISSED",
                                vote("v1", Electorate.of(5, 3))
                                        .declared(DeclaredResult.of(Outcome.ADOPTED))
                                        .counted(Tally.of(3, 0, 0), null))
                        .basis(Sample.QUORUM_LAW)
                        .alongside("vote.not-quorate"),
                unconfirmed("COUNT_NOT_RECORDED", leanWithVotes(announced(Outcome.ADOPTED, new Tally(null, 0, 0)))),
                unconfirmed("TIE_WITHOUT_CHAIR", under(tied(), announced(Outcome.ADOPTED, Tally.of(2, 2, 0)))),
                percentage("99.56", "99.57", 463, 465, "PRESENT", published(Share.IN_FAVOUR, Base.PRESENT, 9956)),
                percentage(
                        "97.28",
                        "97.07",
                        464,
                        478,
                        "MANDATES_IN_OFFICE",
                        published(Share.PARTICIPATED, Base.MANDATES_IN_OFFICE, 9728)),
                percentage("0.00", "0.22", 1, 464, "VOTES_CAST", published(Share.AGAINST, Base.VOTES_CAST, 0)));
    }

    static List<Kept> kept() {
        return List.of(
                new Kept(
                        "procedure.unverified",
                        "no basis recorded",
                        under(
                                new RulesOfProcedure(
                                        ProcedureId.of("rules"),
                                        "Rules",
                                        null,
                                        List.of(new DecisionRule(
                                                Matter.ORDINARY,
                                                Threshold.moreThan(Fraction.HALF, Base.PRESENT),
                                                TieRule.NONE,
                                                null)),
                                        null,
                                        null),
                                adopted())),
                new Kept("vote.procedure-not-in-force", "the one day", valid("2024-05-10", "2024-05-10")),
                new Kept(
                        "vote.procedure-not-in-force",
                        "the day is not known",
                        under(
                                dated("2030-01-01", null),
                                vote("v1", FIVE).sitting(null).byConsent())),
                new Kept("vote.no-rule", "its own rule", Sample.valid()),
                new Kept(
                        "vote.not-quorate",
                        "four of five",
                        leanWithVotes(vote("v1", Electorate.of(5, 4)).byConsent())),
                new Kept(
                        "vote.not-quorate",
                        "announced as such",
                        leanWithVotes(vote("v1", Electorate.of(5, 3))
                                .declared(DeclaredResult.of(Outcome.NOT_QUORATE))
                                .counted(Tally.of(3, 0, 0), null))),
                new Kept(
                        "vote.not-quorate",
                        "presence not recorded",
                        leanWithVotes(vote("v1", new Electorate(5, null, null)).byConsent())),
                new Kept(
                        "vote.outcome-differs",
                        "three of five",
                        leanWithVotes(announced(Outcome.ADOPTED, Tally.of(3, 2, 0)))),
                new Kept(
                        "vote.outcome-differs",
                        "two of five",
                        leanWithVotes(announced(Outcome.REJECTED, Tally.of(2, 3, 0)))),
                new Kept(
                        "vote.outcome-unconfirmed",
                        "announced as undecided",
                        leanWithVotes(announced(Outcome.UNDECIDED, new Tally(null, 0, 0)))),
                new Kept(
                        "vote.outcome-unconfirmed",
                        "the chair took a side",
                        under(
                                tied(),
                                vote("v1", FIVE)
                                        .declared(DeclaredResult.of(Outcome.ADOPTED))
                                        .counted(Tally.of(2, 2, 0), Choice.IN_FAVOUR))),
                new Kept("vote.percentage-differs", "rounded half up", published(Share.IN_FAVOUR, Base.PRESENT, 9957)),
                new Kept(
                        "vote.percentage-differs",
                        "of all members",
                        published(Share.IN_FAVOUR, Base.MANDATES_IN_OFFICE, 9686)),
                new Kept(
                        "vote.percentage-differs",
                        "of seats not recorded",
                        published(Share.IN_FAVOUR, Base.STATUTORY_SEATS, 1)),
                new Kept(
                        "vote.percentage-differs",
                        "for and against",
                        published(Share.IN_FAVOUR, Base.FOR_AND_AGAINST, 9978)),
                new Kept("vote.percentage-differs", "abstained", published(Share.ABSTAINED, Base.VALID_BALLOTS, 0)),
                new Kept(
                        "vote.percentage-differs",
                        "papers collected",
                        published(Share.PARTICIPATED, Base.BALLOTS_COLLECTED, 10000)));
    }

    private static RulesOfProcedure dated(@Nullable String from, @Nullable String until) {
        RulesOfProcedure rules = Sample.procedure(Sample.rule(Matter.ORDINARY, TieRule.NONE));
        return new RulesOfProcedure(
                rules.id(),
                rules.title(),
                rules.quorum(),
                rules.decisionRules(),
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private static Meeting valid(@Nullable String from, @Nullable String until) {
        return under(dated(from, until), adopted());
    }

    private static RulesOfProcedure tied() {
        return Sample.procedure(Sample.rule(Matter.ORDINARY, TieRule.CHAIRS_SIDE_OF_EQUAL_COUNTS));
    }

    private static Meeting unverified(boolean quorum) {
        RulesOfProcedure rules = Sample.procedure(Sample.rule(Matter.ORDINARY, TieRule.NONE));
        DecisionRule removal = new DecisionRule(
                Matter.REMOVAL,
                Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE),
                TieRule.NONE,
                Sample.basis("Article 3", quorum ? Verification.SECONDARY_SOURCE : Verification.UNVERIFIED));
        var quorumRule = new QuorumRule(
                Threshold.atLeast(Fraction.TWO_THIRDS, Base.MANDATES_IN_OFFICE),
                Sample.basis("Article 1", quorum ? Verification.UNVERIFIED : Verification.PRIMARY_TEXT));
        return under(
                new RulesOfProcedure(
                        rules.id(),
                        rules.title(),
                        quorumRule,
                        Sample.concat(rules.decisionRules(), removal),
                        null,
                        null),
                adopted());
    }

    private static Meeting under(@Nullable RulesOfProcedure rules, Vote vote) {
        return leanWithVotes(vote).toBuilder().procedure(rules).build();
    }

    private static Vote adopted() {
        return announced(Outcome.ADOPTED, Tally.of(3, 1, 1));
    }

    private static Vote announced(Outcome outcome, Tally tally) {
        return vote("v1", FIVE).declared(DeclaredResult.of(outcome)).counted(tally, null);
    }

    private static Breach outcome(String declared, String computed, String reason, Vote vote) {
        return Breach.error("vote.outcome-differs", "/votes/0/declared/outcome", leanWithVotes(vote))
                .with("declared", declared)
                .with("computed", computed)
                .with("reason", reason)
                .basis(Sample.MAJORITY_LAW);
    }

    private static Breach unconfirmed(String reason, Meeting meeting) {
        return Breach.info("vote.outcome-unconfirmed", "/votes/0/declared/outcome", meeting)
                .with("declared", "ADOPTED")
                .with("reason", reason);
    }

    /** Of 478 members 465 present, 463 in favour, one against: a communiqué of February 2025, with one vote made up. */
    private static Meeting published(Share share, Base base, int hundredths) {
        return leanWithVotes(vote("v1", Electorate.of(478, 465))
                .declared(new DeclaredResult(
                        Outcome.ADOPTED, List.of(new DeclaredPercentage(share, base, new Percentage(hundredths)))))
                .counted(Tally.of(463, 1, 0), null));
    }

    private static Breach percentage(
            String declared, String computed, int count, int size, String base, Meeting meeting) {
        DeclaredResult result = meeting.votes().get(0).declared();
        return Breach.warning("vote.percentage-differs", "/votes/0/declared/percentages/0/value", meeting)
                .with("share", result == null ? "" : result.percentages().get(0).share())
                .with("base", base)
                .with("declared", declared)
                .with("computed", computed)
                .with("count", count)
                .with("size", size);
    }
}
