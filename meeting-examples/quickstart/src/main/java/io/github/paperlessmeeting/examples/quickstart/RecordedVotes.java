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
        Choice casting = vote.castingSide();
        return builder(vote, casting)
                .groups(groupTallies(vote))
                .counted(
                        new Tally(
                                members(vote.count(VoteRecord.YES), casting == Choice.IN_FAVOUR),
                                members(vote.count(VoteRecord.NO), casting == Choice.AGAINST),
                                vote.count(VoteRecord.ABSTAIN)),
                        null);
    }

    /** The votes of members, without that of somebody outside the electorate. */
    private static @Nullable Integer members(@Nullable Integer count, boolean withOutsider) {
        return count == null || !withOutsider ? count : Integer.valueOf(count - 1);
    }

    /** The vote by the votes by name, without that of somebody outside the electorate. */
    static Vote named(VoteRecord vote) {
        Choice casting = vote.castingSide();
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
        var candidates = new ArrayList<Candidate>();
        persons(vote).forEach((option, person) -> candidates.add(new Candidate(person, vote.count(option), null)));
        return election(vote).counted(candidates);
    }

    static Election namedElection(VoteRecord vote) {
        Map<String, PersonId> persons = persons(vote);
        Map<String, MandateId> mandates = new HashMap<>();
        var ballots = new ArrayList<ElectionBallot>();
        for (VoteRecord.Named named : vote.votes()) {
            PersonId person = persons.get(named.option());
            if (person != null) {
                ballots.add(new ElectionBallot(mandate(mandates, named.voter()), List.of(person), null));
            }
        }
        List<Candidate> candidates = persons.values().stream()
                .map(person -> new Candidate(person, null, null))
                .toList();
        return election(vote).named(candidates, ballots);
    }

    /** Whether a vote by name is for somebody for whom the counts have no votes. */
    static boolean namesUncounted(VoteRecord vote) {
        Map<String, PersonId> persons = persons(vote);
        return vote.votes().stream()
                .map(VoteRecord.Named::option)
                .anyMatch(option -> option.startsWith(VoteRecord.CANDIDATE) && !persons.containsKey(option));
    }

    /** The groups that are counted apart, in the order of the record. */
    static List<GroupCode> groups(VoteRecord vote) {
        return List.copyOf(groupCodes(vote).values());
    }

    /**
     * How many members were present: as the source counts them, or else all who voted or were counted as present.
     *
     * @return the number, without somebody outside the electorate; null if it is not known
     */
    static @Nullable Integer present(VoteRecord vote) {
        long outside = vote.castingSide() == null ? 0 : 1;
        long members = vote.voted() - outside;
        Integer counted = vote.present();
        if (counted != null) {
            return Math.toIntExact(Math.max(members, counted - outside));
        }
        Integer silent = vote.count(VoteRecord.PRESENT);
        return silent == null || !vote.knowsVotes() ? null : Integer.valueOf(Math.toIntExact(members + silent));
    }

    /** Who could vote. Where it is not known how many these were, no rule that asks for it may be applied. */
    static Electorate electorate(VoteRecord vote) {
        Integer eligible = vote.eligible();
        Integer present = present(vote);
        int mandates = eligible != null ? eligible : present != null ? present : 0;
        return new Electorate(mandates, vote.seats(), present);
    }

    /** Whether it is known of each group how many members it had. */
    static boolean knowsMembersOfGroups(VoteRecord vote) {
        Map<String, Integer> listed = vote.listedByGroup();
        return vote.groups().entrySet().stream()
                .allMatch(group -> members(group.getValue(), listed.get(group.getKey())) != null);
    }

    /** The members of a group: as many as the source says, or else as it lists by name; null if neither is known. */
    private static @Nullable Integer members(VoteRecord.Group group, @Nullable Integer listed) {
        return group.eligible() == null ? listed : group.eligible();
    }

    private static VoteBuilder builder(VoteRecord vote, @Nullable Choice casting) {
        Map<String, Integer> listed = vote.listedByGroup();
        var sizes = new ArrayList<GroupSize>();
        groupCodes(vote).forEach((name, code) -> {
            VoteRecord.Group group = Objects.requireNonNull(vote.groups().get(name));
            Integer members = members(group, listed.get(name));
            Integer present = group.present();
            int mandates = members != null ? members : present != null ? present : 0;
            sizes.add(new GroupSize(code, mandates, null, present, null));
        });
        return Vote.builder(VOTE, MOTION, electorate(vote).withGroups(sizes))
                .castingVote(casting == null ? null : new CastingVote(null, casting));
    }

    private static ElectionBuilder election(VoteRecord vote) {
        return Election.builder(VOTE, MOTION, electorate(vote), 1);
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

    /** The candidates by the name of their option, in the order of the record. */
    private static Map<String, PersonId> persons(VoteRecord vote) {
        var persons = new LinkedHashMap<String, PersonId>();
        for (String option : vote.candidates()) {
            persons.put(option, PersonId.of("c" + persons.size()));
        }
        return persons;
    }
}
