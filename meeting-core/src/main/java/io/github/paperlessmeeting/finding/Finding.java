package io.github.paperlessmeeting.finding;

import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.text.Nfc;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found in a document.
 *
 * @param rule the rule; never null
 * @param severity how grave it is; never null
 * @param pointer where it is; never null
 * @param message what it is, as a key with arguments; never content of the document beyond identifiers, codes, numbers
 *     and times; never null
 * @param basis the provision of law or the technical source that asks for it; null if the rule is a convention
 */
public record Finding(
        RuleId rule,
        Severity severity,
        Pointer pointer,
        Message message,
        @Nullable String basis) {
    /**
     * Refuses null where none may be.
     *
     * @throws NullPointerException if the rule, the severity, the pointer or the message is null
     */
    public Finding {
        Objects.requireNonNull(rule, "Finding.rule");
        Objects.requireNonNull(severity, "Finding.severity");
        Objects.requireNonNull(pointer, "Finding.pointer");
        Objects.requireNonNull(message, "Finding.message");
        basis = Nfc.requireOrNull("Finding.basis", basis);
    }
}
