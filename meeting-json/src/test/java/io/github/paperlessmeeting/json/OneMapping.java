package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.paperlessmeeting.body.MandateId;
import io.github.paperlessmeeting.body.PersonId;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.vote.Choice;
import io.github.paperlessmeeting.vote.Vote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a mapper of the application does with the types of this library, the same for every version of either major. The
 * build names the versions that it puts on the class path in two properties, and the word {@code none} for the major that
 * it leaves out.
 */
abstract class OneMapping {
    private static final int SEEDS = 100;

    final AnyMapper mapper;
    private final String major;
    private final MeetingJson json = MeetingJson.standard();
    private final Meeting full = FullMeeting.meeting();

    OneMapping(String major, AnyMapper mapper) {
        this.major = major;
        this.mapper = mapper;
    }

    @Test
    void runs_with_the_version_that_the_build_names() {
        String named = System.getProperty(major + ".version");
        assumeThat(named).as("only the build names versions").isNotNull();
        System.out.println(getClass().getSimpleName() + ": Jackson " + mapper.version() + ", beside it "
                + System.getProperty(other() + ".version"));
        assertThat(mapper.version()).isEqualTo(named);
    }

    @Test
    void runs_without_the_other_major_where_the_build_leaves_it_out() {
        boolean absent = "none".equals(System.getProperty(other() + ".version"));
        String name = other().equals("jackson2")
                ? "com.fasterxml.jackson.databind.ObjectMapper"
                : "tools.jackson.databind.ObjectMapper";
        assertThat(catchThrowable(() -> Class.forName(name)) != null).isEqualTo(absent);
    }

    private String other() {
        return major.equals("jackson2") ? "jackson3" : "jackson2";
    }

    @Test
    void the_module_is_found_by_the_service_loader() {
        assertThat(mapper.hasModule()).isTrue();
    }

