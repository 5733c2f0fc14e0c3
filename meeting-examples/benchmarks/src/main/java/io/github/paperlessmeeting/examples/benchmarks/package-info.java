/**
 * What the library costs, as ratios within one run.
 *
 * <p>{@code Benchmarks} is the command. Each class that ends in {@code Benchmark} holds contestants; {@code Rounds} measures
 * them in turn, {@code ThreadTime} by processor time, and {@code RatioTables} prints the ratios.
 */
@NullMarked
package io.github.paperlessmeeting.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
