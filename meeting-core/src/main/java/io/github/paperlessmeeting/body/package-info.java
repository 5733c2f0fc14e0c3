/**
 * Who can meet: bodies, persons, and the mandates that persons hold in bodies.
 *
 * <p>Belongs here: what is so before any meeting is convened. May use {@code text} and {@code time}.
 */
@NullMarked
package io.github.paperlessmeeting.body;

import org.jspecify.annotations.NullMarked;
