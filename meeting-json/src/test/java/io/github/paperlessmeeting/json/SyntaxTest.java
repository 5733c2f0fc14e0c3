package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
    private final byte[] document = MeetingJson.standard().writePretty(FullMeeting.meeting());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null | NULL_VALUE | 1 | 1",
                "[] | WRONG_TYPE | 1 | 1",
                "7 | WRONG_TYPE | 1 | 1",
                "\"{}\" | WRONG_TYPE | 1 | 1",
                "tru | SYNTAX | 1 | 1",
                "{'id':1} | SYNTAX | 1 | 2",
                "{id:1} | SYNTAX | 1 | 2",
                "{,} | SYNTAX | 1 | 2",
                "/**/{} | SYNTAX | 1 | 1",
            })
    void tells_where_a_whole_document_goes_wrong(String text, MeetingJsonErrorCode code, int line, int column) {
        MeetingJsonException refusal = Refusals.refusal(text);
        assertThat(refusal)
                .hasMessage(code + " at the whole document, line " + line + ", column " + column
                        + (code == MeetingJsonErrorCode.WRONG_TYPE ? "; expected: an object" : ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "-INF", "{\"id\":NaN", "nul", "{\"id\":tru"})
    void a_word_that_is_no_json_is_a_fault_of_syntax_also_where_the_document_ends_with_it(String text) {
        assertThat(Refusals.refusal(text).code()).isEqualTo(MeetingJsonErrorCode.SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\n", "{", "{\"id\"", "{\"id\":", "{\"id\":\"m\"", "{\"id\":\"m\",", "{\"id\":\"m"})
    void tells_that_the_document_ends_too_early(String text) {
        MeetingJsonException refusal = Refusals.refusal(text);
        assertThat(refusal.code()).isEqualTo(MeetingJsonErrorCode.UNEXPECTED_END);
        assertThat(refusal.line()).isEqualTo(text.equals("\n\n") ? 3 : 1);
        assertThat(refusal.column()).isEqualTo(text.equals("\n\n") ? 1 : text.length() + 1);
    }

    @Test
    void refuses_every_beginning_of_a_document() {
        int end = new String(document, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            MeetingJsonException refusal = Refusals.refusal(Arrays.copyOf(document, length));
            assertThat(refusal.code())
                    .as("first " + length + " bytes")
                    .isEqualTo(expectedAtEnd(Arrays.copyOf(document, length)));
        }
    }

    private static MeetingJsonErrorCode expectedAtEnd(byte[] beginning) {
        if (Utf8.indexOfMalformed(beginning, beginning.length) >= 0) {
            return MeetingJsonErrorCode.BAD_UTF8;
        }
        return new String(beginning, StandardCharsets.UTF_8).matches("(?s).*\": (t|tr|tru|f|fa|fal|fals)")
                ? MeetingJsonErrorCode.SYNTAX
                : MeetingJsonErrorCode.UNEXPECTED_END;
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "[", "\"", "\u0000", "\u00a0", ",", "null", "\u2028", "#"})
    void refuses_anything_but_white_space_after_the_document(String rest) {
        String text = new String(document, StandardCharsets.UTF_8);
        long lines = text.lines().count();
        assertThat(Refusals.refusal(text + " \t" + rest))
                .hasMessage("TRAILING_DATA at the whole document, line " + (lines + 1) + ", column 3");
        assertThat(Refusals.refusal(text.stripTrailing() + rest))
                .hasMessage("TRAILING_DATA at the whole document, line " + lines + ", column 2");
    }

    @Test
    void reads_white_space_around_the_document() {
        String text = " \t\r\n" + new String(document, StandardCharsets.UTF_8) + " \t\r\n";
        assertThat(MeetingJson.standard().read(text)).isEqualTo(FullMeeting.meeting());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\tb\"",
                "\"a\nb\"",
                "\"a\u0000b\"",
                "\"\\x41\"",
                "\"\\u12\"",
                "\"\\\"",
                "'a'",
                "a",
                "007",
                "+1",
                ".5",
                "1.",
                "NaN",
                "Infinity",
                "-",
                "1e",
                "True",
                "nul",
                "undefined",
                "\"a\" \"b\"",
                "\"a\",",
                "/* c */ \"a\"",
                "\"a\" // c"
            })
    void refuses_what_is_no_json_value(String value) {
        MeetingJsonException refusal = Refusals.refusal("{\n\n\"title\":" + value + "\n}");
        assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(MeetingJsonErrorCode.SYNTAX);
        assertThat(refusal.pointer()).hasToString("/title");
        assertThat(refusal.line()).as(refusal.getMessage()).isBetween(3, 4);
    }

    @Test
    void tells_names_in_messages_without_control_characters() {
        MeetingJsonException refusal = Refusals.refusal("{\"a\\n\\u001b[31m\\u202e~/b\":1}");
        assertThat(refusal).hasMessage("UNKNOWN_MEMBER at /a\\u{A}\\u{1B}[31m\\u{202E}~0~1b, line 1, column 2");
        assertThat(refusal.pointer()).hasToString("/a\n\u001b[31m\u202e~0~1b");
    }

    @ParameterizedTest
    @CsvSource({"2.0", "1.1", "1.9999", "9999.0"})
    void refuses_a_version_that_it_does_not_read(String version) {
        Refusals.assertRefused(
                "{\"schemaVersion\":\"" + version + "\",\"new\":1}",
                MeetingJsonErrorCode.UNSUPPORTED_VERSION,
                "/schemaVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", ".1", "1.0.0", "01.0", "1.00", "0.9", "v1.0", "1,0", "1.0 ", "10000.0", "-1.0"})
    void refuses_a_malformed_version(String version) {
        Refusals.assertRefused(
                "{\"schemaVersion\":\"" + version + "\"}", MeetingJsonErrorCode.BAD_VALUE, "/schemaVersion");
    }

    @Test
    void refuses_an_unknown_method_of_a_vote() {
        for (String method :
                new String[] {"named", "NAMED ", "", "ELECTION", "io.github.paperlessmeeting.vote.NamedVote"}) {
            Refusals.assertRefused(
                    "{\"votes\":[{\"id\":\"v\",\"method\":\"" + method + "\"}]}",
                    MeetingJsonErrorCode.BAD_VALUE,
                    "/votes/0/method");
        }
    }

    @Test
    void refuses_members_of_another_method_wherever_they_stand() {
        Refusals.assertRefused(
                "{\"votes\":[{\"ballots\":[],\"method\":\"SECRET\"}]}",
                MeetingJsonErrorCode.UNKNOWN_MEMBER,
                "/votes/0/ballots");
        Refusals.assertRefused(
                "{\"votes\":[{\"method\":\"SECRET\",\"ballots\":[]}]}",
                MeetingJsonErrorCode.UNKNOWN_MEMBER,
                "/votes/0/ballots");
        Refusals.assertRefused(
                "{\"votes\":[{\"id\":\"v\",\"id\":\"v\",\"method\":\"SECRET\"}]}",
                MeetingJsonErrorCode.DUPLICATE_MEMBER,
                "/votes/0/id");
        Refusals.assertRefused(
                "{\"votes\":[{\"id\":\"v\",\"method\":\"SECRET\",\"id\":\"v\"}]}",
                MeetingJsonErrorCode.DUPLICATE_MEMBER,
                "/votes/0/id");
    }

    @Test
    void refuses_a_member_that_is_out_of_range_where_it_is_and_those_that_do_not_go_together_at_their_object() {
        String schedule = "{\"sittings\":[{\"id\":\"s\",\n \"planned\" : {\"start\":\"2019-06-24T09:00:00\","
                + "\"end\":\"2019-06-24T08:59:59\",\"zone\":\"UTC\"}}]}";
        assertThat(Refusals.refusal(schedule))
                .hasMessage(
                        "BAD_VALUE at /sittings/0/planned/end, line 2, column 51; expected: Schedule.end must not be before start");
        Refusals.assertRefused(
                "{\"invitations\":[{\"person\":\"a\",\"body\":\"b\"}]}",
                MeetingJsonErrorCode.BAD_VALUE,
                "/invitations/0");
        Refusals.assertRefused("{\"agenda\":{\"revision\":0}}", MeetingJsonErrorCode.BAD_VALUE, "/agenda/revision");
    }

    @ParameterizedTest
    @CsvSource({
        "2147483648, BAD_VALUE",
        "-2147483649, BAD_VALUE",
        "9223372036854775808, BAD_VALUE",
        "-0, BAD_VALUE",
        "1.0, WRONG_TYPE",
        "1e0, WRONG_TYPE",
        "1E2, WRONG_TYPE",
        "1e1000000000, WRONG_TYPE",
        "true, WRONG_TYPE"
    })
    void takes_only_integers_of_the_range_for_numbers(String number, MeetingJsonErrorCode code) {
        Refusals.assertRefused("{\"number\":" + number + "}", code, "/number");
    }

    @Test
    void reads_the_bounds_of_the_range_of_numbers() {
        Document document = Document.of(this.document);
        document.forEachObject((pointer, object) -> object.members.replaceAll(member -> switch (member.name()) {
            case "size" -> new Document.Entry("size", new Document.Raw(Long.toString(IntegerCodec.GREATEST)));
            case "pages" -> new Document.Entry("pages", new Document.Raw(Integer.toString(Integer.MAX_VALUE)));
            case "remote" -> new Document.Entry("remote", new Document.Raw("0"));
            default -> member;
        }));
        var read = MeetingJson.standard().read(document.print().text());
        assertThat(read.attachments().get(0).size()).isEqualTo(IntegerCodec.GREATEST);
        assertThat(read.attachments().get(0).pages()).isEqualTo(Integer.MAX_VALUE);
        assertThat(read.sittings().get(0).rollCalls().get(0).remote()).isZero();
    }
}
