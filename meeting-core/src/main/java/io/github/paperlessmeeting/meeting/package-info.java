/**
 * The meeting or session (cuộc họp, kỳ họp) as one immutable document, its sittings and its course from draft to
 * conclusion.
 *
 * <p>Belongs here: the aggregate that holds everything else, and short ways from it to what follows: attendance, quorum and
 * decisions. Whether the document is right is the matter of {@code rule}. May use every other package but {@code finding}
 * and {@code rule}.
 */
@NullMarked
package io.github.paperlessmeeting.meeting;

import org.jspecify.annotations.NullMarked;
