package io.github.paperlessmeeting.attachment;

/** The hash functions by which a document may be identified; weaker ones than SHA-256 are not offered. Source: FIPS 180-4. */
public enum DigestAlgorithm {
    /** SHA-256, 64 hexadecimal digits. */
    SHA_256("SHA-256", 64),
    /** SHA-384, 96 hexadecimal digits. */
    SHA_384("SHA-384", 96),
    /** SHA-512, 128 hexadecimal digits. */
    SHA_512("SHA-512", 128);

    private final String standardName;
    private final int hexLength;

    DigestAlgorithm(String standardName, int hexLength) {
        this.standardName = standardName;
        this.hexLength = hexLength;
    }

    /**
     * The name under which {@link java.security.MessageDigest} knows it.
     *
     * @return the name; never null
     */
    public String standardName() {
        return standardName;
    }

    /**
     * The number of hexadecimal digits of a digest.
     *
     * @return 64, 96 or 128
     */
    public int hexLength() {
        return hexLength;
    }
}
