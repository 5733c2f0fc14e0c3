package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Vote;

/**
 * The papers of a secret vote add up: collected are no more than were issued or than took part, invalid no more than were
 * collected, and the count is of the valid ones.
 */
final class PapersDoNotAddUp extends StandardRule.OfVotes {
    PapersDoNotAddUp() {
        super("vote.papers-do-not-add-up", Severity.ERROR);
    }

    @Override
    void check(Inspection inspection, Vote vote, int position) {
        if (vote instanceof SecretVote secret) {
            checkCollected(inspection, secret, at(position));
            checkValid(inspection, secret, at(position));
        }
    }

    private void checkCollected(Inspection inspection, SecretVote vote, Pointer place) {
        Integer collected = vote.collected();
        if (collected == null) {
            return;
        }
        Integer issued = vote.issued();
        if (issued != null && collected > issued) {
            inspection.report(
                    place.append("collected"),
                    message("collected").with("collected", collected).with("issued", issued));
        }
        long participants = vote.participants().stream().distinct().count();
        if (participants > 0 && collected > participants) {
            inspection.report(
                    place.append("participants"),
                    message("participants").with("collected", collected).with("count", participants));
        }
    }

    private void checkValid(Inspection inspection, SecretVote vote, Pointer place) {
        Integer collected = vote.collected();
        Integer invalid = vote.invalid();
        if (collected != null && invalid != null && invalid > collected) {
            inspection.report(
                    place.append("invalid"),
                    message("invalid").with("invalid", invalid).with("collected", collected));
            return;
        }
        Long valid = vote.valid();
        long counted = vote.tally().counted();
        boolean complete = vote.tally().cast() != null;
        if (valid != null && (complete ? counted != valid : counted > valid)) {
            inspection.report(
                    place.append("tally"),
                    message("valid").with("count", counted).with("valid", valid));
        }
    }
}
