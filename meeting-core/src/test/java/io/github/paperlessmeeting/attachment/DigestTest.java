package io.github.paperlessmeeting.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DigestTest {
    private static final String EMPTY_256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** The digests of no bytes and of "abc" as FIPS 180 and its examples give them. */
    @ParameterizedTest
    @CsvSource({
        "SHA_256, '', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "SHA_384, '', 38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b",
        "SHA_512, '', cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
                + "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
        "SHA_256, abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "SHA_384, abc, cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
        "SHA_512, abc, ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    })
    void of_some_content_is_what_the_standard_says(DigestAlgorithm algorithm, String content, String hex) {
        Digest digest = Digest.of(algorithm, content.getBytes(StandardCharsets.US_ASCII));

        assertThat(digest).isEqualTo(new Digest(algorithm, hex));
        assertThat(digest.wellFormed()).isTrue();
        assertThat(digest.ofEmptyInput()).isEqualTo(content.isEmpty());
    }

    @Test
    void does_not_change_the_content() {
        byte[] content = {1, 2, 3};
        Digest.of(DigestAlgorithm.SHA_256, content);

        assertThat(content).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    void is_well_formed_at_exactly_the_length_of_its_algorithm(DigestAlgorithm algorithm) {
        for (int length = 0; length <= 130; length++) {
            assertThat(new Digest(algorithm, "0".repeat(length)).wellFormed())
                    .as("%s of %d digits", algorithm, length)
                    .isEqualTo(length == algorithm.hexLength());
        }
    }

    @Test
    void is_well_formed_with_lower_case_hexadecimal_digits_only() {
        for (char c = 0; c < 0x300; c++) {
            if (Character.isLetterOrDigit(c) || c < 0x80) {
                assertThat(new Digest(DigestAlgorithm.SHA_256, c + EMPTY_256.substring(1)).wellFormed())
                        .as("U+%04X", (int) c)
                        .isEqualTo("0123456789abcdef".indexOf(c) >= 0);
            }
        }
    }

    @Test
    void tells_empty_input_by_the_algorithm_it_states() {
        assertThat(new Digest(DigestAlgorithm.SHA_256, EMPTY_256).ofEmptyInput())
                .isTrue();
        assertThat(new Digest(DigestAlgorithm.SHA_512, EMPTY_256).ofEmptyInput())
                .isFalse();
        assertThat(new Digest(DigestAlgorithm.SHA_256, "").ofEmptyInput()).isFalse();
    }

    @Test
    void keeps_a_malformed_statement_but_no_half_of_a_surrogate_pair() {
        assertThat(new Digest(DigestAlgorithm.SHA_256, "unknown").value()).isEqualTo("unknown");
        assertThatIllegalArgumentException().isThrownBy(() -> new Digest(DigestAlgorithm.SHA_256, "a\uD800"));
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    void states_the_length_that_the_platform_computes(DigestAlgorithm algorithm) throws NoSuchAlgorithmException {
        int bytes = MessageDigest.getInstance(algorithm.standardName()).getDigestLength();

        assertThat(algorithm.hexLength()).isEqualTo(2 * bytes);
    }
}
