package io.github.paperlessmeeting.vote;

import org.jspecify.annotations.Nullable;

/** Numbers of votes, papers and people. */
final class Counts {
    private Counts() {}

    /** Refuses a negative number and names it; the names of components begin such messages everywhere. */
    static void requireNotNegative(String name, @Nullable Integer number) {
        requireAtLeast(name, 0, number);
    }

    static void requireAtLeast(String name, int least, @Nullable Integer number) {
        if (number != null && number < least) {
            throw new IllegalArgumentException(
                    name + (least == 0 ? " must not be negative" : " must be " + least + " or more"));
        }
    }
}
