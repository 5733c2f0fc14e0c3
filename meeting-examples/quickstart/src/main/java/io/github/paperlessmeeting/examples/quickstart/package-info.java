/**
 * A command line that embeds the library as any other program would: it reads meetings, checks them, and prints what it found.
 *
 * <p>{@code Quickstart} is the shortest use; {@code CheckCommand} is the command. {@code MeetingReport} gathers what the
 * library says of one meeting, and {@code TextReport} and {@code JsonReport} put it into words and into JSON.
 */
@NullMarked
package io.github.paperlessmeeting.examples.quickstart;

import org.jspecify.annotations.NullMarked;
