/**
 * Plans and spans of time.
 *
 * <p>Belongs here: time as meetings use it, without anything that meets. What is planned is a local date-time in a zone,
 * since the rules of zones change; what happened is an instant. Nothing in this library reads a clock or the default
 * zone. May use no other package.
 */
@NullMarked
package io.github.paperlessmeeting.time;

import org.jspecify.annotations.NullMarked;
