package io.github.paperlessmeeting.attachment;

import io.github.paperlessmeeting.text.Nfc;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The digest of a document's content, as it was stated. Whether the statement can be true is a matter of rules: a wrong
 * length or character is reported, not refused, so that the rest of the meeting can still be read.
 *
 * @param algorithm the hash function; never null
 * @param value the digest, in lower-case hexadecimal digits when well formed, in Normalization Form C; never null
 */
public record Digest(DigestAlgorithm algorithm, String value) {
    /**
     * Refuses null and what is no text.
     *
     * @throws NullPointerException if the algorithm or the value is null
     * @throws IllegalArgumentException if the value holds half of a surrogate pair
     */
    public Digest {
        Objects.requireNonNull(algorithm, "Digest.algorithm");
        value = Nfc.require("Digest.value", value);
    }

    /**
     * The digest of some content.
     *
     * @param algorithm the hash function; not null
     * @param content the content; not null, not changed
     * @return the digest; never null
     * @throws IllegalStateException if this Java platform lacks the hash function
     */
    public static Digest of(DigestAlgorithm algorithm, byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance(algorithm.standardName()).digest(content);
            return new Digest(algorithm, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java platform lacks " + algorithm.standardName(), e);
        }
    }

    /**
     * Whether the value has the length and the characters of a digest of this algorithm.
     *
     * @return true if it consists of exactly as many of {@code 0-9 a-f} as the algorithm gives
     */
    public boolean wellFormed() {
        return value.length() == algorithm.hexLength()
                && value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    /**
     * Whether this is the digest of no bytes at all, the usual trace of a file that was never read.
     *
     * @return true if it is
     */
    public boolean ofEmptyInput() {
        return equals(of(algorithm, new byte[0]));
    }
}
