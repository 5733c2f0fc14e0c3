package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of a catalogue with the word by which a kind of body calls its members. Only patterns change: what a document
 * says is left as it stands.
 */
final class MemberWords extends ResourceBundle {
    private final Messages catalogue;
    private final String general;
    private final String special;

    private MemberWords(Messages catalogue, String general, String special) {
        this.catalogue = catalogue;
        this.general = general;
        this.special = special;
    }

    static Messages in(Messages catalogue, String general, String special) {
        return general.equals(special) ? catalogue : Messages.of(new MemberWords(catalogue, general, special));
    }

    @Override
    public boolean containsKey(String key) {
        return catalogue.has(key);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return catalogue.has(key)
                ? catalogue.pattern(key).replace(general, special).replace(capitalized(general), capitalized(special))
                : null;
    }

    /** None: a catalogue does not list its keys, and nobody asks this one for them. */
    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
