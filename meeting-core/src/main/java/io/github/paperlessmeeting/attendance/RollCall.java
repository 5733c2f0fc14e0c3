package io.github.paperlessmeeting.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A count of the members present without their names (kiểm diện, điểm danh theo số lượng). It stands beside presences by
 * name and replaces them where names are not published.
 *
 * @param at when it was taken; null if not recorded
 * @param mandatesInOffice how many mandates with voting right the body had then (tổng số thành viên, đại biểu); 0 or more
 * @param onSite how many of their holders were in the room; 0 or more
 * @param remote how many took part by network; 0 or more
 */
public record RollCall(@Nullable Instant at, int mandatesInOffice, int onSite, int remote) {
    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if one of the numbers is negative
     */
    public RollCall {
        requireNotNegative("mandatesInOffice", mandatesInOffice);
        requireNotNegative("onSite", onSite);
        requireNotNegative("remote", remote);
    }

    private static void requireNotNegative(String name, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("RollCall." + name + " must not be negative");
        }
    }

    /**
     * Those on site and remote together.
     *
     * @return 0 or more
     * @throws ArithmeticException if the sum exceeds the range of int
     */
    public int present() {
        return Math.addExact(onSite, remote);
    }
}
