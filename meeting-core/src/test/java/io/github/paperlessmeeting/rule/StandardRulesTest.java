package io.github.paperlessmeeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.text.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardRulesTest {
    /** Names are for ever: none is taken away or given to another rule. */
    private static final List<String> NAMES = List.of(
            "absence.and-presence",
            "absence.repeated",
            "agenda.item-without-outcome",
            "agenda.number-out-of-order",
            "agenda.number-repeated",
            "agenda.outcome-differs",
            "agenda.papers-missing",
            "agenda.parent-cycle",
            "agenda.time-budget-exceeds-sitting",
            "agenda.too-deep",
            "attachment.digest-malformed",
            "attachment.digest-missing",
            "attachment.digest-of-empty-input",
            "attachment.electronic-delivery-of-classified",
            "attachment.empty-with-content",
            "attachment.file-name-repeated",
            "attachment.file-name-unsafe",
            "attachment.media-type-differs",
            "attachment.media-type-malformed",
            "attachment.number-repeated",
            "attachment.version-order",
            "body.identifier-malformed",
            "body.identifier-repeated",
            "body.mandates-exceed-seats",
            "body.parent-cycle",
            "confidence.no-rule",
            "election.elected-differ",
            "election.no-rule",
            "election.papers-do-not-add-up",
            "election.round-after-complete",
            "election.voters-exceed-presence",
            "election.votes-exceed-papers",
            "id.duplicate",
            "illustrative.pointer-malformed",
            "invitation.repeated",
            "invitation.reply-before-sent",
            "mandate.overlap",
            "meeting.illustrative",
            "meeting.no-sitting",
            "meeting.recorded-in-future",
            "meeting.status-disagrees",
            "notice.agenda-late",
            "notice.convened-late",
            "notice.documents-late",
            "presence.outside-sitting",
            "presence.overlap",
            "presence.reversed",
            "procedure.unverified",
            "recusal.repeated",
            "reference.unresolved",
            "roll-call.differs-from-names",
            "roll-call.exceeds-members",
            "sitting.chair-not-in-office",
            "sitting.closes-before-opening",
            "sitting.not-quorate",
            "sitting.order",
            "sitting.overlap",
            "sitting.planned-overlap",
            "substitute.present-with-substituted",
            "substitute.with-vote",
            "text.bidirectional-mark",
            "text.blank",
            "text.control-character",
            "text.mixed-scripts",
            "vote.ballot-after-closing",
            "vote.ballot-before-opening",
            "vote.ballot-without-voting-right",
            "vote.casting-vote-without-tie",
            "vote.chair-differs",
            "vote.choice-and-correction-same",
            "vote.closes-before-opening",
            "vote.corrections-would-decide",
            "vote.count-exceeds-electorate",
            "vote.count-exceeds-presence",
            "vote.electorate-differs",
            "vote.groups-do-not-add-up",
            "vote.no-ballots",
            "vote.no-rule",
            "vote.not-quorate",
            "vote.outcome-differs",
            "vote.outcome-unconfirmed",
            "vote.outside-sitting",
            "vote.papers-do-not-add-up",
            "vote.percentage-differs",
            "vote.presence-exceeds-electorate",
            "vote.procedure-not-in-force",
            "vote.proxy-absent",
            "vote.proxy-chain",
            "vote.proxy-not-allowed",
            "vote.proxy-over-limit",
            "vote.second-ballot",
            "vote.secret-gives-away",
            "vote.secret-remote",
            "vote.voter-absent",
            "vote.voter-not-in-office",
            "vote.voter-recused",
            "vote.whole-before-part");

    /** What findings say besides their sentence; machines read these names. */
    private static final List<String> ARGUMENTS = List.of(
            "algorithm",
            "at",
            "attachment",
            "base",
            "body",
            "character",
            "checked",
            "classification",
            "closed",
            "collected",
            "computed",
            "corrected",
            "count",
            "day",
            "declared",
            "first",
            "from",
            "id",
            "invalid",
            "issued",
            "item",
            "kind",
            "length",
            "limit",
            "mandate",
            "matter",
            "members",
            "needed",
            "opened",
            "person",
            "present",
            "previous",
            "proxy",
            "reason",
            "recorded",
            "seats",
            "sent",
            "share",
            "sitting",
            "size",
            "stated",
            "status",
            "until",
            "valid",
            "version");

    static List<Breach> breaches() {
        return Stream.of(
                        DocumentCases.breaches(),
                        ReferenceCases.breaches(),
                        SittingCases.breaches(),
                        VoterCases.breaches(),
                        NumberCases.breaches(),
                        OutcomeCases.breaches(),
                        WaysCases.breaches(),
                        BodyCases.breaches(),
                        PaperCases.breaches(),
                        AgendaCases.breaches(),
                        GuestCases.breaches(),
                        TextCases.breaches(),
                        PollCases.breaches())
                .flatMap(List::stream)
                .toList();
    }

    static List<Kept> kept() {
        return Stream.of(
                        DocumentCases.kept(),
                        ReferenceCases.kept(),
                        SittingCases.kept(),
                        VoterCases.kept(),
                        NumberCases.kept(),
                        OutcomeCases.kept(),
                        WaysCases.kept(),
                        BodyCases.kept(),
                        PaperCases.kept(),
                        AgendaCases.kept(),
                        GuestCases.kept(),
                        TextCases.kept(),
                        PollCases.kept())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void the_sample_keeps_every_rule() {
        assertThat(MeetingRules.standard().check(Sample.valid()).findings()).isEmpty();
        assertThat(MeetingRules.standard().check(Sample.lean()).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_breach_is_found_where_it_is_and_nothing_else_is(Breach breach) {
        List<Finding> findings = MeetingRules.standard()
                .check(breach.meeting(), null, breach.asOf())
                .findings();

        assertThat(findings.stream()
                        .filter(finding ->
                                !breach.companions().contains(finding.rule().value())))
                .containsExactly(breach.finding());
        assertThat(findings.stream()
                        .map(finding -> finding.rule().value())
                        .filter(rule -> !rule.equals(breach.rule()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(breach.companions());
    }

    @ParameterizedTest
    @MethodSource("kept")
    void what_is_just_allowed_is_not_found(Kept kept) {
        assertThat(MeetingRules.standard().check(kept.meeting()).findings()).isEmpty();
    }

    @Test
    void the_names_are_these() {
        assertThat(MeetingRules.standard().rules().stream()
                        .map(rule -> rule.id().value())
                        .sorted())
                .containsExactlyElementsOf(NAMES);
    }

    @Test
    void every_rule_is_broken_and_kept_by_some_case() {
        assertThat(breaches().stream().map(Breach::rule).distinct().sorted()).containsExactlyElementsOf(NAMES);
        assertThat(kept().stream().map(Kept::rule).distinct().sorted()).containsExactlyElementsOf(NAMES);
    }

    @Test
    void a_sentence_is_named_after_its_rule() {
        assertThat(breaches())
                .allSatisfy(breach -> assertThat(breach.message().key())
                        .matches(key -> key.equals(breach.rule()) || key.startsWith(breach.rule() + ".")));
    }

    @Test
    void the_names_of_arguments_are_these() {
        Set<String> used = new TreeSet<>();
        breaches().forEach(breach -> used.addAll(breach.message().arguments().keySet()));

        assertThat(used).containsExactlyElementsOf(ARGUMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void every_sentence_uses_every_argument_and_no_other(String language) {
        Messages messages = MeetingRules.messages(Locale.forLanguageTag(language));

        assertThat(breaches()).allSatisfy(breach -> {
            Message message = breach.message();
            String pattern = messages.pattern(message.key());
            assertThat(message.arguments().keySet())
                    .allSatisfy(name -> assertThat(pattern).matches("(?s).*\\{" + name + "(,code|,decimal)?}.*"));
            assertThat(messages.text(message)).doesNotContain("{").doesNotContain("}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void every_code_that_a_sentence_shows_has_a_word(String language) {
        Messages messages = MeetingRules.messages(Locale.forLanguageTag(language));

        assertThat(breaches().stream()
                        .filter(breach -> !breach.message().arguments().containsValue("some-new-level")))
                .allSatisfy(breach -> breach.message().arguments().forEach((name, value) -> {
                    if (messages.pattern(breach.message().key()).contains("{" + name + ",code}")) {
                        assertThat(messages.has("code." + value)).as(value).isTrue();
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_vi.properties"})
    void no_sentence_is_left_over(String file) throws IOException {
        Set<String> used =
                breaches().stream().map(breach -> breach.message().key()).collect(Collectors.toSet());

        assertThat(keys(file).stream().filter(key -> !key.startsWith("code.") && !key.equals("decimal-sign")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("messages_vi.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void a_percentage_is_written_with_the_decimal_sign_of_the_language() {
        Message message = breaches().stream()
                .map(Breach::message)
                .filter(candidate -> candidate.key().equals("vote.percentage-differs"))
                .findFirst()
                .orElseThrow();

        assertThat(MeetingRules.messages(Locale.ENGLISH).text(message))
                .isEqualTo("Announced: in favour 99.56% of the members present. Computed: 463 of 465 are 99.57%.");
        assertThat(MeetingRules.messages(Locale.forLanguageTag("vi-VN")).text(message))
                .isEqualTo(
                        "Công bố: tán thành 99,56% của số thành viên có mặt. Kết quả tính lại: 463 trên 465 là 99,57%.");
    }

    @Test
    void other_languages_get_english() {
        assertThat(MeetingRules.messages(Locale.JAPANESE).pattern("meeting.illustrative"))
                .isEqualTo(MeetingRules.messages(Locale.ENGLISH).pattern("meeting.illustrative"));
    }

    @Test
    void each_name_is_given_once() {
        assertThat(MeetingRules.standard().rules().stream().map(MeetingRule::id))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(RuleId.of(id.value())).isEqualTo(id));
    }

    private static Set<String> keys(String file) throws IOException {
        try (var in = MeetingRules.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new TreeSet<>(
                    new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)).keySet());
        }
    }
}
