package io.github.paperlessmeeting.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor or an agency adds to an element that this library has no place for (thông tin mở rộng): texts by name, in
 * the order in which they were given. They are kept as they are through every reading and writing, and mean nothing to any
 * rule or decision of this library.
 *
 * <p>A name has a namespace, so that those of different vendors never meet: a domain name that its inventor controls, in
 * reverse order, a colon, and a name within it, such as {@code vn.gov.example:seat-map}.
 *
 * <p>Two of these are equal if they have the same texts by the same names in the same order.
 *
 * @param values the texts by name, at most {@value #MAX_ENTRIES}; each name in the form that {@link #requireKey} states, each
 *     text in Normalization Form C and of at most {@value #MAX_LENGTH} UTF-16 units; a copy in the same order; never null,
 *     without null keys or values
 */
public record Extensions(Map<String, String> values) {
    /** How many texts one element may have; inclusive. */
    public static final int MAX_ENTRIES = 64;

    /** How long a text may be, in UTF-16 units; inclusive. */
    public static final int MAX_LENGTH = 4096;

    /** How long a name may be, in characters; inclusive. */
    public static final int MAX_KEY_LENGTH = 100;

    /** No extensions. */
    public static final Extensions NONE = new Extensions(Map.of());

    /**
     * Copies the map and normalises the texts.
     *
     * @throws NullPointerException if the map, a name or a text is null
     * @throws IllegalArgumentException if there are too many, or a name or a text breaks its form; the message repeats neither
     */
    public Extensions {
        if (values.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("Extensions must be no more than " + MAX_ENTRIES);
        }
        var copy = new LinkedHashMap<String, String>(2 * values.size());
        values.forEach((key, value) -> {
            requireKey(key);
            copy.put(key, requireText(value));
        });
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * The same and one more, or another text for a name.
     *
     * @param key the name; not null
     * @param text the text; not null
     * @return the extensions; never null
     * @throws IllegalArgumentException as for the constructor
     */
    public Extensions with(String key, String text) {
        var more = new LinkedHashMap<>(values);
        more.put(key, text);
        return new Extensions(more);
    }

    /**
     * Whether there are none.
     *
     * @return true if there is no text
     */
    public boolean none() {
        return values.isEmpty();
    }

    /**
     * Checks a name: two or more labels of {@code a-z 0-9 -} joined by points, none empty; a colon; a letter and further
     * characters of {@code A-Z a-z 0-9 . _ -}. At most {@value #MAX_KEY_LENGTH} characters in all.
     *
     * @param key the name; not null
     * @throws NullPointerException if the name is null
     * @throws IllegalArgumentException if the name does not have this form; the message does not repeat it
     */
    public static void requireKey(String key) {
        Objects.requireNonNull(key, "Extensions.key");
        int colon = key.indexOf(':');
        boolean wellFormed =
                key.length() <= MAX_KEY_LENGTH && colon > 0 && isNamespace(key, colon) && isName(key, colon + 1);
        if (!wellFormed) {
            throw new IllegalArgumentException(
                    "Extensions must have names of two or more labels of the characters a-z 0-9 - joined by points, a colon,"
                            + " a letter, and further characters A-Z a-z 0-9 . _ -, of at most " + MAX_KEY_LENGTH
                            + " characters in all");
        }
    }

    /**
     * The text as it is kept.
     *
     * @param text the text; not null
     * @return the text in Normalization Form C; never null
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is too long, or as for {@link Nfc#require}
     */
    public static String requireText(String text) {
        String normalised = Nfc.require("Extensions.text", text);
        if (normalised.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Extensions must have texts of no more than " + MAX_LENGTH + " units");
        }
        return normalised;
    }

    private static boolean isNamespace(String key, int end) {
        int labels = 1;
        int length = 0;
        for (int i = 0; i < end; i++) {
            char c = key.charAt(i);
            if (c == '.') {
                if (length == 0) {
                    return false;
                }
                labels++;
                length = 0;
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-') {
                length++;
            } else {
                return false;
            }
        }
        return labels > 1 && length > 0;
    }

    private static boolean isName(String key, int start) {
        if (start >= key.length() || !isLetter(key.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions extensions
                && List.copyOf(values.entrySet()).equals(List.copyOf(extensions.values.entrySet()));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** How many only: what a vendor keeps there is not for a log. */
    @Override
    public String toString() {
        return "Extensions[" + values.size() + "]";
    }
}
