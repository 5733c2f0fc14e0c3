/**
 * Motions and the votes on them (biểu quyết), as they were cast or counted, with the result that was announced.
 *
 * <p>Belongs here: the record of a vote by name, by count, in secret or by consent, and the boxes that collect the ballots
 * of one that is going on; never what follows from it, which is the matter of {@code decision}. May use {@code agenda},
 * {@code attendance}, {@code body}, {@code procedure}, {@code text} and {@code time}.
 */
@NullMarked
package io.github.paperlessmeeting.vote;

import org.jspecify.annotations.NullMarked;
