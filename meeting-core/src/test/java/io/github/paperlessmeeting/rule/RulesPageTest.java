package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dpaperlessmeeting.rules.rewrite=true}, it writes the page anew instead of comparing it. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void the_page_says_what_the_rules_say() throws IOException {
        String text = RulesPage.text(MeetingRules.standard().rules(), StandardRulesTest.breaches());
        if (Boolean.getBoolean("paperlessmeeting.rules.rewrite")) {
            Files.writeString(PAGE, text);
        }

        assertThat(PAGE).hasContent(text);
    }

    @Test
    void every_rule_has_an_entry_in_both_languages() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(MeetingRules.standard().rules()).allSatisfy(rule -> {
            int start = page.indexOf("### " + rule.id() + "\n");
            assertThat(start).as(rule.id().value()).isNotNegative();
            int end = page.indexOf("\n#", start + 1);
            String entry = page.substring(start, end < 0 ? page.length() : end);
            assertThat(entry)
                    .contains("- Severity: ", "- Source: ", "- Where: ", "- English: ", "- Tiếng Việt: ")
                    .doesNotContain("{@", "<p>");
        });
    }
}
