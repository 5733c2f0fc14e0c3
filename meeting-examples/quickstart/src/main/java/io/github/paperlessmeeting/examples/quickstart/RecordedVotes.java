package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.Candidate;
import io.github.paperlessmeeting.vote.CastingVote;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Correction;
import io.github.paperlessmeeting.vote.Election;
import io.github.paperlessmeeting.vote.ElectionBallot;
import io.github.paperlessmeeting.vote.ElectionBuilder;
import io.github.paperlessmeeting.vote.Electorate;
import io.github.paperlessmeeting.vote.GroupSize;
import io.github.paperlessmeeting.vote.GroupTally;
import io.github.paperlessmeeting.vote.MotionId;
import io.github.paperlessmeeting.vote.Tally;
import io.github.paperlessmeeting.vote.Vote;
import io.github.paperlessmeeting.vote.VoteBuilder;
import io.github.paperlessmeeting.vote.VoteId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Recorded votes as votes of the model. Voters and candidates get identifiers by their position, since their names need not
 * have the form of one.
 */
final class RecordedVotes {
    private static final MotionId MOTION = MotionId.of("motion");
    private static final VoteId VOTE = VoteId.of("vote");

    private RecordedVotes() {}

    /** The vote by its official counts. */
    static Vote counted(VoteRecord vote) {
        Choice casting = castingSide(vote);
        int yes = vote.count(VoteRecord.YES) - (casting == Choice.IN_FAVOUR ? 1 : 0);
        int no = vote.count(VoteRecord.NO) - (casting == Choice.AGAINST ? 1 : 0);
        return builder(vote, casting)
                .groups(groupTallies(vote))
                .counted(Tally.of(yes, no, vote.count(VoteRecord.ABSTAIN)), null);
    }

    /** The vote by the votes by name, without that of somebody outside the electorate. */
    static Vote named(VoteRecord vote) {
        Choice casting = castingSide(vote);
        String outside = casting == null ? null : outsider(vote, casting);
        Map<String, MandateId> mandates = new HashMap<>();
        Map<String, GroupCode> codes = groupCodes(vote);
        var ballots = new ArrayList<Ballot>();
        for (VoteRecord.Named named : vote.votes()) {
            Choice choice = choice(named.option());
            if (choice != null && !named.voter().equals(outside)) {
                ballots.add(Ballot.of(mandate(mandates, named.voter()), choice)
                        .inGroup(named.group() == null ? null : codes.get(named.group())));
            }
        }
        return builder(vote, casting).corrections(corrections(vote, mandates)).named(null, ballots);
    }

    static Election countedElection(VoteRecord vote) {
        return election(vote)
                .counted(vote.candidates().stream()
                        .map(option -> Candidate.of(person(vote, option), vote.count(option)))
                        .toList());
    }

    static Election namedElection(VoteRecord vote) {
        Map<String, MandateId> mandates = new HashMap<>();
        var ballots = new ArrayList<ElectionBallot>();
        for (VoteRecord.Named named : vote.votes()) {
            if (vote.candidates().contains(named.option())) {
                ballots.add(new ElectionBallot(
                        mandate(mandates, named.voter()), List.of(person(vote, named.option())), null));
            }
        }
        List<Candidate> candidates = vote.candidates().stream()
                .map(option -> new Candidate(person(vote, option), null, null))
                .toList();
        return election(vote).named(candidates, ballots);
    }

    /** The groups that are counted apart, in the order of the record. */
    static List<GroupCode> groups(VoteRecord vote) {
        return List.copyOf(groupCodes(vote).values());
    }

    /** How many were present: as the source counts them, or else all who voted or were counted as present. */
    static int present(VoteRecord vote) {
        Integer counted = vote.present();
        return counted == null
                ? vote.count(VoteRecord.YES)
                        + vote.count(VoteRecord.NO)
                        + vote.count(VoteRecord.ABSTAIN)
                        + vote.count(VoteRecord.PRESENT)
                : counted;
    }

    static Electorate electorate(VoteRecord vote, int present) {
        Integer eligible = vote.eligible();
        return Electorate.of(eligible == null ? present : eligible, present);
    }

