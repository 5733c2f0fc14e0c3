package io.github.paperlessmeeting.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.json.MeetingJackson2Module;
import io.github.paperlessmeeting.json.MeetingJacksonModule;
import io.github.paperlessmeeting.json.MeetingJson;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.vote.ConsentVote;
import io.github.paperlessmeeting.vote.CountedVote;
import io.github.paperlessmeeting.vote.NamedVote;
import io.github.paperlessmeeting.vote.SecretVote;
import io.github.paperlessmeeting.vote.Vote;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing one meeting, in the ways that there are. */
@State(Scope.Thread)
public class JsonBenchmark extends Yardstick {
    private static final List<MeetingSize> SIZES = List.of(MeetingSize.S, MeetingSize.M, MeetingSize.L);

    /** Which size: 0 for small, 1 for that of a province, 2 for that of a national assembly. */
    @Param({"0", "1", "2"})
    public int size;

    /** What the time is measured by: 0 for the bare tokens, 1 for the tokens written again. */
    @Param("0")
    public int beside;

    private final MeetingJson json = MeetingJson.standard();
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper withModule =
            JsonMapper.builder().addModule(new MeetingJacksonModule()).build();

    private final ObjectMapper withModule2 = new ObjectMapper().registerModule(new MeetingJackson2Module());

    /** Knows nothing of this library but how to tell the ways of voting apart. */
    private final JsonMapper plain =
            JsonMapper.builder().addMixIn(Vote.class, WaysOfVoting.class).build();

    private Meeting meeting = MeetingGenerator.seeded(1).meeting(MeetingSize.S);
    private byte[] document = new byte[0];
    private byte[] plainDocument = new byte[0];

    /** What data binding needs to read a vote. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "method")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = NamedVote.class, name = "NAMED"),
        @JsonSubTypes.Type(value = CountedVote.class, name = "COUNTED"),
        @JsonSubTypes.Type(value = SecretVote.class, name = "SECRET"),
        @JsonSubTypes.Type(value = ConsentVote.class, name = "CONSENT")
    })
    private interface WaysOfVoting {}

    /** Makes the meeting anew. */
    public JsonBenchmark() {}

    /** Makes a meeting, always the same, and its documents. */
    @Setup
    public void fill() {
        meeting = MeetingGenerator.seeded(1).meeting(SIZES.get(size));
        document = json.write(meeting);
        plainDocument = plain.writeValueAsBytes(meeting);
        lay(beside == 0 ? this::scanTokens : this::replayTokens);
    }

    /**
     * How long the document is.
     *
     * @return bytes of UTF-8
     */
    public int length() {
        return document.length;
    }

    /**
     * The bare tokens of the document, with the text of none of them.
     *
     * @return how many there are
     */
    @Benchmark
    public int scanTokens() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /**
     * Our reader.
     *
     * @return the meeting; never null
     */
    @Benchmark
    public Meeting readStrictly() {
        return json.read(document);
    }

    /**
     * Our module in a mapper with default settings.
     *
     * @return the meeting; never null
     */
    @Benchmark
    public Meeting readWithModule() {
        return withModule.readValue(document, Meeting.class);
    }

    /**
     * Our module in a mapper of Jackson 2 with default settings.
     *
     * @return the meeting; never null
     * @throws IOException never
     */
    @Benchmark
    public Meeting readWithJackson2() throws IOException {
        return withModule2.readValue(document, Meeting.class);
    }

    /**
     * Data binding of the same records, from a document in its own form, in which an identifier is an object.
     *
     * @return the meeting; never null
     */
    @Benchmark
    public Meeting readPlainly() {
        return plain.readValue(plainDocument, Meeting.class);
    }

    /**
     * Another library, which makes maps and lists and checks nothing.
     *
     * @return the tree; never null
     */
    @Benchmark
    public Object readTreeWithFastjson() {
        return JSON.parse(document);
    }

    /**
     * The tokens of the document, written again.
     *
     * @return the document; never null
     */
    @Benchmark
    public byte[] replayTokens() {
        var out = new ByteArrayOutputStream();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document);
                JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                generator.copyCurrentEvent(parser);
            }
        }
        return out.toByteArray();
    }

    /**
     * Our writer.
     *
     * @return the document; never null
     */
    @Benchmark
    public byte[] write() {
        return json.write(meeting);
    }

    /**
     * Our writer of the canonical form.
     *
     * @return the document; never null
     */
    @Benchmark
    public byte[] writeCanonically() {
        return json.writeCanonical(meeting);
    }

    /**
     * Data binding of the same records, in its own form.
     *
     * @return the document; never null
     */
    @Benchmark
    public byte[] writePlainly() {
        return plain.writeValueAsBytes(meeting);
    }
}
