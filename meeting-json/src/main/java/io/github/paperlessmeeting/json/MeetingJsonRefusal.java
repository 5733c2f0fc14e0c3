package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * What all exceptions tell that are thrown where a document is refused: {@link MeetingJsonException}, and those that the
 * modules throw inside a mapper of Jackson, where an application may find them as the cause of an exception of its framework.
 * Nothing of it holds a value of the document.
 */
public interface MeetingJsonRefusal {
    /**
     * Why the document was refused.
     *
     * @return the code; never null
     */
    MeetingJsonErrorCode code();

    /**
     * The place in the document: the member or element that is wrong; of a missing member where it should be; of a text that
     * is no JSON the innermost place reached. The whole document if there is no narrower one.
     *
     * @return the pointer; never null
     */
    Pointer pointer();

    /**
     * What would have been accepted at this place, for developers.
     *
     * @return an English clause; null where the code says all there is to say
     */
    @Nullable
    String expected();
}
