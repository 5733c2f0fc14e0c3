package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of procedure that somebody names are applied, or it is said that they are not. */
class ReplayProceduresTest {
    private static final String RULES = "{\"id\": \"statute\", \"title\": \"Statute\"}";

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_no_object_with_rules_is_refused() throws IOException {
        assertRefused("[]", "BAD_PROCEDURES");
        assertRefused("\"abc\"", "BAD_PROCEDURES");
        assertRefused("null", "BAD_PROCEDURES");
        assertRefused("{}", "BAD_PROCEDURES");
        assertRefused("", "MALFORMED_JSON, line 1");
        assertRefused("{\n\"Board\": {", "MALFORMED_JSON, line 2");
    }

    @Test
    void rules_that_are_none_are_refused_with_their_place() throws IOException {
        assertRefused("{\"b\": null}", "BAD_PROCEDURES at /b");
        assertRefused("{\"b/c\": []}", "BAD_PROCEDURES at /b~1c");
        assertRefused("{\"Board\": {\"id\": \"statute\"}}", "BAD_PROCEDURES at /Board/title");
        assertRefused("{\"Board\": {\"id\": \"statute\", \"title\": 7}}", "BAD_PROCEDURES at /Board/title");
    }

    @Test
    void rules_for_bodies_that_no_record_names_are_an_error_where_all_are() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.json"), "{\"Bord\": " + RULES + "}");
        Run run = Run.of("replay", "--procedures", rules.toString(), votes().toString());
        assertThat(run.err()).isEqualTo(rules + ": UNMATCHED_BODY at /Bord\n");
        assertThat(run.out()).contains("khớp 1");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void rules_for_a_body_that_no_record_names_are_a_warning_where_others_are_named() throws IOException {
        Path rules = Files.writeString(
                folder.resolve("rules.json"), "{\"Board\": " + RULES + ", \"Council\": " + RULES + "}");
        Run run = Run.of("replay", "--procedures", rules.toString(), votes().toString());
        assertThat(run.err()).isEqualTo(rules + ": UNMATCHED_BODY at /Council\n");
        assertThat(run.status()).isZero();
    }

    private void assertRefused(String content, String refusal) throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.json"), content);
        Run run = Run.of("replay", "--procedures", rules.toString(), votes().toString());
        assertThat(run.err()).as(content).isEqualTo(rules + ": " + refusal + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    private Path votes() throws IOException {
        return Files.writeString(
                folder.resolve("votes.jsonl"), RecordLine.of("a-1").json());
    }
}
