package io.github.paperlessmeeting.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of one language, by key.
 *
 * <p>A pattern is plain text in which {@code {name}} stands for an argument; {@code {name,decimal}} writes a decimal
 * number such as {@code 96.86} with the decimal sign of the language; {@code {name,code}} replaces a code by its
 * entry {@code code.<value>} where the catalogue has one. A brace that is meant as such is written twice. Nothing else is
 * interpreted, so arguments cannot inject anything.
 */
public final class Messages {
    private static final String DECIMAL_SIGN_KEY = "decimal-sign";

    private final List<ResourceBundle> bundles;

    private Messages(List<ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /**
     * The patterns of some bundles; where several have a key the first counts.
     *
     * @param bundles the bundles; not null
     * @return the catalogue; never null
     */
    public static Messages of(ResourceBundle... bundles) {
        return new Messages(List.of(bundles));
    }

    /**
     * The patterns of one language, read from {@code <name>_<language>.properties} beside a class, or from
     * {@code <name>.properties} where there is no such file. The files are in UTF-8. The default locale of the virtual
     * machine is never asked.
     *
     * @param owner the class beside whose class file the properties are; not null
     * @param name the name of the files; not null
     * @param locale the language; not null
     * @return the catalogue; never null
     * @throws MissingResourceException if there is neither file
     */
    public static Messages load(Class<?> owner, String name, Locale locale) {
        String suffix = locale.getLanguage().isEmpty() ? "" : "_" + locale.getLanguage();
        for (String file : List.of(name + suffix + ".properties", name + ".properties")) {
            try (InputStream in = owner.getResourceAsStream(file)) {
                if (in != null) {
                    return of(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the messages " + file, e);
            }
        }
        throw new MissingResourceException("No messages " + name + ".properties", owner.getName(), name);
    }

    /**
     * This catalogue, asked first, and another behind it.
     *
     * @param others the catalogue to ask for what this one lacks; not null
     * @return the joint catalogue; never null
     */
    public Messages plus(Messages others) {
        var all = new ArrayList<>(bundles);
        all.addAll(others.bundles);
        return new Messages(List.copyOf(all));
    }

    /**
     * Whether there is a pattern for a key.
     *
     * @param key the key; not null
     * @return true if there is
     */
    public boolean has(String key) {
        return find(key) != null;
    }

    /**
     * The pattern for a key.
     *
     * @param key the key; not null
     * @return the pattern; never null
     * @throws MissingResourceException if there is none
     */
    public String pattern(String key) {
        String pattern = find(key);
        if (pattern == null) {
            throw new MissingResourceException("No message pattern for " + key, Messages.class.getName(), key);
        }
        return pattern;
    }

    /**
     * The sentence.
     *
     * @param message the message; not null
     * @return the text; an argument that the message lacks is shown as its name in braces; never null
     * @throws MissingResourceException if there is no pattern for the key
     */
    public String text(Message message) {
        String pattern = pattern(message.key());
        var out = new StringBuilder(pattern.length() + 32);
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            boolean doubled = i + 1 < pattern.length() && pattern.charAt(i + 1) == c;
            int close = c == '{' && !doubled ? pattern.indexOf('}', i) : -1;
            if ((c == '{' || c == '}') && doubled) {
                out.append(c);
                i += 2;
            } else if (close > i) {
                out.append(argument(message, pattern.substring(i + 1, close)));
                i = close + 1;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private String argument(Message message, String placeholder) {
        int comma = placeholder.indexOf(',');
        String name = comma < 0 ? placeholder : placeholder.substring(0, comma);
        String style = comma < 0 ? "" : placeholder.substring(comma + 1);
        String value = message.arguments().get(name);
        if (value == null) {
            return "{" + name + "}";
        }
        if (style.equals("decimal")) {
            String sign = find(DECIMAL_SIGN_KEY);
            return sign == null ? value : value.replace(".", sign);
        }
        if (style.equals("code")) {
            String word = find("code." + value);
            return word == null ? value : word;
        }
        return value;
    }

    private @Nullable String find(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        return null;
    }
}