    @Test
    void golden_files_are_read_as_by_meeting_json_and_written_as_they_are() throws Exception {
        List<Path> files;
        try (var found = Files.list(Path.of("src/test/resources/golden/v1"))) {
            files = found.filter(file -> file.toString().endsWith(".json")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            byte[] golden = Files.readAllBytes(file);
            Meeting meeting;
            try {
                meeting = json.read(golden);
            } catch (MeetingJsonException e) {
                continue; // not a meeting but a document of another kind
            }
            assertSame(meeting, golden);
        }
    }

    @Test
    void generated_meetings_are_read_as_by_meeting_json_and_written_as_they_are() throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).anyMeeting();
            assertSame(meeting, json.write(meeting));
        }
    }

    private void assertSame(Meeting meeting, byte[] document) throws Exception {
        assertThat(mapper.read(document, Meeting.class)).isEqualTo(meeting);
        assertThat(mapper.read(new String(document, StandardCharsets.UTF_8), Meeting.class))
                .isEqualTo(meeting);
        assertThat(mapper.tree(mapper.writeBytes(meeting))).isEqualTo(mapper.tree(document));
        assertThat(json.write(json.read(mapper.writeBytes(meeting)))).isEqualTo(json.write(meeting));
        assertThat(json.read(mapper.write(meeting))).isEqualTo(meeting);
    }

    @Test
    void the_order_of_members_is_that_of_meeting_json() throws Exception {
        String here = mapper.write(full);
        String there = new String(json.write(full), StandardCharsets.UTF_8);
        assertThat(here).isEqualTo(there);
    }

    @Test
    void a_meeting_becomes_a_tree_and_is_read_from_one() throws Exception {
        Object tree = mapper.toTree(full);
        assertThat(tree.toString()).isEqualTo(mapper.tree(json.write(full)).toString());
        assertThat(mapper.fromTree(tree, Meeting.class)).isEqualTo(full);
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).anyMeeting();
            assertThat(mapper.fromTree(mapper.toTree(meeting), Meeting.class)).isEqualTo(meeting);
        }
    }

    /** A type of an application. */
    record Archive(
            Meeting first,
            @Nullable Meeting none,
            List<Meeting> meetings,
            Map<String, Meeting> byName,
            Map<MandateId, Choice> choices,
            Map<Choice, Integer> numbers,
            List<PersonId> persons,
            List<Vote> votes,
            int number,
            String note) {}

    /** A type of an application, of the old kind. */
    static final class Bean {
        public @Nullable Meeting meeting;
        public @Nullable Pointer pointer;
        public int number;
    }

    private Archive archive() {
        return new Archive(
                full,
                null,
                List.of(full, full),
                Map.of("a name", full),
                Map.of(MandateId.of("m-1"), Choice.AGAINST),
                Map.of(Choice.AGAINST, 1),
                List.of(PersonId.of("an")),
                full.votes(),
                3,
                "x");
    }

    @Test
    void a_meeting_serves_in_lists_and_maps_and_records_and_beans_and_as_an_array() throws Exception {
        Archive archive = archive();
        String written = mapper.write(archive);
        assertThat(written)
                .contains("\"choices\":{\"m-1\":\"AGAINST\"}", "\"numbers\":{\"AGAINST\":1}", "\"persons\":[\"an\"]");
        assertThat(mapper.read(written, Archive.class)).isEqualTo(archive);
        assertThat(mapper.fromTree(mapper.toTree(archive), Archive.class)).isEqualTo(archive);
        assertThat(mapper.read(mapper.write(new Meeting[] {full, full}), Meeting[].class))
                .containsExactly(full, full);
        var bean = new Bean();
        bean.meeting = full;
        bean.pointer = Pointer.of("/a");
        bean.number = 7;
        Bean read = mapper.read(mapper.write(bean), Bean.class);
        assertThat(read.meeting).isEqualTo(full);
        assertThat(read.pointer).isEqualTo(bean.pointer);
        assertThat(read.number).isEqualTo(7);
    }

    @Test
    void equal_identifiers_of_one_document_are_one_object() throws Exception {
        Archive read = mapper.read(mapper.write(archive()), Archive.class);
        assertThat(read.persons().get(0)).isSameAs(read.first().persons().get(0).id());
    }

    @Test
    void a_key_that_is_no_identifier_is_refused() throws Exception {
        String written = mapper.write(archive());
        for (String wrong : List.of("", "m 1", " m-1", "\\u0000")) {
            String text = written.replace("{\"m-1\":", "{\"" + wrong + "\":");
            assertThat(text).isNotEqualTo(written);
            assertThat(catchThrowable(() -> mapper.read(text, Archive.class)))
                    .as(wrong)
                    .hasMessageContaining("BAD_VALUE at /choices/");
        }
    }

    @Test
    void a_null_is_the_business_of_the_mapper_outside_and_refused_inside() throws Exception {
        assertThat(mapper.read("null", Meeting.class)).isNull();
        assertThat(mapper.read("{\"meeting\":null,\"number\":1}", Bean.class).meeting)
                .isNull();
        assertThat(catchThrowable(() -> mapper.read("{\"id\":null}", Meeting.class)))
                .hasMessageContaining("NULL_VALUE at /id");
    }

    @Test
    void the_encoding_is_the_business_of_the_mapper() throws Exception {
        String document = new String(json.write(full), StandardCharsets.UTF_8);
        assertThat(mapper.read(document.getBytes(StandardCharsets.UTF_16BE), Meeting.class))
                .isEqualTo(full);
        assertThat(mapper.read(("\uFEFF" + document).getBytes(StandardCharsets.UTF_8), Meeting.class))
                .isEqualTo(full);
    }

    @Test
    void a_refusal_tells_code_and_pointer_and_line() {
        Throwable refusal =
                catchThrowable(() -> mapper.read("\n{\"meeting\":{\"votes\":[{\"method\":\"NAMED\"}]}}", Bean.class));
        assertThat(refusal).hasMessageContaining("MISSING_MEMBER at /meeting/votes/0/id");
        assertThat(refusal).hasMessageContaining("line: 2");
    }

    /** Numbers that a mapper likes to take for others. */
    @Test
    void a_number_counts_as_it_is_spelled() throws Exception {
        String written = new String(json.write(full), StandardCharsets.UTF_8);
        assertThat(written).contains("\"statutorySeats\":");
        for (String spelled : List.of("-0", "1.0", "1e3", "1E0", "0.0", "\"1\"", "true", "99999999999", "1e999")) {
            String text = written.replaceFirst("\"statutorySeats\":\\d+", "\"statutorySeats\":" + spelled);
            assertThat(catchThrowable(() -> mapper.read(text, Meeting.class)))
                    .as(spelled)
                    .hasMessageMatching("(?s)(BAD_VALUE|WRONG_TYPE) at /bodies/0/statutorySeats.*");
        }
    }

    @Test
    void every_document_with_one_fault_is_refused_with_the_code_and_pointer_of_meeting_json() {
        List<String> faulty = Faults.in(json.write(full), Integer.getInteger("paperlessmeeting.faults.step", 13));
        int refused = 0;
        int tellingCodes = 0;
        for (String text : faulty) {
            Throwable there = catchThrowable(() -> json.read(text));
            if (there == null) {
                assertThat(catchThrowable(() ->
                                assertThat(mapper.read(text, Meeting.class)).isEqualTo(json.read(text))))
                        .as(text)
                        .isNull();
                continue;
            }
            var expected = (MeetingJsonException) there;
            Throwable here = catchThrowable(() -> mapper.read(text, Meeting.class));
            assertThat(here).as(text).isNotNull().hasMessageStartingWith(messageOf(expected));
            if (here instanceof MeetingJsonRefusal told) {
                assertThat(told.code()).as(text).isEqualTo(expected.code());
                assertThat(told.expected()).as(text).isEqualTo(expected.expected());
                assertThat(told.code() == MeetingJsonErrorCode.LONE_SURROGATE
                                || told.pointer().equals(expected.pointer()))
                        .as(text)
                        .isTrue();
                tellingCodes++;
            }
            refused++;
        }
        System.out.println(getClass().getSimpleName() + ": " + refused + " of " + faulty.size() + " refused alike");
        assertThat(refused).isGreaterThan(800);
        assertThat(tellingCodes)
                .as("all but faults of syntax that the mapper finds itself")
                .isGreaterThan(800);
    }

    /** Parsers differ in whether a name with half of a surrogate pair becomes a name, and so part of a pointer. */
    private static String messageOf(MeetingJsonException refusal) {
        return refusal.code() == MeetingJsonErrorCode.LONE_SURROGATE
                ? "LONE_SURROGATE at "
                : Refusal.place(refusal.code(), refusal.pointer().value());
    }

    @Test
    void every_damaged_document_is_read_equal_or_refused() {
        byte[] document = json.write(full);
        int read = 0;
        var beyondTheMapper = new ArrayList<MeetingJsonErrorCode>();
        for (int seed = 0; seed < 1_000; seed++) {
            byte[] damaged = MutationTest.damage(document, new java.util.Random(seed));
            Meeting here;
            try {
                here = mapper.read(damaged, Meeting.class);
            } catch (IOException | RuntimeException e) {
                continue;
            } catch (Exception e) {
                throw new AssertionError("seed " + seed, e);
            }
            try {
                assertThat(here).as("seed " + seed).isEqualTo(json.read(damaged));
                read++;
            } catch (MeetingJsonException e) {
                beyondTheMapper.add(e.code());
            }
        }
        assertThat(read).isPositive();
        assertThat(beyondTheMapper)
                .isSubsetOf(
                        MeetingJsonErrorCode.TRAILING_DATA,
                        MeetingJsonErrorCode.BYTE_ORDER_MARK,
                        MeetingJsonErrorCode.BAD_UTF8);
    }

    @Test
    void no_text_of_a_document_occurs_in_an_exception_even_if_the_mapper_quotes_sources() {
        AnyMapper quoting = mapper.quotingSources();
        List<String> texts = Faults.withCanaries(json.write(full), 5);
        for (String text : texts) {
            assertThat(Faults.stackTrace(catchThrowable(() -> quoting.read(text, Meeting.class))))
                    .as(text)
                    .doesNotContain("canary")
                    .doesNotContain("7f3a");
            assertThat(Faults.stackTrace(catchThrowable(() -> quoting.read("{\"meeting\":" + text + "}", Bean.class))))
                    .as(text)
                    .contains(" at /meeting")
                    .doesNotContain("canary")
                    .doesNotContain("7f3a");
        }
        assertThat(texts).hasSizeGreaterThan(400);
    }
}
