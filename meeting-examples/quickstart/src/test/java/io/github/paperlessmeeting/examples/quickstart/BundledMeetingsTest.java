package io.github.paperlessmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.json.MeetingJson;
import io.github.paperlessmeeting.meeting.Illustrative;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.Source;
import io.github.paperlessmeeting.rule.MeetingRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The meetings that come with the command say what is so, where it comes from, and what is made up. */
class BundledMeetingsTest {
    static List<String> bundled() {
        return Input.BUNDLED;
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void names_its_sources_and_what_is_made_up_and_has_no_errors(String name) throws Exception {
        Meeting meeting = Input.bundled(name).read();
        assertThat(meeting.sources()).isNotEmpty();
        assertThat(meeting.illustrative()).isNotEmpty();
        assertThat(MeetingRules.standard().check(meeting).findings())
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void points_only_at_what_is_there(String name) throws Exception {
        Meeting meeting = Input.bundled(name).read();
        JsonNode document = JsonMapper.shared().readTree(MeetingJson.standard().write(meeting));
        for (Illustrative part : meeting.illustrative()) {
            assertThat(document.at(part.pointer()).isMissingNode())
                    .as(part.pointer())
                    .isFalse();
        }
    }

    @Test
    void the_first_meeting_through_e_cabinet_had_a_quorum_and_adopted_with_eleven_to_spare() {
        String report = Run.of("check", "--lang=en").out();
        assertThat(report)
                .contains("Members: 27 · present: 25 (21 on site, 4 remote)")
                .contains("Quorum: yes, 25 ≥ 18")
                .contains("In favour: 25 · against: 0 · abstaining: 0 · 2 members did not vote")
                .contains("ADOPTED: 25 > 1/2 × 27, 14 needed, 11 in excess")
                .contains("Điều 46, Luật Tổ chức Chính phủ 2015");
    }

    @Test
    void marks_what_no_source_says_of_the_meeting_through_e_cabinet() throws Exception {
        assertThat(Input.bundled("e-cabinet-2019.json").read().illustrative())
                .extracting(Illustrative::pointer)
                .contains("/sittings/0/access", "/sittings/0/kind", "/agenda/items/0/access");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void gives_addresses_of_sources_that_can_be_addresses(String name) throws Exception {
        assertThat(Input.bundled(name).read().sources().stream()
                        .map(Source::url)
                        .filter(Objects::nonNull))
                .allMatch(url -> url.matches("https://(?!w{4})[a-z0-9.-]+/\\S+"), "an address");
    }

    @Test
    void every_fault_of_the_broken_meeting_is_found_in_one_run() throws Exception {
        byte[] broken = Files.readAllBytes(Path.of("samples/broken-meeting.json"));
        Meeting meeting = MeetingJson.standard().read(broken);
        assertThat(MeetingRules.standard().check(meeting).findings())
                .extracting(finding -> finding.severity() + " " + finding.rule() + " " + finding.pointer())
                .containsExactly(
                        "ERROR reference.unresolved /agenda/items/0/papers/0/attachment",
                        "ERROR agenda.parent-cycle /agenda/items/0/parent",
                        "ERROR attachment.digest-of-empty-input /attachments/0/digest/value",
                        "WARNING attachment.electronic-delivery-of-classified /attachments/1/deliveries/0",
                        "ERROR attachment.digest-malformed /attachments/1/digest/value",
                        "ERROR id.duplicate /attachments/2/id",
                        "INFO meeting.illustrative /illustrative",
                        "WARNING presence.overlap /sittings/0/presences/5",
                        "ERROR presence.reversed /sittings/0/presences/7/until",
                        "ERROR vote.count-exceeds-electorate /votes/0/ballots",
                        "ERROR vote.count-exceeds-presence /votes/0/ballots",
                        "ERROR vote.voter-recused /votes/0/ballots/2",
                        "ERROR vote.voter-absent /votes/0/ballots/3",
                        "ERROR vote.ballot-without-voting-right /votes/0/ballots/4",
                        "ERROR vote.voter-not-in-office /votes/0/ballots/5",
                        "ERROR vote.second-ballot /votes/0/ballots/6",
                        "ERROR vote.ballot-after-closing /votes/0/ballots/6/castAt",
                        "WARNING vote.electorate-differs /votes/0/electorate/present",
                        "ERROR vote.closes-before-opening /votes/1/closedAt",
                        "ERROR vote.outcome-differs /votes/1/declared/outcome",
                        "WARNING vote.percentage-differs /votes/1/declared/percentages/0/value",
                        "ERROR vote.not-quorate /votes/1/electorate",
                        "ERROR vote.count-exceeds-electorate /votes/1/tally",
                        "ERROR vote.count-exceeds-presence /votes/1/tally",
                        "ERROR vote.count-exceeds-presence /votes/2/collected",
                        "ERROR vote.papers-do-not-add-up /votes/2/collected",
                        "ERROR vote.not-quorate /votes/2/electorate",
                        "WARNING vote.no-rule /votes/2/motion",
                        "INFO vote.secret-gives-away /votes/2/participants",
                        "ERROR vote.papers-do-not-add-up /votes/2/participants",
                        "ERROR vote.voter-recused /votes/2/participants/2",
                        "ERROR vote.papers-do-not-add-up /votes/2/tally");
    }
}
