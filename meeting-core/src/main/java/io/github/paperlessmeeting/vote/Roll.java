package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import io.github.paperlessmeeting.procedure.ProxyRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Those who can vote, frozen when a vote is opened (danh sách cử tri). Who arrives, leaves or is recused later changes
 * nothing in it; whoever wants that opens the vote again with another roll.
 *
 * <p>Some voters may have a group and others none. The numbers of a group are then those of its voters, and the others are
 * in no group; but no group of a vote by name can be counted apart in which a ballot tells no group.
 *
 * @param voters all mandates in office with voting right, also of those absent or recused, in the order in which the ballots
 *     of a vote by name are listed; a copy; never null
 * @param statutorySeats how many seats the body has by law; 0 or more; null if not recorded
 * @param proxyRule how members may vote for others; null if they may not
 * @param proxies who may vote for whom, in the order in which the proxies were given: of one holder only the first as many
 *     count as the rule allows; a copy; never null
 */
public record Roll(
        List<Voter> voters,
        @Nullable Integer statutorySeats,
        @Nullable ProxyRule proxyRule,
        List<Proxy> proxies) {
    /**
     * Copies the lists and refuses what could not be counted. Whatever else is wrong with a proxy is told when it is used.
     *
     * @throws NullPointerException if a list or one of its elements is null
     * @throws IllegalArgumentException if a mandate is given twice, some voters have a weight and others none, the number of
     *     seats is negative, or a mandate gives two proxies
     */
    public Roll {
        voters = List.copyOf(Objects.requireNonNull(voters, "Roll.voters"));
        proxies = List.copyOf(Objects.requireNonNull(proxies, "Roll.proxies"));
        if (statutorySeats != null && statutorySeats < 0) {
            throw new IllegalArgumentException("Roll.statutorySeats must not be negative");
        }
        Set<MandateId> mandates = new HashSet<>();
        int weighted = 0;
        for (Voter voter : voters) {
            if (!mandates.add(voter.mandate())) {
                throw new IllegalArgumentException("Roll.voters gives a mandate twice");
            }
            weighted += voter.weight() == null ? 0 : 1;
        }
        if (weighted != 0 && weighted != voters.size()) {
            throw new IllegalArgumentException("Roll.voters must all have a weight or none");
        }
        Set<MandateId> givers = new HashSet<>();
        for (Proxy proxy : proxies) {
            if (!givers.add(proxy.giver())) {
                throw new IllegalArgumentException("Roll.proxies gives the vote of a mandate twice");
            }
        }
    }

    /**
     * A roll of a body that knows no proxies.
     *
     * @param voters all mandates in office with voting right; not null
     * @return the roll, without a number of statutory seats; never null
     * @throws IllegalArgumentException as for the canonical constructor
     */
    public static Roll of(List<Voter> voters) {
        return new Roll(voters, null, null, List.of());
    }

    /**
     * The same with the seats by law.
     *
     * @param seats how many, 0 or more; null if not recorded
     * @return the roll; never null
     * @throws IllegalArgumentException if the number is negative
     */
    public Roll withStatutorySeats(@Nullable Integer seats) {
        return new Roll(voters, seats, proxyRule, proxies);
    }

    /**
     * The same with proxies.
     *
     * @param rule how members may vote for others; null if they may not
     * @param given who may vote for whom, in the order in which the proxies were given; not null
     * @return the roll; never null
     * @throws IllegalArgumentException if a mandate gives two proxies
     */
    public Roll withProxies(@Nullable ProxyRule rule, List<Proxy> given) {
        return new Roll(voters, statutorySeats, rule, given);
    }

    /**
     * Whether votes are not equal.
     *
     * @return true if every voter has a weight; false if none has, or there are no voters
     */
    public boolean weighted() {
        return !voters.isEmpty() && voters.get(0).weight() != null;
    }

    /**
     * How many can vote. Who is recused counts among those in office and, if there, among those present: a rule that leaves
     * them out is not the matter of this library's electorate.
     *
     * @return the numbers, those of the groups in ascending order of their codes; never null
     */
    public Electorate electorate() {
        var members = new TreeMap<GroupCode, List<Voter>>();
        for (Voter voter : voters) {
            if (voter.group() != null) {
                members.computeIfAbsent(voter.group(), code -> new ArrayList<>())
                        .add(voter);
            }
        }
        var groups = new ArrayList<GroupSize>();
        members.forEach((code, group) ->
                groups.add(new GroupSize(code, group.size(), null, countPresent(group), weigh(group))));
        return new Electorate(voters.size(), statutorySeats, countPresent(voters), groups, weigh(voters));
    }

    private static int countPresent(Collection<Voter> counted) {
        return (int) counted.stream().filter(Voter::present).count();
    }

    private @Nullable ElectorateWeights weigh(Collection<Voter> counted) {
        if (!weighted()) {
            return null;
        }
        Weight all = Weight.ZERO;
        Weight present = Weight.ZERO;
        for (Voter voter : counted) {
            Weight weight = Objects.requireNonNull(voter.weight());
            all = all.plus(weight);
            present = voter.present() ? present.plus(weight) : present;
        }
        return new ElectorateWeights(all, null, present);
    }

    /** How many only. */
    @Override
    public String toString() {
        return "Roll[" + voters.size() + "]";
    }
}
