package io.github.paperlessmeeting.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.attachment.Digest;
import io.github.paperlessmeeting.attachment.DigestAlgorithm;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Extensions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
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

    @Test
    void a_detached_signature_is_made_and_verified_with_java_alone() throws GeneralSecurityException {
        KeyPair keys = keys();
        String detached = sign(keys.getPrivate());

        assertThat(genuine(MeetingJson.standard().write(meeting), detached, keys.getPublic()))
                .isTrue();
        assertThat(genuine(MeetingJson.standard().writePretty(meeting), detached, keys.getPublic()))
                .isTrue();
        Meeting changed = meeting.toBuilder().title(meeting.title() + ".").build();
        assertThat(genuine(MeetingJson.standard().write(changed), detached, keys.getPublic()))
                .isFalse();
        assertThat(genuine(MeetingJson.standard().write(meeting), detached, keys().getPublic()))
                .isFalse();
    }

    /** What an attacker may choose is refused before it is trusted. */
    @Test
    void a_signature_of_another_form_than_agreed_is_refused() throws GeneralSecurityException {
        KeyPair keys = keys();
        String detached = sign(keys.getPrivate());
        byte[] document = MeetingJson.standard().write(meeting);
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));

        for (String other : List.of(
                none + detached.substring(detached.indexOf('.')),
                none + "..",
                detached.replace("..", ".e30."),
                detached + ".",
                detached.replace("..", "."),
                "")) {
            assertThatThrownBy(() -> genuine(document, other, keys.getPublic()))
                    .as(other)
                    .isInstanceOf(SignatureException.class)
                    .hasMessage("Not signed as agreed");
        }
        String unsigned = detached.substring(0, detached.lastIndexOf('.') + 1);
        assertThat(genuine(document, unsigned, keys.getPublic())).isFalse();
        assertThatThrownBy(() -> genuine(document, unsigned + "~", keys.getPublic()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_code_of_the_page_about_signing_is_the_code_that_runs_here() throws IOException {
        String here = withoutSpace(
                Files.readString(Path.of("src/test/java/io/github/paperlessmeeting/json/MeetingDigestsTest.java")));
        String[] page = Files.readString(Path.of("..", "docs", "signing.md")).split("```");

        assertThat(page).hasSize(5);
        for (int i = 1; i < page.length; i += 2) {
            assertThat(here).contains(withoutSpace(page[i].substring("java".length())));
        }
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("//.*", "").replaceAll("\\s", "");
    }

    private static KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private String sign(PrivateKey privateKey) throws GeneralSecurityException {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String header = base64.encodeToString("{\"alg\":\"ES256\"}".getBytes(UTF_8));
        byte[] signed =
                (header + "." + base64.encodeToString(MeetingJson.standard().writeCanonical(meeting))).getBytes(UTF_8);

        Signature signer = Signature.getInstance("SHA256withECDSAinP1363Format");
        signer.initSign(privateKey);
        signer.update(signed);
        String detached = header + ".." + base64.encodeToString(signer.sign());
        return detached;
    }

    private static boolean genuine(byte[] document, String detached, PublicKey publicKey)
            throws GeneralSecurityException {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String agreed = base64.encodeToString("{\"alg\":\"ES256\"}".getBytes(UTF_8));
        String[] parts = detached.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(agreed) || !parts[1].isEmpty()) {
            throw new SignatureException("Not signed as agreed");
        }
        byte[] canonical =
                MeetingJson.standard().writeCanonical(MeetingJson.standard().read(document));
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(publicKey);
        verifier.update((agreed + "." + base64.encodeToString(canonical)).getBytes(UTF_8));
        boolean genuine = verifier.verify(Base64.getUrlDecoder().decode(parts[2]));
        return genuine;
    }
}
