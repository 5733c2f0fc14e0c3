/**
 * A service that takes meetings over HTTP and gives them back, with Spring Boot 4 and its mapper of Jackson 3.
 *
 * <p>{@code MeetingService} is the application. The module of the library is found, not registered.
 */
@NullMarked
package io.github.paperlessmeeting.examples.springboot4;

import org.jspecify.annotations.NullMarked;
