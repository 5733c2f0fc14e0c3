package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.attachment.DigestAlgorithm;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Extensions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * Digests of what a meeting says, for whoever must show later that nothing was changed: SHA-256 over the canonical form
 * (RFC 8785) in UTF-8. White space and the order of members have no part in it; the order of lists and of extensions has only
 * where it is in the canonical form: lists keep theirs, extensions are sorted.
 *
 * <p>A digest says that two documents are the same, not who made them: sign the canonical form for that.
 */
public final class MeetingDigests {
    private MeetingDigests() {}

    /**
     * The digest of a whole meeting. Nothing is left out.
     *
     * @param meeting the meeting; not null
     * @return the digest, of {@link DigestAlgorithm#SHA_256}; never null
     * @throws IllegalArgumentException if the meeting cannot be written, as {@link MeetingJson#write} states
     */
    public static Digest of(Meeting meeting) {
        return digest(MeetingJson.standard().writeCanonical(meeting));
    }

    /**
     * The digest of one revision of an agenda: its number, when it was issued, and its items with all that they have.
     *
     * @param agenda the agenda; not null
     * @return the digest, of {@link DigestAlgorithm#SHA_256}; never null
     * @throws IllegalArgumentException if the agenda cannot be written, as {@link MeetingJson#write} states
     */
    public static Digest of(Agenda agenda) {
        return digest(MeetingJson.standard().writeCanonical(agenda));
    }

    /**
     * The digest of what minutes (biên bản) record: who met, when and under which rules, who was there, and what was put,
     * voted and decided. It is the digest of {@link #minutes}.
     *
     * @param meeting the meeting; not null
     * @return the digest, of {@link DigestAlgorithm#SHA_256}; never null
     * @throws IllegalArgumentException if the meeting cannot be written, as {@link MeetingJson#write} states
     */
    public static Digest ofMinutes(Meeting meeting) {
        return of(minutes(meeting));
    }

    /**
     * A meeting without what may change after its minutes are signed: invitations and replies, attachments with their
     * deliveries and later versions, sources, what is marked as illustrative, and the extensions of the meeting, its bodies and
     * its agenda items. Agenda items keep naming their papers by identifier.
     *
     * @param meeting the meeting; not null
     * @return what is left; never null
     */
    public static Meeting minutes(Meeting meeting) {
        Agenda agenda = meeting.agenda();
        return meeting.toBuilder()
                .invitations(List.of())
                .attachments(List.of())
                .sources(List.of())
                .illustrative(List.of())
                .extensions(Extensions.NONE)
                .bodies(meeting.bodies().stream()
                        .map(body -> body.withExtensions(Extensions.NONE))
                        .toList())
                .agenda(new Agenda(
                        agenda.revision(),
                        agenda.issuedAt(),
                        agenda.items().stream()
                                .map(item -> item.toBuilder()
                                        .extensions(Extensions.NONE)
                                        .build())
                                .toList()))
                .build();
    }

    /**
     * Whether two digests are the same, found in a time that does not depend on where they differ.
     *
     * @param expected a digest that was kept; not null
     * @param actual the digest of what is there now; not null
     * @return true if algorithm and value are the same and the value is well formed
     */
    public static boolean matches(Digest expected, Digest actual) {
        return expected.algorithm() == actual.algorithm()
                && expected.wellFormed()
                && MessageDigest.isEqual(bytes(expected), bytes(actual));
    }

    private static byte[] bytes(Digest digest) {
        return digest.value().getBytes(StandardCharsets.UTF_8);
    }

    private static Digest digest(byte[] canonical) {
        return Digest.of(DigestAlgorithm.SHA_256, canonical);
    }
}
