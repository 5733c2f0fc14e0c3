package io.github.paperlessmeeting.examples.benchmarks;

/**
 * What one operation takes.
 *
 * @param nanoseconds of processor time
 * @param bytes of memory asked for
 */
record Cost(double nanoseconds, double bytes) {
    /** The lesser of each. */
    Cost least(Cost other) {
        return new Cost(Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
    }
}
