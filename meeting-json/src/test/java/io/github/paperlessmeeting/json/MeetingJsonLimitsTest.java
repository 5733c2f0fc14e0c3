package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paperlessmeeting.meeting.Meeting;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class MeetingJsonLimitsTest {
    private final Meeting full = FullMeeting.meeting();
    private final byte[] document = MeetingJson.standard().write(full);

    private MeetingJson with(MeetingJsonLimits limits) {
        return MeetingJson.standard().withLimits(limits);
    }

    private MeetingJsonException refusal(MeetingJsonLimits limits, byte[] bytes) {
        MeetingJsonException refusal = Refusals.refusal(with(limits), bytes);
        assertThat(refusal.code()).isEqualTo(MeetingJsonErrorCode.LIMIT_EXCEEDED);
        return refusal;
    }

    @Test
    void reads_a_document_of_the_limit_and_refuses_one_byte_more() {
        MeetingJson exact = with(MeetingJsonLimits.DEFAULT.withDocumentBytes(document.length));
        String text = new String(document, StandardCharsets.UTF_8);
        assertThat(exact.read(document)).isEqualTo(full);
        assertThat(exact.read(text)).isEqualTo(full);
        assertThat(exact.read(new ByteArrayInputStream(document))).isEqualTo(full);

        MeetingJsonLimits less = MeetingJsonLimits.DEFAULT.withDocumentBytes(document.length - 1);
        assertThat(refusal(less, document).pointer()).hasToString("");
        for (Runnable read : List.<Runnable>of(
                () -> with(less).read(text), () -> with(less).read(new ByteArrayInputStream(document)))) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(read::run))
                    .isInstanceOfSatisfying(
                            MeetingJsonException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(MeetingJsonErrorCode.LIMIT_EXCEEDED));
        }
    }

    @Test
    void takes_no_more_from_a_stream_than_needed_to_know_that_it_is_too_long() {
        var in = new ByteArrayInputStream(document);
        MeetingJson small = with(MeetingJsonLimits.DEFAULT.withDocumentBytes(100));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> small.read(in)))
                .isInstanceOf(MeetingJsonException.class);
        assertThat(in.available()).isEqualTo(document.length - 101);
    }

    @Test
    void reads_the_depth_of_a_meeting_and_refuses_one_level_less() {
        assertThat(with(MeetingJsonLimits.DEFAULT.withDepth(8)).read(document)).isEqualTo(full);
        assertThat(refusal(MeetingJsonLimits.DEFAULT.withDepth(7), document).pointer())
                .hasToString("/procedure/decisionRules/0/conditions/0/threshold/fraction");
    }

    @Test
    void reads_a_string_of_the_limit_and_refuses_one_character_more() {
        for (int limit : new int[] {100, 65_536, MeetingJsonLimits.DEFAULT.stringLength()}) {
            MeetingJsonLimits limits = MeetingJsonLimits.DEFAULT.withStringLength(limit);
            for (String letter : List.of("a", "ệ", "\\n")) {
                IntFunction<byte[]> withTitle = length -> new String(document, StandardCharsets.UTF_8)
                        .replaceFirst(
                                "\"title\":\"[^\"]*\"",
                                java.util.regex.Matcher.quoteReplacement("\"title\":\"" + letter.repeat(length) + "\""))
                        .getBytes(StandardCharsets.UTF_8);
                assertThat(with(limits).read(withTitle.apply(limit)).title()).hasSize(limit);
                assertThat(refusal(limits, withTitle.apply(limit + 1)).pointer())
                        .hasToString("/title");
            }
        }
    }

    @Test
    void refuses_a_member_name_above_the_limit_before_it_asks_whether_it_knows_it() {
        for (String letter : List.of("a", "é", "\uD83C\uDFDB")) {
            int letters = 100 / letter.getBytes(StandardCharsets.UTF_8).length;
            assertThat(Refusals.refusal("{\"" + letter.repeat(letters) + "\":1}")
                            .code())
                    .isEqualTo(MeetingJsonErrorCode.UNKNOWN_MEMBER);
            assertThat(Refusals.refusal("{\"" + letter.repeat(letters + 1) + "\":1}"))
                    .hasMessageStartingWith("LIMIT_EXCEEDED at the whole document, line 1, column ");
        }
    }

    @Test
    void reads_the_names_of_the_form_whatever_the_limit_of_names() {
        Meeting alone = MeetingDigests.minutes(full);
        byte[] written = MeetingJson.standard().write(alone);
        assertThat(with(MeetingJsonLimits.DEFAULT.withNameLength(1)).read(written))
                .isEqualTo(alone);
        Document reversed = Document.of(written);
        reversed.forEachObject((pointer, object) -> java.util.Collections.reverse(object.members));
        assertThat(with(MeetingJsonLimits.DEFAULT.withNameLength(1))
                        .read(reversed.print().text()))
                .isEqualTo(alone);
    }

    /** U+0958 has no composed form: in Form C it is two units, so that what is read could not be read again when written. */
    @Test
    void refuses_a_text_that_form_c_makes_longer_than_the_limit() {
        MeetingJson limited = with(MeetingJsonLimits.DEFAULT.withStringLength(1_000));
        String document =
                new String(MeetingJson.standard().write(MeetingDigests.minutes(full)), StandardCharsets.UTF_8);
        String longest = document.replace(full.title(), "\u0958".repeat(500));

        assertThat(limited.read(limited.write(limited.read(longest))).title()).hasSize(1_000);
        assertThat(Refusals.refusal(
                        limited,
                        document.replace(full.title(), "\u0958".repeat(501)).getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("LIMIT_EXCEEDED at /title, line 1");
    }

    @Test
    void refuses_a_number_of_more_digits_than_the_limit() {
        String twenty = "{\"number\":" + "1".repeat(20) + "}";
        assertThat(Refusals.refusal(twenty).code()).isEqualTo(MeetingJsonErrorCode.BAD_VALUE);
        String more = "{\"number\":" + "1".repeat(21) + "}";
        assertThat(Refusals.refusal(more)).hasMessageStartingWith("LIMIT_EXCEEDED at /number, line 1");
    }

    @Test
    void reads_the_tokens_of_the_limit_and_refuses_one_less() {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        assertThat(with(MeetingJsonLimits.DEFAULT.withTokens(tokens)).read(document))
                .isEqualTo(full);
        refusal(MeetingJsonLimits.DEFAULT.withTokens(tokens - 1), document);
    }

    @Test
    void survives_depth_bombs() {
        for (String open : List.of("[", "{\"a\":", "{\"votes\":[", "{\"bodies\":[{\"identifiers\":[")) {
            MeetingJsonException refusal = Refusals.refusal(open.repeat(100_000));
            assertThat(refusal.code()).isIn(MeetingJsonErrorCode.WRONG_TYPE, MeetingJsonErrorCode.UNKNOWN_MEMBER);
        }
    }

    @Test
    void refuses_limits_that_forbid_everything() {
        List<IntFunction<MeetingJsonLimits>> all = List.of(
                MeetingJsonLimits.DEFAULT::withDocumentBytes,
                MeetingJsonLimits.DEFAULT::withDepth,
                MeetingJsonLimits.DEFAULT::withStringLength,
                MeetingJsonLimits.DEFAULT::withNameLength,
                MeetingJsonLimits.DEFAULT::withNumberLength,
                MeetingJsonLimits.DEFAULT::withTokens);
        for (int i = 0; i < all.size(); i++) {
            IntFunction<MeetingJsonLimits> with = all.get(i);
            assertThatIllegalArgumentException().isThrownBy(() -> with.apply(0));
            assertThatIllegalArgumentException().isThrownBy(() -> with.apply(-1));
            MeetingJsonLimits one = with.apply(1);
            assertThat(List.of(
                                    one.documentBytes(),
                                    one.depth(),
                                    one.stringLength(),
                                    one.nameLength(),
                                    one.numberLength(),
                                    one.tokens())
                            .indexOf(1))
                    .isEqualTo(i);
            assertThat(with(one).limits()).isEqualTo(one);
        }
    }

    @Test
    void the_standard_has_the_default_limits() {
        assertThat(MeetingJson.standard().limits()).isEqualTo(MeetingJsonLimits.DEFAULT);
        assertThat(MeetingJson.standard()).isSameAs(MeetingJson.standard());
    }

    @Test
    void reads_with_the_largest_limits() {
        MeetingJsonLimits max = new MeetingJsonLimits(
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE);
        assertThat(with(max).read(document)).isEqualTo(full);
        assertThat(with(max).read(new ByteArrayInputStream(document))).isEqualTo(full);
        assertThat(with(max).read(new String(document, StandardCharsets.UTF_8))).isEqualTo(full);
    }
}
