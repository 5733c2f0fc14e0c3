package io.github.paperlessmeeting.examples.quickstart;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses records that have the form of one but contradict themselves, so that nothing can be decided by them. */
final class RecordChecks {
    private static final Set<String> KINDS = Set.of("decision", "election", "quorum", "confidence");

    /** Known for votes; a quorum is not of those, and it is not counted by group. */
    private static final Set<String> NO_QUORUM = Set.of(
            "VOTES_CAST",
            "VOTES_CAST_FOR_CANDIDATES",
            "PRESENT",
            "VOTES_CAST_EACH_GROUP",
            "PRESENT_EACH_GROUP",
            "ELIGIBLE_EACH_GROUP");

    private RecordChecks() {}

    static void check(VoteRecord vote) throws RefusedRecordException {
        if (!KINDS.contains(vote.kind())) {
            throw new RefusedRecordException(RefusedRecordException.UNKNOWN_KIND, "/kind");
        }
        if (vote.kind().equals("quorum") && NO_QUORUM.contains(vote.rule().basis())) {
            throw new RefusedRecordException(RefusedRecordException.BASIS_UNFIT_FOR_QUORUM, "/rule/basis");
        }
        long groups = vote.groups().size();
        if (RecordedVotes.groups(vote).stream().distinct().count() < groups) {
            throw new RefusedRecordException(RefusedRecordException.GROUPS_NOT_DISTINCT, "/groups");
        }
        // Of a rating each person has counts of their own: they do not add up to those who took part.
        if (!vote.isConfidence()) {
            counts(vote);
        }
        groups(vote);
    }

    /** A group has no more votes than members, and all together have no more of a kind than were counted of it. */
    private static void groups(VoteRecord vote) throws RefusedRecordException {
        long yes = 0;
        long no = 0;
        long abstain = 0;
        for (VoteRecord.Group group : vote.groups().values()) {
            long votes = known(group.yes()) + known(group.no()) + known(group.abstain());
            if (isLess(group.present(), votes)
                    || isLess(group.eligible(), votes)
                    || isLess(group.eligible(), known(group.present()))) {
                throw contradictory("/groups");
            }
            yes += known(group.yes());
            no += known(group.no());
            abstain += known(group.abstain());
        }
        if (isLess(vote.count(VoteRecord.YES), yes)
                || isLess(vote.count(VoteRecord.NO), no)
                || isLess(vote.count(VoteRecord.ABSTAIN), abstain)) {
            throw contradictory("/groups");
        }
    }

    /** Somebody outside the electorate may have voted in a tie: that is one vote more than there are members. */
    private static void counts(VoteRecord vote) throws RefusedRecordException {
        int outside = vote.castingSide() == null ? 0 : 1;
        long voted = vote.voted();
        long there = voted + known(vote.counts().get(VoteRecord.PRESENT));
        Integer present = vote.present();
        if (isLess(vote.eligible(), there - outside)) {
            throw contradictory("/counts");
        }
        if (there > Integer.MAX_VALUE) {
            throw new RefusedRecordException(RefusedRecordException.NUMBER_TOO_GREAT, "/counts");
        }
        if (isLess(present, voted - outside) || isLess(vote.eligible(), known(present) - outside)) {
            throw contradictory("/overall/present");
        }
    }

    private static RefusedRecordException contradictory(String pointer) {
        return new RefusedRecordException(RefusedRecordException.CONTRADICTORY_NUMBERS, pointer);
    }

    private static boolean isLess(@Nullable Integer limit, long number) {
        return limit != null && limit < number;
    }

    /** A number that is not known contradicts nothing. */
    private static long known(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
