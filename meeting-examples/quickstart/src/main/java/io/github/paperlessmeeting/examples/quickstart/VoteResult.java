package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.decision.Decision;
import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.CountedVote;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.Motion;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.Outcome;
import io.github.paperlessmeeting.vote.Percentage;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.WeightTally;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vote with what follows from it.
 *
 * @param vote the vote
 * @param motion the question; null if the document does not hold it
 * @param zone the zone of its sitting; null if not known
 * @param decision the decision under the rules of procedure of the document
 */
record VoteResult(
        Vote vote, @Nullable Motion motion, @Nullable ZoneId zone, Decision decision) {
    /** Which share of which number voted in favour. */
    record InFavour(Base base, long of, Percentage value) {}

    /** How the computed outcome relates to the announced one. */
    enum Comparison {
        /** They are the same. */
        AGREES,
        /** They are not. */
        DIFFERS,
        /** The record does not suffice to compute an outcome. */
        NOT_VERIFIABLE,
        /** The vote was declared void, whatever was announced before. */
        ANNULLED
    }

    /** How the vote was taken, in the word that the JSON of a vote has in small letters. */
    String method() {
        if (vote instanceof NamedVote) {
            return "named";
        }
        if (vote instanceof CountedVote) {
            return "counted";
        }
        return vote instanceof SecretVote ? "secret" : "consent";
    }

    /** Null if no outcome was announced. */
    @Nullable
    Comparison declared() {
        if (vote.declared() == null) {
            return null;
        }
        if (vote.declared().outcome() == decision.outcome()) {
            return Comparison.AGREES;
        }
        if (decision.outcome() == Outcome.VOID) {
            return Comparison.ANNULLED;
        }
        return decision.outcome() == Outcome.UNDECIDED ? Comparison.NOT_VERIFIABLE : Comparison.DIFFERS;
    }

    /** The choice whose number was not counted but follows from how many were present; null if there is none. */
    @Nullable
    Choice derived() {
        return vote instanceof CountedVote counted
                        && counted.remainder() != null
                        && counted.completeTally().of(counted.remainder()) != null
                ? counted.remainder()
                : null;
    }

    /** The votes that members cast for others; null if there are none, or it is not recorded. */
    @Nullable
    NamedVote byProxy() {
        return vote instanceof NamedVote named ? named.byProxy() : null;
    }

    /** The weights of the votes; null if votes are equal, weights are not recorded, or there is no ballot to bear one. */
    @Nullable
    WeightTally weights() {
        return vote instanceof NamedVote named && named.ballots().isEmpty() ? null : vote.weights();
    }

    /**
     * The votes in favour as percentages, of the base of the rule and of the members in office and present; those whom a
     * proxy represented count as present. A base that is empty, or that the votes exceed, gives none: that is a fault of the
     * record and not a share.
     */
    List<InFavour> percentages() {
        Integer inFavour = decision.tally() == null ? null : decision.tally().inFavour();
        if (inFavour == null) {
            return List.of();
        }
        long count = inFavour;
        Map<Base, Long> sizes = new EnumMap<>(Base.class);
        Electorate electorate = vote.electorate();
        sizes.put(Base.MANDATES_IN_OFFICE, (long) electorate.mandatesInOffice());
        if (electorate.present() != null) {
            sizes.put(Base.PRESENT, electorate.present() + (long) decision.byProxy());
        }
        Base base = decision.rule() == null ? null : decision.rule().threshold().base();
        if (base != null && decision.base() != null) {
            sizes.put(base, decision.base());
        }
        return sizes.entrySet().stream()
                .filter(size -> size.getValue() > 0 && count <= size.getValue())
                .map(size -> new InFavour(size.getKey(), size.getValue(), Percentage.of(count, size.getValue())))
                .toList();
    }
}
