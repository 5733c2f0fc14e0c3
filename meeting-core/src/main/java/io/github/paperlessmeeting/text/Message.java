package io.github.paperlessmeeting.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A sentence not yet put into a language: the key of its pattern and the arguments for it.
 *
 * @param key the key of the pattern in a {@link Messages} catalogue; never null
 * @param arguments values by name, in the order in which they were given; language-neutral (plain numbers, identifiers,
 *     codes, ISO dates), never names of people or other content; never null, without null keys or values; a copy
 */
public record Message(String key, Map<String, String> arguments) {
    /**
     * Copies the arguments.
     *
     * @throws NullPointerException if the key, the map, one of its keys or one of its values is null
     */
    public Message {
        Objects.requireNonNull(key, "Message.key");
        var copy = new LinkedHashMap<String, String>();
        arguments.forEach((name, value) -> copy.put(
                Objects.requireNonNull(name, "Message.arguments"), Objects.requireNonNull(value, "Message.arguments")));
        arguments = Collections.unmodifiableMap(copy);
    }

    /**
     * A sentence without arguments.
     *
     * @param key the key of its pattern; not null
     * @return the message; never null
     */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /**
     * The same sentence with one more argument, or with another value for it.
     *
     * @param name the name that the pattern gives in braces; not null
     * @param value the value, whose {@code toString} is taken; not null
     * @return the message; never null
     */
    public Message with(String name, Object value) {
        var more = new LinkedHashMap<>(arguments);
        more.put(name, value.toString());
        return new Message(key, more);
    }
}
