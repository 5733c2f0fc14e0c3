package io.github.paperlessmeeting.examples.benchmarks;

import java.util.List;

/**
 * What one operation takes.
 *
 * @param time processor time in runs of the {@link Yardstick}
 * @param bytes of memory asked for
 */
record Cost(double time, double bytes) {
    /** The median of each; of an even number the greater of the two in the middle. */
    static Cost median(List<Cost> costs) {
        int middle = costs.size() / 2;
        return new Cost(
                costs.stream()
                        .mapToDouble(Cost::time)
                        .sorted()
                        .skip(middle)
                        .findFirst()
                        .orElseThrow(),
                costs.stream()
                        .mapToDouble(Cost::bytes)
                        .sorted()
                        .skip(middle)
                        .findFirst()
                        .orElseThrow());
    }
}
