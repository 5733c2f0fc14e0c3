package io.github.paperlessmeeting.agenda;

import io.github.paperlessmeeting.attachment.AttachmentId;
import java.util.Objects;

/**
 * The use of a document on an item; one document may serve many items, and one item have many documents.
 *
 * @param attachment the document; never null
 * @param role what it is to the item; never null
 */
public record Paper(AttachmentId attachment, PaperRole role) {
    /**
     * Refuses null.
     *
     * @throws NullPointerException if the attachment or the role is null
     */
    public Paper {
        Objects.requireNonNull(attachment, "Paper.attachment");
        Objects.requireNonNull(role, "Paper.role");
    }
}
