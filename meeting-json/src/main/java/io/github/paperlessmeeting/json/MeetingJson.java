package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.meeting.Meeting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Reads and writes meetings as JSON, strictly: a document is read exactly as it is meant, or refused.
 *
 * <pre>{@code
 * Meeting meeting = MeetingJson.standard().read(bytes);
 * byte[] same = MeetingJson.standard().write(meeting);
 * }</pre>
 *
 * <p>The form is described at the package. Refused are, among others, unknown, missing and duplicate members, nulls, values
 * of another type, data after the document, a byte order mark, bytes that are not UTF-8, halves of surrogate pairs, and
 * whatever exceeds the {@link MeetingJsonLimits}. Texts are not judged: U+0000 and other control characters are read
 * where JSON can spell them. A document that is read is not yet a meeting without fault; finding faults is the task of the
 * rules.
 *
 * <p>Immutable and thread-safe; one instance serves a whole application.
 */
public final class MeetingJson {
    private static final MeetingJson STANDARD = new MeetingJson(MeetingJsonLimits.DEFAULT);

    private final MeetingJsonLimits limits;
    private final JsonFactory factory;
    private final Codec codec;

    private MeetingJson(MeetingJsonLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .maxTokenCount(limits.tokens())
                        .build())
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        this.codec = Codecs.of(Meeting.class);
    }

    /**
     * The reader and writer with {@link MeetingJsonLimits#DEFAULT}.
     *
     * @return the same instance always; never null
     */
    public static MeetingJson standard() {
        return STANDARD;
    }

    /**
     * The same with other limits. Make it once and keep it: it learns the names that it reads.
     *
     * @param limits the limits; not null
     * @return a reader and writer; never null
     */
    public MeetingJson withLimits(MeetingJsonLimits limits) {
        return new MeetingJson(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * How much a document may hold.
     *
     * @return the limits; never null
     */
    public MeetingJsonLimits limits() {
        return limits;
    }

    /**
     * Reads a document.
     *
     * @param utf8 the whole document in UTF-8, without byte order mark; not null, not changed, not kept
     * @return the meeting; never null
     * @throws MeetingJsonException if the document is not exactly in the form of a meeting
     */
    public Meeting read(byte[] utf8) {
        if (utf8.length > limits.documentBytes()) {
            throw refused(MeetingJsonErrorCode.LIMIT_EXCEEDED, "", utf8, limits.documentBytes());
        }
        if (Utf8.beginsWithByteOrderMark(utf8)) {
            throw refused(MeetingJsonErrorCode.BYTE_ORDER_MARK, "", utf8, 0);
        }
        int malformed = Utf8.indexOfMalformed(utf8, utf8.length);
        if (malformed >= 0) {
            throw refused(MeetingJsonErrorCode.BAD_UTF8, placeOf(utf8, malformed), utf8, malformed);
        }
        return parse(utf8);
    }

    /**
     * Reads a document from a stream, up to its end or to one byte more than the limit. The stream is not closed.
     *
     * @param in where the document in UTF-8 comes from; not null
     * @return the meeting; never null
     * @throws MeetingJsonException if the document is not exactly in the form of a meeting
     * @throws UncheckedIOException if the stream fails
     */
    public Meeting read(InputStream in) {
        byte[] utf8;
        try {
            utf8 = in.readNBytes((int) Math.min(limits.documentBytes() + 1L, Integer.MAX_VALUE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(utf8);
    }

    /**
     * Reads a document from a text. The limit of its length counts its bytes in UTF-8.
     *
     * @param text the whole document; not null
     * @return the meeting; never null
     * @throws MeetingJsonException if the document is not exactly in the form of a meeting
     */
    public Meeting read(String text) {
        int end = Math.min(text.length(), limits.documentBytes() + 1);
        int lone = Surrogates.indexOfLone(text.length() > end ? text.substring(0, end) : text);
        if (lone >= 0 && lone < limits.documentBytes()) {
            byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
            throw refused(MeetingJsonErrorCode.LONE_SURROGATE, placeOf(before, before.length), before, before.length);
        }
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Meeting parse(byte[] utf8) {
        try (JsonParser parser = parser(utf8, utf8.length)) {
            try {
                parser.nextToken();
                var meeting = (Meeting) codec.read(parser, new Reading(limits.stringLength()));
                refuseTrailingData(utf8, (int) parser.currentLocation().getByteOffset());
                return meeting;
            } catch (Refusal e) {
                int offset = e.code() == MeetingJsonErrorCode.UNEXPECTED_END ? utf8.length : (int) e.offset();
                throw refused(e.code(), e.pointer(), utf8, offset);
            } catch (JacksonException e) {
                MeetingJsonErrorCode code = codeOf(e);
                int offset = code == MeetingJsonErrorCode.UNEXPECTED_END
                        ? utf8.length
                        : (int) parser.currentLocation().getByteOffset();
                throw refused(code, Refusal.pointerTo(parser.streamReadContext()), utf8, offset);
            }
        }
    }

    private JsonParser parser(byte[] utf8, int length) {
        return factory.createParser(ObjectReadContext.empty(), utf8, 0, length);
    }

    private static void refuseTrailingData(byte[] utf8, int from) {
        for (int i = from; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                throw refused(MeetingJsonErrorCode.TRAILING_DATA, "", utf8, i);
            }
        }
    }

    private static MeetingJsonErrorCode codeOf(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return MeetingJsonErrorCode.LIMIT_EXCEEDED;
        }
        return e instanceof UnexpectedEndOfInputException
                ? MeetingJsonErrorCode.UNEXPECTED_END
                : MeetingJsonErrorCode.SYNTAX;
    }

    /** The innermost member or element that the first bytes of a document enter. */
    private String placeOf(byte[] utf8, int length) {
        try (JsonParser parser = parser(utf8, length)) {
            try {
                while (parser.nextToken() != null) {
                    // only to know the place
                }
            } catch (JacksonException e) {
                return Refusal.pointerTo(parser.streamReadContext());
            }
            return "";
        }
    }

    private static MeetingJsonException refused(MeetingJsonErrorCode code, String pointer, byte[] utf8, int offset) {
        return new MeetingJsonException(code, pointer, Utf8.line(utf8, offset), Utf8.column(utf8, offset));
    }

    /**
     * Writes a meeting without any white space. Equal meetings give equal bytes, on every virtual machine.
     *
     * @param meeting the meeting; not null
     * @return the document in UTF-8; never null
     * @throws IllegalArgumentException if a value has no form that could be read again: a time outside the years 0 to 9999, half
     *     of a surrogate pair, a version of the format that this library does not read; the message gives the place
     */
    public byte[] write(Meeting meeting) {
        return write(meeting, ObjectWriteContext.empty());
    }

    /**
     * Writes a meeting for people: indented by two spaces, each line ended by a line feed, also the last.
     *
     * @param meeting the meeting; not null
     * @return the document in UTF-8; never null
     * @throws IllegalArgumentException as for {@link #write}
     */
    public byte[] writePretty(Meeting meeting) {
        byte[] document = write(meeting, new PrettyContext());
        byte[] ended = Arrays.copyOf(document, document.length + 1);
        ended[document.length] = '\n';
        return ended;
    }

    private byte[] write(Meeting meeting, ObjectWriteContext context) {
        Objects.requireNonNull(meeting, "meeting");
        var out = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(context, out)) {
            codec.write(meeting, generator);
        }
        return out.toByteArray();
    }
}
