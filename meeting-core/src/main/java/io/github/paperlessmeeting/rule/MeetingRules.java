package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.text.Messages;
import java.util.List;
import java.util.Locale;

/** An immutable set of rules in a fixed order. */
public final class MeetingRules {
    private static final MeetingRules STANDARD = new MeetingRules(List.of());

    private final List<MeetingRule> rules;

    private MeetingRules(List<MeetingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules of this library.
     *
     * @return the rule set; never null
     */
    public static MeetingRules standard() {
        return STANDARD;
    }

    /**
     * The rules in the order in which they run.
     *
     * @return the rules; never null
     */
    public List<MeetingRule> rules() {
        return rules;
    }

    /**
     * Checks a meeting against every rule of this set.
     *
     * @param meeting the meeting; not null
     * @return all findings; never null
     */
    public Report check(Meeting meeting) {
        if (rules.isEmpty()) {
            return Report.EMPTY;
        }
        var inspection = new Inspection(meeting, rules.get(0));
        rules.forEach(inspection::run);
        return new Report(inspection.findings());
    }

    /**
     * The sentences for the findings of the rules of this library.
     *
     * @param locale the language; English for any but Vietnamese; not null
     * @return the catalogue; never null
     */
    public static Messages messages(Locale locale) {
        return Messages.load(MeetingRules.class, "messages", locale);
    }
}
