package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Message;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that breaks one rule at one place, and the finding that is expected.
 *
 * @param asOf the time of the check; null if it does not matter
 * @param companions other rules that cannot but be broken at the same time
 */
record Breach(
        String rule,
        Severity severity,
        String pointer,
        Message message,
        @Nullable String basis,
        List<String> companions,
        Meeting meeting,
        @Nullable Instant asOf) {

    static Breach error(String rule, String pointer, Meeting meeting) {
        return of(rule, Severity.ERROR, pointer, meeting);
    }

    static Breach warning(String rule, String pointer, Meeting meeting) {
        return of(rule, Severity.WARNING, pointer, meeting);
    }

    static Breach info(String rule, String pointer, Meeting meeting) {
        return of(rule, Severity.INFO, pointer, meeting);
    }

    private static Breach of(String rule, Severity severity, String pointer, Meeting meeting) {
        return new Breach(rule, severity, pointer, Message.of(rule), null, List.of(), meeting, null);
    }

    Breach variant(String name) {
        return new Breach(rule, severity, pointer, Message.of(rule + "." + name), basis, companions, meeting, asOf);
    }

    Breach with(String argument, Object value) {
        return new Breach(rule, severity, pointer, message.with(argument, value), basis, companions, meeting, asOf);
    }

    Breach basis(String citation) {
        return new Breach(rule, severity, pointer, message, citation, companions, meeting, asOf);
    }

    Breach alongside(String... others) {
        return new Breach(rule, severity, pointer, message, basis, List.of(others), meeting, asOf);
    }

    Breach asOf(Instant time) {
        return new Breach(rule, severity, pointer, message, basis, companions, meeting, time);
    }

    Finding finding() {
        return new Finding(RuleId.of(rule), severity, Pointer.of(pointer), message, basis);
    }

    @Override
    public String toString() {
        return message.key() + " at " + pointer;
    }
}
