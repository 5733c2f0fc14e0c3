/**
 * The three layers of attendance, which are never one flag: who was invited and replied; who was present from when to
 * when, on site or remote; who did not take part in an item.
 *
 * <p>Belongs here: facts about people and a meeting, and what follows from them at an instant. A substitute attends and
 * may speak but holds no vote. May use {@code agenda}, {@code body}, {@code text} and {@code time}.
 */
@NullMarked
package io.github.paperlessmeeting.attendance;

import org.jspecify.annotations.NullMarked;
