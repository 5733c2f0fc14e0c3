package io.github.paperlessmeeting.vote;

import io.github.paperlessmeeting.agenda.AgendaItemId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.procedure.Matter;
import io.github.paperlessmeeting.text.Nfc;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The question that is put to the vote (vấn đề đưa ra biểu quyết).
 *
 * @param id its identifier; never null
 * @param item the agenda item to which it belongs; null if not recorded
 * @param text the question, in Normalization Form C; never null
 * @param matter what it asks for, by which the decision rule is chosen; never null
 * @param proposer who moved it; null if not recorded
 * @param partOf the motion on the whole, if this is on a part that is voted on first (biểu quyết từng phần); null if not
 */
public record Motion(
        MotionId id,
        @Nullable AgendaItemId item,
        String text,
        Matter matter,
        @Nullable PersonId proposer,
        @Nullable MotionId partOf) {
    /**
     * Normalises the text.
     *
     * @throws NullPointerException if the id, the text or the matter is null
     */
    public Motion {
        Objects.requireNonNull(id, "Motion.id");
        text = Nfc.require("Motion.text", text);
        Objects.requireNonNull(matter, "Motion.matter");
    }

    /**
     * A motion that is no part of another.
     *
     * @param id its identifier; not null
     * @param item the agenda item to which it belongs; null if not recorded
     * @param text the question; not null
     * @param matter what it asks for; not null
     * @param proposer who moved it; null if not recorded
     */
    public Motion(MotionId id, @Nullable AgendaItemId item, String text, Matter matter, @Nullable PersonId proposer) {
        this(id, item, text, matter, proposer, null);
    }

    /** Type and identifier only: what it is about may be secret. */
    @Override
    public String toString() {
        return "Motion[" + id + "]";
    }

    /**
     * A motion on an ordinary matter.
     *
     * @param id its identifier; not null
     * @param item the agenda item; null if not recorded
     * @param text the question; not null
     * @return the motion, without proposer; never null
     */
    public static Motion ordinary(MotionId id, @Nullable AgendaItemId item, String text) {
        return new Motion(id, item, text, Matter.ORDINARY, null);
    }
}
