package io.github.paperlessmeeting.attachment;

import io.github.paperlessmeeting.body.BodyId;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.text.Nfc;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document of the meeting (tài liệu họp), described but not contained.
 *
 * <p>The canonical constructor is not part of the lasting interface, since components may be added at its end; use
 * {@link #builder}.
 *
 * @param id its identifier in this document; never null
 * @param kind its kind; never null
 * @param title its title or subject summary (trích yếu), in Normalization Form C; never null
 * @param number its number and symbol; null for a draft, or if not recorded
 * @param issuer the body that issued or submits it; null if not recorded
 * @param issuedOn the day of issue; null if not recorded
 * @param fileName the name of its file, in Normalization Form C; null if not recorded
 * @param mediaType the declared type of its content, such as {@code application/pdf}; a claim; null if not recorded
 * @param size the length of its content in bytes, 0 or more; null if not recorded
 * @param pages its number of pages, 0 or more; null if not recorded
 * @param digest the digest of its content; null if not recorded
 * @param classification its level of secrecy; null if not recorded, which must be treated as the highest
 * @param version the version that it is, from 1
 * @param previousVersion the document of which it is the next version; null if it is the first or that one is not here
 * @param deliveries how it reached the delegates; a copy; never null, empty if not recorded
 * @param extensions what others added to it; never null, empty if nothing
 */
public record Attachment(
        AttachmentId id,
        AttachmentKind kind,
        String title,
        @Nullable DocumentNumber number,
        @Nullable BodyId issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable Integer pages,
        @Nullable Digest digest,
        @Nullable Classification classification,
        int version,
        @Nullable AttachmentId previousVersion,
        List<Delivery> deliveries,
        Extensions extensions) {
    /**
     * Copies the list and normalises the texts.
     *
     * @throws NullPointerException if the id, the kind, the title, the list or one of its elements is null
     * @throws IllegalArgumentException if the size or the number of pages is negative, or the version is less than 1
     */
    public Attachment {
        Objects.requireNonNull(id, "Attachment.id");
        Objects.requireNonNull(kind, "Attachment.kind");
        title = Nfc.require("Attachment.title", title);
        fileName = Nfc.requireOrNull("Attachment.fileName", fileName);
        mediaType = Nfc.requireOrNull("Attachment.mediaType", mediaType);
        if (size != null && size < 0) {
            throw new IllegalArgumentException("Attachment.size must not be negative");
        }
        if (pages != null && pages < 0) {
            throw new IllegalArgumentException("Attachment.pages must not be negative");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Attachment.version must be 1 or more");
        }
        deliveries = List.copyOf(deliveries);
        Objects.requireNonNull(extensions, "Attachment.extensions");
    }

    /** Type and identifier only: what it is about may be secret. */
    @Override
    public String toString() {
        return "Attachment[" + id + "]";
    }

    /**
     * Begins an attachment.
     *
     * @param id its identifier; not null
     * @param kind its kind; not null
     * @param title its title; not null
     * @return a builder with version 1 and nothing else recorded; never null
     */
    public static Builder builder(AttachmentId id, AttachmentKind kind, String title) {
        return new Builder(id, kind, title);
    }

    /**
     * A builder that begins with what this has.
     *
     * @return the builder; never null
     */
    public Builder toBuilder() {
        var builder = new Builder(id, kind, title);
        builder.number = number;
        builder.issuer = issuer;
        builder.issuedOn = issuedOn;
        builder.fileName = fileName;
        builder.mediaType = mediaType;
        builder.size = size;
        builder.pages = pages;
        builder.digest = digest;
        builder.classification = classification;
        builder.version = version;
        builder.previousVersion = previousVersion;
        builder.deliveries = deliveries;
        builder.extensions = extensions;
        return builder;
    }

    /** Collects the components of an {@link Attachment}. Mutable and not thread-safe. */
    public static final class Builder {
        private AttachmentId id;
        private AttachmentKind kind;
        private String title;
        private @Nullable DocumentNumber number;
        private @Nullable BodyId issuer;
        private @Nullable LocalDate issuedOn;
        private @Nullable String fileName;
        private @Nullable String mediaType;
        private @Nullable Long size;
        private @Nullable Integer pages;
        private @Nullable Digest digest;
        private @Nullable Classification classification;
        private int version = 1;
        private @Nullable AttachmentId previousVersion;
        private List<Delivery> deliveries = List.of();
        private Extensions extensions = Extensions.NONE;

        private Builder(AttachmentId id, AttachmentKind kind, String title) {
            this.id = id;
            this.kind = kind;
            this.title = title;
        }

        /**
         * Sets the id.
         *
         * @param value the new value, see {@link Attachment#id}; not null
         * @return this builder
         */
        public Builder id(AttachmentId value) {
            id = value;
            return this;
        }

        /**
         * Sets the kind.
         *
         * @param value the new value, see {@link Attachment#kind}; not null
         * @return this builder
         */
        public Builder kind(AttachmentKind value) {
            kind = value;
            return this;
        }

        /**
         * Sets the title.
         *
         * @param value the new value, see {@link Attachment#title}; not null
         * @return this builder
         */
        public Builder title(String value) {
            title = value;
            return this;
        }

        /**
         * Sets the number.
         *
         * @param value the new value, see {@link Attachment#number}; null if not recorded
         * @return this builder
         */
        public Builder number(@Nullable DocumentNumber value) {
            number = value;
            return this;
        }

        /**
         * Sets the issuer.
         *
         * @param value the new value, see {@link Attachment#issuer}; null if not recorded
         * @return this builder
         */
        public Builder issuer(@Nullable BodyId value) {
            issuer = value;
            return this;
        }

        /**
         * Sets the issued on.
         *
         * @param value the new value, see {@link Attachment#issuedOn}; null if not recorded
         * @return this builder
         */
        public Builder issuedOn(@Nullable LocalDate value) {
            issuedOn = value;
            return this;
        }

        /**
         * Sets the file name.
         *
         * @param value the new value, see {@link Attachment#fileName}; null if not recorded
         * @return this builder
         */
        public Builder fileName(@Nullable String value) {
            fileName = value;
            return this;
        }

        /**
         * Sets the media type.
         *
         * @param value the new value, see {@link Attachment#mediaType}; null if not recorded
         * @return this builder
         */
        public Builder mediaType(@Nullable String value) {
            mediaType = value;
            return this;
        }

        /**
         * Sets the size.
         *
         * @param value the new value, see {@link Attachment#size}; null if not recorded
         * @return this builder
         */
        public Builder size(@Nullable Long value) {
            size = value;
            return this;
        }

        /**
         * Sets the pages.
         *
         * @param value the new value, see {@link Attachment#pages}; null if not recorded
         * @return this builder
         */
        public Builder pages(@Nullable Integer value) {
            pages = value;
            return this;
        }

        /**
         * Sets the digest.
         *
         * @param value the new value, see {@link Attachment#digest}; null if not recorded
         * @return this builder
         */
        public Builder digest(@Nullable Digest value) {
            digest = value;
            return this;
        }

        /**
         * Sets the classification.
         *
         * @param value the new value, see {@link Attachment#classification}; null if not recorded
         * @return this builder
         */
        public Builder classification(@Nullable Classification value) {
            classification = value;
            return this;
        }

        /**
         * Sets the version.
         *
         * @param value the new value, see {@link Attachment#version}
         * @return this builder
         */
        public Builder version(int value) {
            version = value;
            return this;
        }

        /**
         * Sets the previous version.
         *
         * @param value the new value, see {@link Attachment#previousVersion}; null if not recorded
         * @return this builder
         */
        public Builder previousVersion(@Nullable AttachmentId value) {
            previousVersion = value;
            return this;
        }

        /**
         * Sets the deliveries.
         *
         * @param value the new value, see {@link Attachment#deliveries}; not null
         * @return this builder
         */
        public Builder deliveries(List<Delivery> value) {
            deliveries = value;
            return this;
        }

        /**
         * Sets the extensions.
         *
         * @param value the new value, see {@link Attachment#extensions}; not null
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            extensions = value;
            return this;
        }

        /**
         * The attachment.
         *
         * @return the attachment; never null
         * @throws NullPointerException if a required component is null
         * @throws IllegalArgumentException if a component is out of its range
         */
        public Attachment build() {
            return new Attachment(
                    id,
                    kind,
                    title,
                    number,
                    issuer,
                    issuedOn,
                    fileName,
                    mediaType,
                    size,
                    pages,
                    digest,
                    classification,
                    version,
                    previousVersion,
                    deliveries,
                    extensions);
        }
    }
}
