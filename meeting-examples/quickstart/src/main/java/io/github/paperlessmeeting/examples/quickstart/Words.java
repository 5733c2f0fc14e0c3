package io.github.paperlessmeeting.examples.quickstart;

import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.decision.DecisionMessages;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.procedure.LegalBasis;
import io.github.paperlessmeeting.procedure.Verification;
import io.github.paperlessmeeting.rule.MeetingRules;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.text.Messages;
import io.github.paperlessmeeting.vote.Percentage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a report in one language, with the way in which that language writes numbers and dates. */
final class Words {
    private static final Pattern PLACE =
            Pattern.compile("/(sittings|votes|elections|confidencePolls)/(\\d{1,6})(/.*)?");
    private final Messages own;
    private final Messages decisions;
    private final Messages findings;
    private final Names names;

    Words(Locale locale) {
        this(locale, MeetingRules.messages(locale));
    }

    /** The words for reports with findings of other rules than those of the library. */
    Words(Locale locale, Messages findings) {
        this.decisions = DecisionMessages.in(locale);
        this.own = Messages.load(Words.class, "messages", locale).plus(decisions);
        this.findings = findings;
        this.names = Names.NONE;
    }

    private Words(Messages own, Messages decisions, Messages findings, Names names) {
        this.own = own;
        this.decisions = decisions;
        this.findings = findings;
        this.names = names;
    }

    /** The words for one meeting: members are called as the body that meets calls them, and persons by their names. */
    Words about(Meeting meeting) {
        String general = text("member");
        String special = meeting.bodies().stream()
                .filter(body -> body.id().equals(meeting.body()))
                .map(body -> "member." + body.kind())
                .filter(own::has)
                .findFirst()
                .map(this::text)
                .orElse(general);
        return new Words(
                MemberWords.in(own, general, special),
                MemberWords.in(decisions, general, special),
                MemberWords.in(findings, general, special),
                Names.in(meeting));
    }

    /** The name of a person, or the identifier of one whom the document does not describe. */
    String name(PersonId person) {
        return names.of(person);
    }

    /** A place in a document: what the report calls it, where it does, and the pointer to it. */
    String place(String pointer) {
        Matcher matcher = PLACE.matcher(pointer);
        return matcher.matches()
                ? text(Message.of("place")
                        .with(
                                "what",
                                text(Message.of("place." + matcher.group(1))
                                        .with("number", Integer.parseInt(matcher.group(2)) + 1)))
                        .with("pointer", pointer))
                : pointer;
    }

    String text(String key) {
        return own.text(Message.of(key));
    }

    boolean has(String key) {
        return own.has(key);
    }

    String text(Message message) {
        return own.text(message);
    }

    /** The sentence for a number of things; the singular has a pattern of its own where the language has the form. */
    String count(String key, Number count) {
        String singular = key + ".one";
        return text(Message.of(count.longValue() == 1 && own.has(singular) ? singular : key)
                .with("count", number(count)));
    }

    /** The sentence of a finding, with names, places and dates as a reader knows them, and times on the clocks of a zone. */
    String finding(Finding finding, @Nullable ZoneId zone) {
        Message message = finding.message();
        for (Map.Entry<String, String> argument : message.arguments().entrySet()) {
            message = message.with(argument.getKey(), argument(argument.getKey(), argument.getValue(), zone));
        }
        return findings.text(message);
    }

    private String argument(String key, String value, @Nullable ZoneId zone) {
        Instant instant = instantOrNull(value);
        if (instant != null) {
            return instant(instant, zone);
        }
        return switch (key) {
            case "first" -> place(value);
            case "day", "from", "until" -> dateOrAsIs(value);
            default -> named(key, value);
        };
    }

    /** The name of whom an argument identifies, with the identifier; another argument as it is. */
    private String named(String key, String value) {
        String name = names.behind(key, value);
        return name == null
                ? value
                : text(Message.of("named").with("name", name).with("id", value));
    }

    private String dateOrAsIs(String value) {
        try {
            return date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** The instant that an argument is. An identifier may look much like one but has no colons, as an instant has. */
    private static @Nullable Instant instantOrNull(String argument) {
        if (!argument.endsWith("Z") || argument.indexOf(':') < 0) {
            return null;
        }
        try {
            return Instant.parse(argument);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A sentence of an explanation, with names beside identifiers; its pattern writes decimals as the language does. */
    String step(Message step) {
        Message message = step;
        for (Map.Entry<String, String> argument : step.arguments().entrySet()) {
            message = message.with(argument.getKey(), named(argument.getKey(), argument.getValue()));
        }
        return decisions.text(message);
    }

    /** The word for a code of some vocabulary, or the code itself where it is not a known one. */
    String word(String vocabulary, Object code) {
        String key = vocabulary + "." + code;
        return own.has(key) ? text(key) : code.toString();
    }

    String number(@Nullable Number number) {
        if (number == null) {
            return text("not-recorded");
        }
        String digits = new BigInteger(number.toString()).toString();
        var out = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int i = out.length() - 3; i > first; i -= 3) {
            out.insert(i, text("thousands"));
        }
        return out.toString();
    }

    /** A number that may have decimals, as sums of weights do. */
    String decimal(@Nullable BigDecimal number) {
        if (number == null || number.scale() <= 0) {
            return number(number == null ? null : number.toBigInteger());
        }
        String digits = number.toPlainString();
        int point = digits.indexOf('.');
        return number(new BigInteger(digits.substring(0, point))) + text("decimal-sign") + digits.substring(point + 1);
    }

    String percentage(Percentage percentage) {
        return text(Message.of("percentage").with("value", percentage));
    }

    String date(LocalDate date) {
        return text(Message.of("date")
                .with("day", word("day", date.getDayOfMonth()))
                .with("month", word("month", date.getMonthValue()))
                .with("year", date.getYear()));
    }

    String time(LocalTime time) {
        return time.toString();
    }

    /** Date and time on the clocks of a zone; by UTC, and saying so, where no zone is known. */
    String instant(Instant instant, @Nullable ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone == null ? ZoneOffset.UTC : zone);
        return date(local.toLocalDate()) + " " + time(local.toLocalTime()) + (zone == null ? " UTC" : "");
    }

    String duration(Duration duration) {
        if (duration.isNegative()) {
            return "-" + duration(duration.negated());
        }
        var parts = new ArrayList<String>();
        add(parts, "hours", duration.toHours());
        add(parts, "minutes", duration.toMinutesPart());
        add(parts, "seconds", duration.toSecondsPart());
        return parts.isEmpty() ? count("minutes", 0) : String.join(" ", parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(count(key, count));
        }
    }

    /** Where a rule stands in the law, and whether anybody has looked it up. */
    String basis(@Nullable LegalBasis basis) {
        if (basis == null) {
            return "";
        }
        return basis.verification() == Verification.UNVERIFIED
                ? text(Message.of("basis.unverified").with("citation", basis.citation()))
                : basis.citation();
    }

    /** Parts of a line, without those that are empty. A line may be broken behind a dot, not before it. */
    static String join(List<String> parts) {
        return String.join(
                "\u00A0· ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
