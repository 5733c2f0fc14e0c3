package io.github.paperlessmeeting.rule;

import io.github.paperlessmeeting.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page on the rules, made of what the rules and the comments of their classes say. */
final class RulesPage {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern INDEX = Pattern.compile("/\\d+");
    private static final Pattern TAG = Pattern.compile("\\{@(link|code) ([^}]*)}");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private RulesPage() {}

    static String text(List<MeetingRule> rules, List<Breach> breaches) throws IOException {
        var page = new StringBuilder();
        page.append("""
                # The rules that a meeting is checked against

                Made from the rules themselves; a test compares this page with them. The names are for ever, and so are the names of
                the arguments in braces. An error is something that a meeting must not have, a warning something that it should
                not have, an info something worth knowing. A rule set can leave rules out, add others and grade them otherwise
                (`MeetingRules.standard().without(..)`, `plus(..)`, `withSeverity(..)`). Under “Where” an asterisk stands for
                the position in a list. A rule without a source is a convention of this library: no law was found that asks for
                it, or none was compared with it.

                """);
        String group = "";
        for (MeetingRule rule : inOrder(rules)) {
            String first = rule.id().value().substring(0, rule.id().value().indexOf('.'));
            if (!first.equals(group)) {
                group = first;
                page.append("## ").append(group).append("\n\n");
            }
            List<Breach> own = breaches.stream()
                    .filter(breach -> breach.rule().equals(rule.id().value()))
                    .toList();
            page.append(entry(rule, own));
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static List<MeetingRule> inOrder(List<MeetingRule> rules) {
        return rules.stream().sorted(Comparator.comparing(MeetingRule::id)).toList();
    }

    private static String entry(MeetingRule rule, List<Breach> breaches) throws IOException {
        String where = breaches.stream()
                .map(breach -> "`" + INDEX.matcher(breach.pointer()).replaceAll("/*") + "`")
                .map(place -> place.equals("``") ? "the whole document" : place)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        var entry = new StringBuilder("### ").append(rule.id()).append("\n\n");
        entry.append(comment(rule.getClass())).append("\n\n");
        entry.append("- Severity: ")
                .append(rule.severity().name().toLowerCase(Locale.ROOT))
                .append("\n- Source: ")
                .append(source(rule, breaches))
                .append("\n- Where: ")
                .append(where)
                .append("\n");
        List<String> keys = breaches.stream()
                .map(breach -> breach.message().key())
                .distinct()
                .sorted()
                .toList();
        sentences(entry, "English", MeetingRules.messages(Locale.ENGLISH), keys);
        sentences(entry, "Tiếng Việt", MeetingRules.messages(VIETNAMESE), keys);
        return entry.append('\n').toString();
    }

    private static void sentences(StringBuilder entry, String language, Messages messages, List<String> keys) {
        for (String key : keys) {
            entry.append("- ")
                    .append(language)
                    .append(": ")
                    .append(messages.pattern(key))
                    .append('\n');
        }
    }

    private static String source(MeetingRule rule, List<Breach> breaches) {
        String basis = rule.basis();
        if (basis != null) {
            return basis;
        }
        boolean ofDocument = breaches.stream().map(Breach::basis).anyMatch(Objects::nonNull);
        return ofDocument ? "the provision that the rules of procedure in the document cite" : "convention";
    }

    /** What the comment of a class says, in one line a paragraph. */
    static String comment(Class<?> type) throws IOException {
        String source = Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        Matcher comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*final class " + type.getSimpleName(), Pattern.DOTALL)
                .matcher(source);
        if (!comment.find()) {
            throw new IllegalStateException("No comment at " + type);
        }
        String text = comment.group(1)
                .lines()
                .map(line -> line.strip().replaceFirst("^\\*", "").strip())
                .collect(Collectors.joining(" "));
        String paragraphs = text.strip().replaceAll("\\s*<p>\\s*", "\n\n").replaceAll(" +", " ");
        return TAG.matcher(paragraphs).replaceAll("`$2`");
    }
}
