package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String TITLE = "Kỳ họp thứ chín";

    private final String document =
            new String(MeetingJson.standard().writePretty(FullMeeting.meeting()), StandardCharsets.UTF_8);

    private byte[] withTitleBytes(String hex) {
        int at = document.indexOf(TITLE);
        byte[] before = document.substring(0, at).getBytes(StandardCharsets.UTF_8);
        byte[] inserted = HexFormat.of().parseHex(hex.replace(" ", ""));
        byte[] after = document.substring(at).getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(before, before.length + inserted.length + after.length);
        System.arraycopy(inserted, 0, all, before.length, inserted.length);
        System.arraycopy(after, 0, all, before.length + inserted.length, after.length);
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "BF",
                "C0 AF",
                "C1 81",
                "C2",
                "C2 20",
                "E0 80 AF",
                "E0 9F BF",
                "E1 80",
                "E1 80 20",
                "ED A0 80",
                "ED BF BF",
                "EF BF",
                "F0 80 80 AF",
                "F0 8F BF BF",
                "F0 90 80",
                "F0 9F 8F 20",
                "F4 90 80 80",
                "F5 80 80 80",
                "F8 88 80 80 80",
                "FC 84 80 80 80 80",
                "FE",
                "FF",
                "C3 28",
                "E2 28 A1",
                "E2 82 28"
            })
    void refuses_what_is_not_utf8_where_it_stands(String hex) {
        MeetingJsonException refusal = Refusals.refusal(withTitleBytes(hex));
        assertThat(refusal.code()).isEqualTo(MeetingJsonErrorCode.BAD_UTF8);
        assertThat(refusal.pointer()).hasToString("/title");
        assertThat(refusal.line()).isEqualTo(5);
        assertThat(refusal.column()).isEqualTo("  \"title\": \"".length() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41",
                "7F",
                "C2 80",
                "DF BF",
                "E0 A0 80",
                "ED 9F BF",
                "EE 80 80",
                "EF BB BF",
                "EF BF BF",
                "F0 90 80 80",
                "F4 8F BF BF"
            })
    void reads_the_bounds_of_utf8(String hex) {
        String expected = new String(HexFormat.of().parseHex(hex.replace(" ", "")), StandardCharsets.UTF_8);
        assertThat(MeetingJson.standard().read(withTitleBytes(hex)).title()).startsWith(expected + TITLE);
    }

    @Test
    void agrees_with_the_decoder_of_the_platform_about_every_sequence_of_two_bytes_and_many_of_four() {
        for (int first = 0; first < 0x100; first++) {
            for (int second = 0; second < 0x100; second++) {
                assertSameAsPlatform(new byte[] {(byte) first, (byte) second});
                for (int third : new int[] {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0}) {
                    assertSameAsPlatform(new byte[] {(byte) first, (byte) second, (byte) third});
                    assertSameAsPlatform(new byte[] {(byte) first, (byte) second, (byte) third, (byte) 0xBF});
                }
            }
        }
    }

    private static void assertSameAsPlatform(byte[] bytes) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        boolean wellFormed = Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), bytes);
        if (Utf8.indexOfMalformed(bytes, bytes.length) < 0 != wellFormed) {
            throw new AssertionError(HexFormat.of().formatHex(bytes));
        }
    }

    @Test
    void finds_the_malformed_byte_at_every_distance_from_the_start() {
        for (int length = 0; length < 40; length++) {
            byte[] bytes = new byte[length + 9];
            Arrays.fill(bytes, (byte) 'a');
            bytes[length] = (byte) 0xFF;
            assertThat(Utf8.indexOfMalformed(bytes, bytes.length)).isEqualTo(length);
            bytes[length] = 'a';
            assertThat(Utf8.indexOfMalformed(bytes, bytes.length)).isEqualTo(-1);
        }
    }

    @Test
    void refuses_a_byte_order_mark() {
        for (String text : new String[] {"\uFEFF" + document, "\uFEFF", "\uFEFF{}"}) {
            MeetingJsonException refusal = Refusals.refusal(text);
            assertThat(refusal).hasMessage("BYTE_ORDER_MARK at the whole document, line 1, column 1");
        }
        assertThat(Refusals.refusal("{\uFEFF}").code()).isEqualTo(MeetingJsonErrorCode.SYNTAX);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, BAD_UTF8",
        "UTF-16BE, SYNTAX",
        "UTF-16LE, SYNTAX",
        "UTF-32, SYNTAX",
        "UTF-32LE, SYNTAX",
        "windows-1258, BAD_UTF8",
        "ISO-8859-1, BAD_UTF8"
    })
    void refuses_other_encodings(String charset, MeetingJsonErrorCode code) {
        String latin = "{\"title\":\"H\u00e9\"}";
        byte[] bytes = code == MeetingJsonErrorCode.SYNTAX
                ? "{\"title\":1}".getBytes(Charset.forName(charset))
                : latin.getBytes(Charset.forName(charset));
        assertThat(Refusals.refusal(bytes).code()).isEqualTo(code);
    }

    @Test
    void refuses_half_a_surrogate_pair_in_a_text_where_it_stands() {
        for (String lone : new String[] {"\uD800", "\uDC00", "\uDC00\uD800", "\uD83C\uD83C\uDFDB"}) {
            String text = document.replace(TITLE, "🏛" + lone + TITLE);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> MeetingJson.standard().read(text)))
                    .hasMessage("LONE_SURROGATE at /title, line 5, column " + ("  \"title\": \"".length() + 2));
        }
    }

    @Test
    void refuses_half_a_surrogate_pair_in_a_member_name() {
        for (String lone : new String[] {"\\ud800", "\\udc00", "a\\ud800a", "\\udc00\\ud800", "\\ud800\\ud800"}) {
            MeetingJsonException refusal = Refusals.refusal("{\"id\":\"m\",\n\"" + lone + "\":1}");
            assertThat(refusal.code()).as(lone).isEqualTo(MeetingJsonErrorCode.LONE_SURROGATE);
            assertThat(refusal.line()).as(lone).isEqualTo(2);
        }
        Refusals.assertRefused("{\"\\ud83c\\udfdb\":1}", MeetingJsonErrorCode.UNKNOWN_MEMBER, "/🏛");
    }

    @Test
    void counts_lines_and_columns_as_editors_do() {
        assertThat(Refusals.refusal("\r\n\n\r  []"))
                .hasMessage("WRONG_TYPE at the whole document, line 4, column 3; expected: an object");
        assertThat(Refusals.refusal("{\"title\":\"🏛ộ\", \"x\":1}"))
                .hasMessage("UNKNOWN_MEMBER at /x, line 1, column 16");
    }
}
