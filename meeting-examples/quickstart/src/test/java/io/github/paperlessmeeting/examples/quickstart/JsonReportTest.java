package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private Path folder;

    private String good;

    @BeforeEach
    void write_the_sample() throws IOException {
        good = Files.writeString(folder.resolve("good.json"), Samples.resource("council.json"))
                .toString();
    }

    @Test
    void is_an_array_with_an_element_for_each_input_in_order() {
        var run = Run.of("check", "--format=json", good, "nowhere.json", good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("nowhere.json: NOT_FOUND\n");
        JsonNode report = MAPPER.readTree(run.out());
        assertThat(report.isArray()).isTrue();
        assertThat(report).hasSize(3);
        assertThat(report.get(0).get("file").asString()).isEqualTo(good);
        assertThat(report.get(0).get("meeting").get("id").asString()).isEqualTo("hdnd-mau-7");
        assertThat(report.get(1)).isEqualTo(MAPPER.readTree("""
                {"file": "nowhere.json", "error": {"code": "NOT_FOUND"}}"""));
        assertThat(report.get(2)).isEqualTo(report.get(0));
    }

    @Test
    void gives_the_numbers_of_a_quorum() {
        JsonNode sitting = element().get("sittings").get(0);
        assertThat(sitting.get("present")).isEqualTo(MAPPER.readTree("""
                {"at": "2024-07-10T01:00:00Z", "mandatesInOffice": 48, "onSite": 40, "remote": 5}"""));
        JsonNode quorum = sitting.get("quorum");
        assertThat(quorum.get("status").asString()).isEqualTo("QUORATE");
        assertThat(numbers(quorum, "base", "present", "needed", "margin")).containsExactly(48, 45, 32, 13);
        assertThat(quorum.get("rule").get("threshold").get("fraction"))
                .isEqualTo(MAPPER.readTree("{\"numerator\": 2, \"denominator\": 3}"));
        assertThat(sitting.get("planned").asString()).isEqualTo("PT3H30M");
        assertThat(sitting.get("actual").asString()).isEqualTo("PT3H");
    }

    @Test
    void leaves_out_what_is_not_recorded() {
        JsonNode sitting = element().get("sittings").get(1);
        assertThat(sitting.has("present")).isFalse();
        assertThat(sitting.has("openedAt")).isFalse();
        assertThat(sitting.get("quorum").has("present")).isFalse();
        JsonNode consent = element().get("decisions").get(2);
        assertThat(consent.has("tally")).isFalse();
        assertThat(consent.has("reached")).isFalse();
        assertThat(consent.get("inFavour")).isEmpty();
    }

    @Test
    void gives_the_numbers_of_a_decision_its_rule_and_its_steps() {
        JsonNode decision = element().get("decisions").get(0);
        assertThat(decision.get("method").asString()).isEqualTo("COUNTED");
        assertThat(numbers(decision, "base", "reached", "needed", "margin", "notVoting"))
                .containsExactly(48, 42, 25, 17, 4);
        assertThat(decision.get("outcome").asString()).isEqualTo("ADOPTED");
        assertThat(decision.get("reason").asString()).isEqualTo("THRESHOLD_REACHED");
        assertThat(decision.get("comparison").asString()).isEqualTo("AGREES");
        assertThat(decision.get("rule").get("basis").get("article").asString()).isEqualTo("Điều 91");
        assertThat(decision.get("inFavour").get(0)).isEqualTo(MAPPER.readTree("""
                {"base": "MANDATES_IN_OFFICE", "size": 48, "value": "87.50"}"""));
        assertThat(decision.get("steps").get(0).get("key").asString()).isEqualTo("quorum.at-least");
        assertThat(decision.get("steps").get(0).get("text").asString()).startsWith("Điều kiện tiến hành");
        assertThat(decision.get("steps").get(0).get("arguments").get("size").asString())
                .isEqualTo("48");
    }

    @Test
    void gives_the_papers_of_a_secret_ballot_and_nobody_who_took_part() {
        assertThat(element().get("decisions").get(1).get("papers")).isEqualTo(MAPPER.readTree("""
                {"issued": 45, "collected": 44, "invalid": 1, "valid": 43}"""));
        assertThat(Run.of("check", "--format=json", good).out()).doesNotContain("participants");
    }

    @Test
    void gives_each_figure_with_numerator_and_denominator() {
        assertThat(element().get("figures")).isEqualTo(MAPPER.readTree("""
                {
                  "electronicDocuments": {
                    "numerator": 1, "denominator": 2, "percentage": "50.00",
                    "classified": 1, "classificationNotRecorded": 1, "deliveryNotRecorded": 0
                  },
                  "pagesWithoutPaper": {
                    "numerator": 1536, "denominator": 1776, "percentage": "86.49", "deliveriesLeftOut": 0
                  },
                  "time": {
                    "numerator": "PT3H", "denominator": "PT3H30M", "percentage": "85.71",
                    "sittings": 1, "sittingsLeftOut": 1
                  }
                }"""));
    }

    @Test
    void gives_findings_to_people_and_to_programs() throws IOException {
        String faulty = Files.writeString(
                        folder.resolve("faulty.json"),
                        Samples.resource("council.json").replace("\"attachment\": \"d-2\"", "\"attachment\": \"d-9\""))
                .toString();
        var run = Run.of("check", "--format=json", "--lang=en", faulty);
        assertThat(run.status()).isEqualTo(1);
        JsonNode report = MAPPER.readTree(run.out()).get(0).get("report");
        assertThat(report.get("acceptable").asBoolean()).isFalse();
        assertThat(report.get("errors").asInt()).isEqualTo(1);
        JsonNode finding = report.get("findings")
                .valueStream()
                .filter(candidate -> candidate.get("severity").asString().equals("ERROR"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.get("pointer").asString()).startsWith("/agenda/items/0/papers/1");
        assertThat(finding.get("text").asString()).isNotBlank();
        assertThat(finding.get("key").asString()).isNotBlank();
        assertThat(finding.get("arguments").isObject()).isTrue();
    }

    @Test
    void escapes_what_a_terminal_would_obey() throws IOException {
        String hostile = Files.writeString(
                        folder.resolve("hostile.json"),
                        Samples.resource("council.json").replace("Kỳ họp thứ bảy", "a\\u001b\\u009b\\u202eb"))
                .toString();
        String out = Run.of("check", "--format=json", hostile).out();
        assertThat(out.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(out).doesNotContain("\u202E");
        assertThat(MAPPER.readTree(out).get(0).get("meeting").get("title").asString())
                .startsWith("a\u001B\u009B\u202Eb");
    }

    private JsonNode element() {
        return MAPPER.readTree(Run.of("check", "--format=json", good).out()).get(0);
    }

    private static List<Integer> numbers(JsonNode node, String... names) {
        return List.of(names).stream().map(name -> node.get(name).asInt()).toList();
    }
}
