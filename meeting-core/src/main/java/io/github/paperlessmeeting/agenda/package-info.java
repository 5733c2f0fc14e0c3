/**
 * The agenda (chương trình họp): its items, the papers on them, and the revision it is.
 *
 * <p>Belongs here: what is to be treated, in which order and sitting, and what became of it. The agenda is flat: an item
 * names its parent. May use {@code attachment}, {@code body}, {@code text} and {@code time}.
 */
@NullMarked
package io.github.paperlessmeeting.agenda;

import org.jspecify.annotations.NullMarked;
