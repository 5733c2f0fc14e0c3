package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.attachment.DigestAlgorithm;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Extensions;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingDigestsTest {
    private final Meeting meeting = MeetingGenerator.seeded(5).meeting(MeetingSize.S);

    @Test
    void the_digest_of_a_meeting_is_that_of_its_canonical_form() {
        assertThat(MeetingDigests.of(meeting))
                .isEqualTo(Digest.of(
                        DigestAlgorithm.SHA_256, MeetingJson.standard().writeCanonical(meeting)));
        assertThat(MeetingDigests.of(
                        MeetingJson.standard().read(MeetingJson.standard().writePretty(meeting))))
                .isEqualTo(MeetingDigests.of(meeting));
    }

    @Test
    void the_least_change_gives_another_digest() {
        Digest digest = MeetingDigests.of(meeting);

        assertThat(MeetingDigests.of(
                        meeting.toBuilder().title(meeting.title() + ".").build()))
                .isNotEqualTo(digest);
        assertThat(MeetingDigests.of(meeting.toBuilder()
                        .extensions(Extensions.NONE.with("vn.example:a", "b"))
                        .build()))
                .isNotEqualTo(digest);
    }

    @Test
    void the_digest_of_an_agenda_is_of_its_revision_and_items() {
        Agenda agenda = meeting.agenda();

        assertThat(MeetingDigests.of(agenda))
                .isEqualTo(MeetingDigests.of(new Agenda(agenda.revision(), agenda.issuedAt(), agenda.items())))
                .isNotEqualTo(MeetingDigests.of(new Agenda(agenda.revision() + 1, agenda.issuedAt(), agenda.items())))
                .isNotEqualTo(MeetingDigests.of(new Agenda(
                        agenda.revision(),
                        agenda.issuedAt(),
                        agenda.items().subList(1, agenda.items().size()))));
    }

    @Test
    void minutes_do_not_change_with_what_comes_after_them_but_with_every_vote() {
        Digest minutes = MeetingDigests.ofMinutes(meeting);
        Meeting later = meeting.toBuilder()
                .attachments(List.of())
                .invitations(List.of())
                .sources(List.of())
                .illustrative(List.of())
                .extensions(Extensions.NONE.with("vn.example:archived", "2024"))
                .build();
        Meeting changed = meeting.toBuilder()
                .votes(meeting.votes().subList(0, meeting.votes().size() - 1))
                .build();

        assertThat(meeting.attachments()).isNotEmpty();
        assertThat(MeetingDigests.ofMinutes(later)).isEqualTo(minutes).isNotEqualTo(MeetingDigests.of(later));
        assertThat(MeetingDigests.ofMinutes(changed)).isNotEqualTo(minutes);
        assertThat(MeetingDigests.of(MeetingDigests.minutes(meeting))).isEqualTo(minutes);
    }

    @Test
    void a_digest_matches_only_itself_and_only_if_it_is_well_formed() {
        Digest digest = MeetingDigests.of(meeting);
        var empty = new Digest(DigestAlgorithm.SHA_256, "");

        assertThat(MeetingDigests.matches(digest, MeetingDigests.of(meeting))).isTrue();
        assertThat(MeetingDigests.matches(digest, MeetingDigests.ofMinutes(meeting)))
                .isFalse();
        assertThat(MeetingDigests.matches(empty, empty)).isFalse();
        assertThat(MeetingDigests.matches(new Digest(DigestAlgorithm.SHA_512, digest.value()), digest))
                .isFalse();
    }

    /** What docs/signing.md shows. */
    @Test
    void a_detached_signature_is_made_and_verified_with_java_alone() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        byte[] canonical = MeetingJson.standard().writeCanonical(meeting);

        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String header = base64.encodeToString("{\"alg\":\"ES256\"}".getBytes(StandardCharsets.UTF_8));
        byte[] signed = (header + "." + base64.encodeToString(canonical)).getBytes(StandardCharsets.UTF_8);
        Signature signer = Signature.getInstance("SHA256withECDSAinP1363Format");
        signer.initSign(keys.getPrivate());
        signer.update(signed);
        String detached = header + ".." + base64.encodeToString(signer.sign());

        String[] parts = detached.split("\\.", -1);
        byte[] again =
                MeetingJson.standard().writeCanonical(MeetingJson.standard().read(canonical));
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(keys.getPublic());
        verifier.update((parts[0] + "." + base64.encodeToString(again)).getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        verifier.update((parts[0] + "." + base64.encodeToString("{}".getBytes(StandardCharsets.UTF_8)))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isFalse();
    }
}
