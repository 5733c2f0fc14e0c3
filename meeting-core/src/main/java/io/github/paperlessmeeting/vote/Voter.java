package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.attendance.AttendanceMode;
import io.github.paperlessmeeting.body.GroupCode;
import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.Weight;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mandate with voting right, as it stands when a vote is opened (người có quyền biểu quyết).
 *
 * @param mandate the mandate; never null
 * @param group the group with which it is counted; null if none or all are counted together
 * @param weight the weight of its vote; null if votes are equal
 * @param presence how its holder is present; null if absent
 * @param recused whether the holder takes no part in the item voted on, though perhaps present (không tham gia nội dung có
 *     liên quan)
 */
public record Voter(
        MandateId mandate,
        @Nullable GroupCode group,
        @Nullable Weight weight,
        @Nullable AttendanceMode presence,
        boolean recused) {
    /**
     * Refuses what has no meaning.
     *
     * @throws NullPointerException if the mandate is null
     * @throws IllegalArgumentException if the weight is too great for one vote
     */
    public Voter {
        Objects.requireNonNull(mandate, "Voter.mandate");
        Weight.requireOfOne("Voter.weight", weight);
    }

    /**
     * Somebody in the room whose vote counts as much as any other.
     *
     * @param mandate the mandate; not null
     * @return the voter; never null
     */
    public static Voter onSite(MandateId mandate) {
        return new Voter(mandate, null, null, AttendanceMode.ON_SITE, false);
    }

    /**
     * Somebody who takes part by network and whose vote counts as much as any other.
     *
     * @param mandate the mandate; not null
     * @return the voter; never null
     */
    public static Voter remote(MandateId mandate) {
        return new Voter(mandate, null, null, AttendanceMode.REMOTE, false);
    }

    /**
     * Somebody in office who is not there.
     *
     * @param mandate the mandate; not null
     * @return the voter; never null
     */
    public static Voter absent(MandateId mandate) {
        return new Voter(mandate, null, null, null, false);
    }

    /**
     * Whether the holder is there.
     *
     * @return true if on site or remote
     */
    public boolean present() {
        return presence != null;
    }

    /**
     * The same, counted with a group.
     *
     * @param counted the group; null if none
     * @return the voter; never null
     */
    public Voter inGroup(@Nullable GroupCode counted) {
        return new Voter(mandate, counted, weight, presence, recused);
    }

    /**
     * The same with a weight.
     *
     * @param counted the weight; null if votes are equal
     * @return the voter; never null
     * @throws IllegalArgumentException if the weight is too great for one vote
     */
    public Voter weighing(@Nullable Weight counted) {
        return new Voter(mandate, group, counted, presence, recused);
    }

    /**
     * The same, taking no part in the item voted on.
     *
     * @return the voter; never null
     */
    public Voter recusing() {
        return new Voter(mandate, group, weight, presence, true);
    }

    /** Mandate only: who was absent or recused is not for a log. */
    @Override
    public String toString() {
        return "Voter[" + mandate + "]";
    }
}
