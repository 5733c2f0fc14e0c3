package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.agenda.Agenda;
import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Report;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

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

    /** Of what is written, in bytes; further ones are longer. */
    private static final int FIRST_BLOCK = 16_000;

    private final MeetingJsonLimits limits;
    private final JsonFactory factory;
    private final Codec codec;

    private MeetingJson(MeetingJsonLimits limits) {
        this.limits = limits;
        this.factory = Documents.factory(limits);
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
        return Documents.parse(utf8, limits, factory, parser -> {
            parser.nextToken();
            return (Meeting) codec.read(parser, new Reading(limits.stringLength()));
        });
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
        if (text.length() > limits.documentBytes()) {
            byte[] begin = text.substring(0, limits.documentBytes()).getBytes(StandardCharsets.UTF_8);
            throw Documents.refused(MeetingJsonErrorCode.LIMIT_EXCEEDED, "", begin, limits.documentBytes());
        }
        int lone = text.startsWith("\uFEFF") ? -1 : Surrogates.indexOfLone(text);
        if (lone >= 0) {
            byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
            throw Documents.refused(
                    MeetingJsonErrorCode.LONE_SURROGATE,
                    Documents.placeOf(factory, before, before.length),
                    before,
                    before.length);
        }
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document that may be of a newer minor version than {@link SchemaVersion#CURRENT}, such as one with members
     * that this library does not know: these are left out, as are votes taken in a way that it does not know, and each of them
     * is a finding. All else is as strict as {@link #read(byte[])}, and so is everything in a document of a version that is
     * known: no minor version changes or takes away what an older one has. A document of which more than 10,000 things would
     * have to be left out is refused with {@link MeetingJsonErrorCode#LIMIT_EXCEEDED}.
     *
     * @param utf8 the whole document in UTF-8, without byte order mark; not null, not changed, not kept
     * @return what was understood, and what was not; never null
     * @throws MeetingJsonException if the document is not in the form of a meeting, or is of another major version
     */
    public PartialMeeting readLenient(byte[] utf8) {
        SchemaVersion version = versionOf(utf8);
        boolean newer = version != null
                && version.major() == SchemaVersion.CURRENT.major()
                && version.minor() > SchemaVersion.CURRENT.minor();
        if (!newer) {
            return new PartialMeeting(read(utf8), Report.EMPTY);
        }
        var findings = new ArrayList<Finding>();
        Meeting meeting = Documents.parse(utf8, limits, factory, parser -> {
            parser.nextToken();
            return (Meeting) codec.read(parser, Reading.lenient(limits.stringLength(), findings));
        });
        return new PartialMeeting(meeting, new Report(findings));
    }

    /** The version that a document gives; null if it gives none or is no JSON, which a strict reading refuses at the right place. */
    private @Nullable SchemaVersion versionOf(byte[] utf8) {
        try {
            return Documents.parse(utf8, limits, factory, Versions::find);
        } catch (MeetingJsonException e) {
            return null;
        }
    }

    /**
     * Reads an archive of meetings, one document a line, such as {@link #writeArchive} writes (newline-delimited JSON). Lines are
     * read one by one as the stream is used, and no more than one is held, so that an archive may be of any length. A line that
     * is refused is an element like the others, and harms none of them. Blank lines are passed over. The stream is not closed.
     *
     * @param in where the archive in UTF-8 comes from; not null
     * @return the lines in their order; sequential, to be used once; using it throws {@link UncheckedIOException} if the stream
     *     fails; never null
     */
    public Stream<ArchivedMeeting> readArchive(InputStream in) {
        return StreamSupport.stream(new ArchiveReader(this, Objects.requireNonNull(in, "in")), false);
    }

    /**
     * Writes an archive of meetings, one document a line, each ended by a line feed. The stream is flushed and not closed.
     *
     * @param meetings the meetings, taken one by one; not null
     * @param out where to; not null
     * @throws IllegalArgumentException as for {@link #write}; the meetings before that one are written
     * @throws UncheckedIOException if the stream fails
     */
    public void writeArchive(Stream<Meeting> meetings, OutputStream out) {
        try {
            for (Iterator<Meeting> each = meetings.iterator(); each.hasNext(); ) {
                out.write(write(each.next()));
                out.write('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return write(codec, meeting, ObjectWriteContext.empty());
    }

    /**
     * Writes a meeting for people: indented by two spaces, each line ended by a line feed, also the last.
     *
     * @param meeting the meeting; not null
     * @return the document in UTF-8; never null
     * @throws IllegalArgumentException as for {@link #write}
     */
    public byte[] writePretty(Meeting meeting) {
        byte[] document = write(codec, meeting, new PrettyContext());
        byte[] ended = Arrays.copyOf(document, document.length + 1);
        ended[document.length] = '\n';
        return ended;
    }

    /**
     * Writes a meeting in its canonical form: without white space, the members of every object sorted, every string and
     * number in its one spelling, so that others who hash or sign it come to the same bytes.
     *
     * <p>Source: RFC 8785, JSON Canonicalization Scheme.
     *
     * @param meeting the meeting; not null
     * @return the document in UTF-8, which {@link #read(byte[])} reads as any other; never null
     * @throws IllegalArgumentException as for {@link #write}
     */
    public byte[] writeCanonical(Meeting meeting) {
        return write(Codecs.canonical(Meeting.class), meeting, ObjectWriteContext.empty());
    }

    /** The canonical form of an agenda alone. */
    byte[] writeCanonical(Agenda agenda) {
        return write(Codecs.canonical(Agenda.class), agenda, ObjectWriteContext.empty());
    }

    private byte[] write(Codec writer, Object value, ObjectWriteContext context) {
        Objects.requireNonNull(value, "meeting");
        var out = new ByteArrayBuilder(FIRST_BLOCK);
        try (JsonGenerator generator = factory.createGenerator(context, out)) {
            writer.write(value, generator);
        }
        return out.toByteArray();
    }
}