    private static VoteBuilder builder(VoteRecord vote, @Nullable Choice casting) {
        var sizes = new ArrayList<GroupSize>();
        groupCodes(vote).forEach((name, code) -> {
            Integer present = Objects.requireNonNull(vote.groups().get(name)).present();
            int byName = vote.countedByName(name).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            sizes.add(new GroupSize(code, byName > 0 || present == null ? byName : present, null, present, null));
        });
        int present = present(vote) - (casting == null ? 0 : 1);
        return Vote.builder(VOTE, MOTION, electorate(vote, present).withGroups(sizes))
                .castingVote(casting == null ? null : new CastingVote(null, casting));
    }

    private static ElectionBuilder election(VoteRecord vote) {
        return Election.builder(VOTE, MOTION, electorate(vote, present(vote)), 1);
    }

    /**
     * The side of a casting vote that is in the counts: there is one vote more than there are members, and without it the
     * votes are equal.
     */
    private static @Nullable Choice castingSide(VoteRecord vote) {
        Integer eligible = vote.eligible();
        long all = vote.counts().values().stream().mapToLong(Integer::longValue).sum();
        int lead = vote.count(VoteRecord.YES) - vote.count(VoteRecord.NO);
        if (eligible == null || all != eligible + 1L || Math.abs(lead) != 1) {
            return null;
        }
        return lead > 0 ? Choice.IN_FAVOUR : Choice.AGAINST;
    }

    /** Whose vote that is: the one marked as an outsider, or else the last on that side. */
    private static @Nullable String outsider(VoteRecord vote, Choice casting) {
        String option = casting == Choice.IN_FAVOUR ? VoteRecord.YES : VoteRecord.NO;
        String last = null;
        for (VoteRecord.Named named : vote.votes()) {
            if (named.option().equals(option) && !VoteRecord.OUTSIDER.equals(last)) {
                last = named.voter();
            }
        }
        return last;
    }

    private static List<GroupTally> groupTallies(VoteRecord vote) {
        var tallies = new ArrayList<GroupTally>();
        groupCodes(vote).forEach((name, code) -> {
            VoteRecord.Group group = Objects.requireNonNull(vote.groups().get(name));
            tallies.add(new GroupTally(code, new Tally(group.yes(), group.no(), group.abstain()), null));
        });
        return tallies;
    }

    private static Map<String, GroupCode> groupCodes(VoteRecord vote) {
        var codes = new LinkedHashMap<String, GroupCode>();
        for (String name : vote.groups().keySet()) {
            String code = RecordRules.category(name);
            codes.put(name, GroupCode.of(code.isEmpty() ? "group-" + codes.size() : code));
        }
        return codes;
    }

    private static List<Correction> corrections(VoteRecord vote, Map<String, MandateId> mandates) {
        var corrections = new ArrayList<Correction>();
        vote.corrections().forEach((option, voters) -> {
            Choice choice = switch (option) {
                case "pours", "pour", VoteRecord.YES -> Choice.IN_FAVOUR;
                case "contres", "contre", VoteRecord.NO -> Choice.AGAINST;
                case "abstentions", VoteRecord.ABSTAIN -> Choice.ABSTAIN;
                default -> null;
            };
            voters.forEach(voter -> corrections.add(new Correction(mandate(mandates, voter), choice, null, null)));
        });
        return corrections;
    }

    private static @Nullable Choice choice(String option) {
        return switch (option) {
            case VoteRecord.YES -> Choice.IN_FAVOUR;
            case VoteRecord.NO -> Choice.AGAINST;
            case VoteRecord.ABSTAIN -> Choice.ABSTAIN;
            default -> null;
        };
    }

    private static MandateId mandate(Map<String, MandateId> mandates, String voter) {
        return mandates.computeIfAbsent(voter, name -> MandateId.of("m" + mandates.size()));
    }

    private static PersonId person(VoteRecord vote, String option) {
        return PersonId.of("c" + vote.candidates().indexOf(option));
    }
}
