/**
 * The documents of a meeting (tài liệu họp): what they are, by which number and digest they are known, which version
 * they are, and how they reached the delegates. Metadata only; the content of a document never enters this library.
 *
 * <p>Belongs here: what is true of a document whichever agenda item it serves. May use {@code body}, {@code text} and
 * {@code time}.
 */
@NullMarked
package io.github.paperlessmeeting.attachment;

import org.jspecify.annotations.NullMarked;
