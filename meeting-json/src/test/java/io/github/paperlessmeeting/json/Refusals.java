package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;

/** Expectations about what is refused. */
final class Refusals {
    private Refusals() {}

    static MeetingJsonException refusal(byte[] document) {
        return refusal(MeetingJson.standard(), document);
    }

    static MeetingJsonException refusal(MeetingJson json, byte[] document) {
        Throwable thrown = catchThrowable(() -> json.read(document));
        assertThat(thrown)
                .as(() -> "refusal of " + new String(document, StandardCharsets.UTF_8))
                .isInstanceOf(MeetingJsonException.class);
        var refusal = (MeetingJsonException) thrown;
        assertThat(refusal.getCause()).isNull();
        assertThat(refusal.line()).isPositive();
        assertThat(refusal.column()).isPositive();
        return refusal;
    }

    static MeetingJsonException refusal(String document) {
        return refusal(document.getBytes(StandardCharsets.UTF_8));
    }

    static void assertRefused(String document, MeetingJsonErrorCode code, String pointer) {
        MeetingJsonException refusal = refusal(document);
        assertThat(refusal.code() + " at " + refusal.pointer()).as(document).isEqualTo(code + " at " + pointer);
    }

    /** Refused at the mark of the document. */
    static void assertRefusedAtMark(Document document, MeetingJsonErrorCode code, String pointer) {
        Document.Printed printed = document.print();
        MeetingJsonException refusal = refusal(printed.text());
        assertThat(refusal.getMessage())
                .as(printed.text())
                .isEqualTo(Refusal.place(code, pointer) + ", line " + printed.line() + ", column " + printed.column()
                        + Refusal.wanted(refusal.expected()));
    }
}
