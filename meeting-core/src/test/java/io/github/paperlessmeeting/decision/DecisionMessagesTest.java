package io.github.paperlessmeeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.procedure.Base;
import io.github.paperlessmeeting.procedure.Fraction;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That every sentence is there in both languages and says everything that it was given to say. */
class DecisionMessagesTest {
    private static final long SEED = 27;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)(?:,(\\w+))?\\}");
    private static final List<String> LANGUAGES = List.of("vi", "en");

    /** The words of a code that some sentence showed, by key. */
    private final Set<String> used = new TreeSet<>();

    private final Set<DecisionReason> reasons = EnumSet.noneOf(DecisionReason.class);
    private final Set<QuorumStatus> statuses = EnumSet.noneOf(QuorumStatus.class);
    private final Set<ElectionStatus> elections = EnumSet.noneOf(ElectionStatus.class);
    private final Set<Standing> standings = EnumSet.noneOf(Standing.class);

    @Test
    void every_sentence_has_a_pattern_in_both_languages_that_uses_all_its_arguments() {
        var chance = new ChanceCases(SEED);
        int cases = 20_000;
        for (int i = 0; i < cases; i++) {
            Decision decision = chance.decision();
            reasons.add(decision.reason());
            statuses.add(decision.quorum().status());
            check(decision.steps());
            check(decision.quorum().steps());
        }
        for (int i = 0; i < cases / 4; i++) {
            ElectionDecision election = chance.election();
            elections.add(election.status());
            election.candidates().forEach(candidate -> standings.add(candidate.standing()));
            check(election.steps());
            check(chance.confidence().steps());
        }
        System.out.println("Decisions: the sentences of " + cases + " random decisions, seed " + SEED);

        assertThat(elections).as("ends of elections met").containsExactlyInAnyOrder(ElectionStatus.values());
        assertThat(standings).as("standings met").containsExactlyInAnyOrder(Standing.values());
        assertThat(reasons).as("reasons met").containsExactlyInAnyOrder(DecisionReason.values());
        assertThat(statuses).as("states met").containsExactlyInAnyOrder(QuorumStatus.values());
        used.add("decimal-sign");
        for (String language : LANGUAGES) {
            assertThat(new TreeSet<>(keys(language)))
                    .as("keys in %s, none of them idle", language)
                    .isEqualTo(used);
        }
    }

    private void check(List<Message> steps) {
        for (Message step : steps) {
            used.add(step.key());
            for (String language : LANGUAGES) {
                Messages messages = messages(language);
                Map<String, String> styles = placeholders(messages.pattern(step.key()));
                assertThat(styles.keySet())
                        .as("%s in %s", step.key(), language)
                        .isEqualTo(step.arguments().keySet());
                assertThat(messages.text(step)).doesNotContain("{", "}");
                styles.forEach((name, style) -> checkCode(messages, step, name, style));
            }
        }
    }

    private void checkCode(Messages messages, Message step, String name, String style) {
        String value = step.arguments().get(name);
        boolean word = !value.matches("\\d+(\\.\\d+)?");
        if (style.equals("code") && word) {
            assertThat(messages.has("code." + value))
                    .as("%s: code.%s", step, value)
                    .isTrue();
            used.add("code." + value);
        } else if (style.isEmpty()
                && word
                && !List.of("sign", "fraction", "citation", "group", "person").contains(name)) {
            assertThat(value)
                    .as("%s of %s is a code and needs its word", name, step)
                    .isNull();
        }
    }

    private static Map<String, String> placeholders(String pattern) {
        var found = new HashMap<String, String>();
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        while (matcher.find()) {
            found.put(matcher.group(1), Objects.requireNonNullElse(matcher.group(2), ""));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_file_has_each_key_once_in_the_same_order_and_its_text_in_form_c(String language) {
        assertThat(keys(language)).doesNotHaveDuplicates().isEqualTo(keys("en"));
        for (String key : keys(language)) {
            String pattern = messages(language).pattern(key);
            assertThat(pattern).as(key).isNotBlank().isEqualTo(pattern.strip());
            assertThat(Normalizer.isNormalized(pattern, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void a_fraction_without_a_word_is_shown_in_digits() {
        var fraction = Message.of("decision.at-least")
                .with("votes", "votes-in-favour")
                .with("fraction", Fraction.of(5, 7))
                .with("base", Base.PRESENT)
                .with("size", 7)
                .with("needed", 5);

        assertThat(messages("en").text(fraction))
                .isEqualTo("The votes in favour must be at least 5/7 of the members present (7): 5 or more.");
        assertThat(messages("vi").text(fraction))
                .isEqualTo("Số phiếu tán thành phải đạt ít nhất 5/7 số thành viên có mặt (7), tức từ 5 phiếu trở lên.");
    }

    @Test
    void any_language_but_vietnamese_gets_english() {
        for (String tag : List.of("en", "en-GB", "fr", "tr", "zh-Hant", "und")) {
            assertThat(DecisionMessages.in(Locale.forLanguageTag(tag)).pattern("decision.not-counted"))
                    .as(tag)
                    .isEqualTo("The votes were not counted; all who were present consented.");
        }
        assertThat(DecisionMessages.in(Locale.forLanguageTag("vi-VN")).pattern("decision.not-counted"))
                .isEqualTo("Không kiểm đếm phiếu; những người có mặt đều nhất trí.");
    }

    private static final Map<String, Messages> CATALOGUES = Map.of("vi", load("vi"), "en", load("en"));

    private static Messages load(String language) {
        return DecisionMessages.in(Locale.forLanguageTag(language));
    }

    private static Messages messages(String language) {
        return CATALOGUES.get(language);
    }

    private static List<String> keys(String language) {
        String file = language.equals("en") ? "messages.properties" : "messages_" + language + ".properties";
        try (var in = DecisionMessages.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
