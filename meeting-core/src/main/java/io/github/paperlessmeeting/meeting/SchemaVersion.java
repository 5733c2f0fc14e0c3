package io.github.paperlessmeeting.meeting;

/**
 * The version of the document format that a meeting follows. A reader of a version can read every document of the same
 * major and of an equal or smaller minor version.
 *
 * @param major 1 or more; a new one may change or remove what was there
 * @param minor 0 or more; a new one only adds
 */
public record SchemaVersion(int major, int minor) implements Comparable<SchemaVersion> {
    /** The version that this library writes. */
    public static final SchemaVersion CURRENT = new SchemaVersion(1, 0);

    private static final int MAX_DIGITS = 4;

    /**
     * Refuses numbers out of range.
     *
     * @throws IllegalArgumentException if the major version is less than 1, the minor one negative, or one of them above 9999
     */
    public SchemaVersion {
        if (major < 1 || minor < 0 || major > 9999 || minor > 9999) {
            throw new IllegalArgumentException("SchemaVersion out of range");
        }
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @param text such as {@code 1.0}: two numbers without leading zeros, joined by a point; not null
     * @return the version; never null
     * @throws IllegalArgumentException if the text has another form
     */
    public static SchemaVersion parse(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            throw new IllegalArgumentException("SchemaVersion must be two numbers joined by a point");
        }
        return new SchemaVersion(number(text.substring(0, point)), number(text.substring(point + 1)));
    }

    private static int number(String digits) {
        boolean wellFormed = !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        if (!wellFormed) {
            throw new IllegalArgumentException("SchemaVersion must be two numbers joined by a point");
        }
        return Integer.parseInt(digits);
    }

    /** By major, then by minor version. */
    @Override
    public int compareTo(SchemaVersion other) {
        int byMajor = Integer.compare(major, other.major);
        return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
    }

    /** Such as {@code 1.0}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
