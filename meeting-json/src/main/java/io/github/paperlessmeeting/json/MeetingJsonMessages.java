package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.text.Messages;
import java.util.Locale;

/** The sentences on what was not understood of a document, in Vietnamese and English. */
public final class MeetingJsonMessages {
    private MeetingJsonMessages() {}

    /**
     * The patterns for the findings of {@link PartialMeeting}.
     *
     * @param locale the language; English for any but Vietnamese; not null
     * @return the catalogue; never null
     */
    public static Messages in(Locale locale) {
        return Messages.load(MeetingJsonMessages.class, "messages", locale);
    }
}
