package io.github.paperlessmeeting.decision;

import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** Adds the provision on which a rule rests, and whether it was compared with any text. */
    static void addBasis(@Nullable LegalBasis basis, List<Message> steps) {
        if (basis != null) {
            boolean verified = basis.verification() != Verification.UNVERIFIED;
            steps.add(Message.of(verified ? "basis" : "basis.unverified").with("citation", basis.citation()));
        }
    }

    /** A number for a sentence, or the word for one that is not recorded. */
    static Object recorded(@Nullable Integer count) {
        return count == null ? "not-recorded" : count;
    }

    /** What is there whenever a sentence speaks of it. */
    static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "value");
    }
}
