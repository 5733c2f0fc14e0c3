/**
 * What follows from a vote under a rule, and from a count of those present, or from all their coming and going, under a quorum
 * rule, explained step by step.
 *
 * <p>Belongs here: pure functions of a vote and a rule, and the values that they give. Knows no meeting, so that whoever
 * has only a vote and a rule can use it. May use {@code attendance}, {@code body}, {@code procedure}, {@code text},
 * {@code time} and {@code vote}.
 */
@NullMarked
package io.github.paperlessmeeting.decision;

import org.jspecify.annotations.NullMarked;
