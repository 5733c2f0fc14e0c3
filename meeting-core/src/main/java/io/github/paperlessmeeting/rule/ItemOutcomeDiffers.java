package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.agenda.AgendaItem;
import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.agenda.ItemOutcome;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Vote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item with one motion that was voted on once comes out as that vote: adopted or rejected. Nothing is said where the
 * announced outcome of the vote is not the computed one, where the motion is on procedure, or where the item came out in
 * another way.
 */
final class ItemOutcomeDiffers extends StandardRule {
    private static final Set<Matter> OF_PROCEDURE =
            Set.of(Matter.PROCEDURAL, Matter.CLOTURE, Matter.SUSPENSION_OF_RULES, Matter.APPEAL);

    ItemOutcomeDiffers() {
        super("agenda.outcome-differs", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        Map<AgendaItemId, Integer> motionOfItem = new HashMap<>();
        List<Motion> motions = inspection.meeting().motions();
        for (int i = 0; i < motions.size(); i++) {
            if (motions.get(i).item() != null) {
                motionOfItem.merge(motions.get(i).item(), i, (one, other) -> -1);
            }
        }
        Map<MotionId, Integer> voteOnMotion = new HashMap<>();
        List<Vote> votes = inspection.meeting().votes();
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i).annulment() == null) {
                voteOnMotion.merge(votes.get(i).motion(), i, (one, other) -> -1);
            }
        }
        List<AgendaItem> items = inspection.meeting().agenda().items();
        for (int i = 0; i < items.size(); i++) {
            ItemOutcome recorded = items.get(i).outcome();
            int motion = motionOfItem.getOrDefault(items.get(i).id(), -1);
            if (recorded != null
                    && motion >= 0
                    && !OF_PROCEDURE.contains(motions.get(motion).matter())) {
                int vote = voteOnMotion.getOrDefault(motions.get(motion).id(), -1);
                ItemOutcome voted = vote < 0 ? null : outcome(inspection, vote);
                if (voted != null && opposite(recorded, voted)) {
                    inspection.report(
                            at("agenda", "items", i).append("outcome"),
                            message()
                                    .with("item", items.get(i).id())
                                    .with("recorded", recorded)
                                    .with("computed", voted));
                }
            }
        }
    }

    private static @Nullable ItemOutcome outcome(Inspection inspection, int vote) {
        Outcome computed = inspection.decision(vote).outcome();
        var declared = inspection.meeting().votes().get(vote).declared();
        if (declared != null && declared.outcome() != computed) {
            return null;
        }
        return computed == Outcome.ADOPTED
                ? ItemOutcome.ADOPTED
                : computed == Outcome.REJECTED ? ItemOutcome.REJECTED : null;
    }

    private static boolean opposite(ItemOutcome recorded, ItemOutcome voted) {
        return recorded != voted && (recorded == ItemOutcome.ADOPTED || recorded == ItemOutcome.REJECTED);
    }
}
