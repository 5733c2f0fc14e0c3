/**
 * The JSON form of a meeting: reading, writing, and a module for Jackson.
 *
 * <p>Belongs here: the one form in which a {@link io.github.paperlessmeeting.meeting.Meeting} is exchanged. Member names
 * are the component names of the records, in their order. Identifiers, codes, times and percentages are strings, numbers are
 * integers, an absent value is an absent member, and an empty list is left out. A vote begins with the member
 * {@code method}: {@code NAMED}, {@code COUNTED}, {@code SECRET} or {@code CONSENT}. Nothing is converted, trimmed,
 * completed or ignored: a document either says exactly what this form allows, or is refused with a code, a pointer, a line
 * and a column.
 *
 * <p>{@link io.github.paperlessmeeting.json.MeetingJson} is the way in and out. It stands on the token parser of Jackson 3
 * alone. {@link io.github.paperlessmeeting.json.MeetingJacksonModule} gives the same form to a mapper of the application that
 * is of Jackson 3, {@link io.github.paperlessmeeting.json.MeetingJackson2Module} to one of Jackson 2. Only these two and
 * their adapters touch data binding, none of them touches the other major, and nothing else touches them: either major, or
 * both, may be absent. The module of Jackson 2 is not in a package of its own, since the codecs that it shares would then
 * have to be public.
 *
 * <p>May use every package of the core.
 */
@NullMarked
package io.github.paperlessmeeting.json;

import org.jspecify.annotations.NullMarked;
