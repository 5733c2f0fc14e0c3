/**
 * A service that takes meetings over HTTP and gives them back, with Quarkus 3 and its mapper of Jackson 2.
 *
 * <p>{@code Meetings} is where the module of the library is registered.
 */
@NullMarked
package io.github.paperlessmeeting.examples.quarkus;

import org.jspecify.annotations.NullMarked;
