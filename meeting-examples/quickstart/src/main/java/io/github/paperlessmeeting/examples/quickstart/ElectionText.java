package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.decision.CandidateResult;
import io.github.paperlessmeeting.decision.ElectionDecision;
import io.github.paperlessmeeting.decision.ElectionStatus;
import io.github.paperlessmeeting.procedure.ElectionRule;
import io.github.paperlessmeeting.procedure.Threshold;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.vote.DeclaredElection;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.Motion;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elections of a meeting as text: who had how many votes, and who is elected. */
final class ElectionText {
    private final Layout layout;
    private final Words words;
    private final boolean explain;
    private final BallotText ballots;

    ElectionText(Layout layout, Words words, boolean explain) {
        this.layout = layout;
        this.words = words;
        this.explain = explain;
        this.ballots = new BallotText(words);
    }

    void write(MeetingReport report) {
        List<ElectionDecision> decisions = report.meeting().electionDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            Election election = report.meeting().elections().get(i);
            write(i + 1, election, report.motion(election.motion()), decisions.get(i));
        }
    }

    private void write(int number, Election election, @Nullable Motion motion, ElectionDecision decision) {
        layout.blank();
        layout.line(
                2,
                words.text(Message.of("election.head")
                        .with("number", number)
                        .with("places", words.number(election.places()))
                        .with("round", words.number(election.round()))
                        .with("id", election.id())));
        layout.line(4, ballots.question(motion, election.motion()));
        layout.line(4, ballots.members("election.members", election.electorate()));
        layout.line(4, ballots.papers(election));
        ElectionRule rule = decision.rule();
        Threshold threshold = rule == null ? null : rule.threshold();
        var whole = BallotText.Whole.of(
                threshold == null ? null : threshold.base(), decision.base(), election.electorate());
        if (decision.needed() != null && threshold != null) {
            layout.line(
                    4,
                    words.text(Message.of("election.needed")
                            .with("needed", words.number(decision.needed()))
                            .with("requirement", QuorumText.requirement(threshold, decision.base(), words))));
        }
        layout.line(4, ballots.whole(whole));
        for (CandidateResult candidate : decision.candidates()) {
            layout.line(4, candidate(candidate, whole, decision));
        }
        layout.line(
                4,
                rule == null && decision.status() == ElectionStatus.UNDECIDED
                        ? words.text("election-status.NO_RULE")
                        : words.word("election-status", decision.status()),
                words.basis(rule == null ? null : rule.basis()));
        declared(election, decision);
        if (explain) {
            layout.line(4, words.text("explanation"));
            decision.steps().forEach(step -> layout.line(6, "- " + words.step(step)));
        }
    }

    private String candidate(CandidateResult candidate, BallotText.Whole whole, ElectionDecision decision) {
        String votes = words.text(Message.of("election.candidate")
                .with("person", words.name(candidate.person()))
                .with("votes", ballots.withShare(candidate.votes(), whole)));
        return Words.join(List.of(votes, enough(candidate, decision), words.word("standing", candidate.standing())));
    }

    /** Whether a candidate has the votes that are needed; nothing where that is not known, or the round does not count. */
    private String enough(CandidateResult candidate, ElectionDecision decision) {
        boolean counts = decision.status() != ElectionStatus.VOID && decision.status() != ElectionStatus.NOT_QUORATE;
        if (!counts || candidate.votes() == null || decision.needed() == null) {
            return "";
        }
        return words.text(candidate.votes() >= decision.needed() ? "election.enough" : "election.not-enough");
    }

    private void declared(Election election, ElectionDecision decision) {
        DeclaredElection declared = election.declared();
        if (declared != null) {
            layout.line(
                    4,
                    words.text(Message.of("election.declared." + comparison(declared, decision))
                            .with("persons", persons(declared.elected()))
                            .with("computed", persons(decision.elected()))));
        }
    }

    private static String comparison(DeclaredElection declared, ElectionDecision decision) {
        if (decision.status() == ElectionStatus.VOID) {
            return "ANNULLED";
        }
        if (decision.status() == ElectionStatus.UNDECIDED) {
            return decision.rule() == null ? "NO_RULE" : "NOT_VERIFIABLE";
        }
        return Set.copyOf(declared.elected()).equals(Set.copyOf(decision.elected())) ? "AGREES" : "DIFFERS";
    }

    private String persons(List<PersonId> persons) {
        return persons.isEmpty()
                ? words.text("election.nobody")
                : String.join(", ", persons.stream().map(words::name).toList());
    }
}
