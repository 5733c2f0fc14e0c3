/**
 * A service that takes meetings over HTTP and gives them back, with Spring Boot 3 and its mapper of Jackson 2.
 *
 * <p>{@code MeetingService} is the application, and where the module of the library becomes a bean.
 */
@NullMarked
package io.github.paperlessmeeting.examples.springboot3;

import org.jspecify.annotations.NullMarked;
