package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.text.Messages;
import java.util.Locale;

/** The sentences of decisions and quorum checks in Vietnamese and English. */
public final class DecisionMessages {
    private DecisionMessages() {}

    /**
     * The patterns for the steps of {@link Decision} and {@link QuorumCheck}.
     *
     * @param locale the language; English for any but Vietnamese; not null
     * @return the catalogue; never null
     */
    public static Messages in(Locale locale) {
        return Messages.load(DecisionMessages.class, "messages", locale);
    }
}
