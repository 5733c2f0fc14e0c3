/**
 * Rules of procedure as data (quy chế làm việc, nội quy kỳ họp): what a quorum is, when a motion is adopted, and on which
 * provision of law that rests. A meeting embeds the rules under which it decided, so that it can be recomputed when the
 * law has changed.
 *
 * <p>Belongs here: rules and the exact arithmetic of a threshold; never the counting of a particular vote. May use
 * {@code body}, {@code text} and {@code time}.
 */
@NullMarked
package io.github.paperlessmeeting.procedure;

import org.jspecify.annotations.NullMarked;
