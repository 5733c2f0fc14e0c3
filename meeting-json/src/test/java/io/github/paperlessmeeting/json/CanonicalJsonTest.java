package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.meeting.Meeting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form of RFC 8785, against its own vectors and against the library of one of its authors. */
class CanonicalJsonTest {
    private static final int SEEDS = 500;

    @Test
    void gives_the_bytes_of_every_vector_of_the_standard() throws IOException {
        Optional<Path> folder = SharedMaterial.folder("data/conformance/json-canonicalization/testdata");
        assumeTrue(folder.isPresent(), "the vectors of RFC 8785 are not beside the project");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.get().resolve("input"))) {
            files = all.sorted().toList();
        }
        for (Path input : files) {
            String name = input.getFileName().toString().replace(".json", ".txt");
            String hex = Files.readString(folder.get().resolve("outhex").resolve(name));
            assertThat(CanonicalJson.of(Files.readAllBytes(input)))
                    .as(name)
                    .isEqualTo(HexFormat.of().parseHex(hex.replaceAll("\\s", "")));
        }
        assertThat(files).isNotEmpty();
        System.out.println("RFC 8785: " + files.size() + " vectors reproduced byte by byte");
    }

    /** The samples of RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "0010000000000000, 2.2250738585072014e-308",
        "000fffffffffffff, 2.225073858507201e-308",
        "0000000000000001, 5e-324",
        "8000000000000002, -1e-323",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writes_numbers_as_ecmascript_does(String bits, String text) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(EcmaScriptNumbers.format(number)).isEqualTo(text);
    }

    @Test
    void writes_random_numbers_as_another_library_does() throws IOException {
        var random = new Random(8785);
        int cases = 0;
        while (cases < 200_000) {
            double number = cases % 2 == 0
                    ? Double.longBitsToDouble(random.nextLong())
                    : (random.nextInt(2_000_000) - 1_000_000) / Math.pow(10, random.nextInt(9));
            if (Double.isFinite(number)) {
                cases++;
                assertThat(EcmaScriptNumbers.format(number)).isEqualTo(NumberToJSON.serializeNumber(number));
            }
        }
        System.out.println("RFC 8785: " + cases + " random numbers as another library writes them, seed 8785");
    }

    /** The numbers whose neighbours are not equally far. */
    @Test
    void writes_powers_of_two_as_another_library_does() throws IOException {
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            double number = Math.scalb(1.0, exponent);

            assertThat(EcmaScriptNumbers.format(number)).isEqualTo(NumberToJSON.serializeNumber(number));
        }
    }

    @Test
    void a_generated_meeting_has_the_form_that_another_library_gives_it() throws IOException {
        MeetingJson json = MeetingJson.standard();
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).anyMeeting();
            byte[] canonical = json.writeCanonical(meeting);

            assertThat(canonical)
                    .as("seed %d", seed)
                    .isEqualTo(new JsonCanonicalizer(json.writePretty(meeting)).getEncodedUTF8())
                    .isEqualTo(CanonicalJson.of(json.write(meeting)))
                    .isEqualTo(CanonicalJson.of(canonical));
            assertThat(json.writeCanonical(json.read(canonical)))
                    .as("seed %d, read and written again", seed)
                    .isEqualTo(canonical);
        }
        System.out.println("RFC 8785: " + SEEDS + " generated meetings as another library has them");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"a\":1,\"a\":2}', DUPLICATE_MEMBER, /a, 1",
        "'[\"\\ud800\"]', LONE_SURROGATE, /0, 1",
        "'[1e400]', BAD_VALUE, /0, 1",
        "'{\"a\":\n9007199254740993}', BAD_VALUE, /a, 2",
        "'[295147905179352830001]', BAD_VALUE, /0, 1",
        "'{\"a\":[1,]}', SYNTAX, /a/1, 1",
        "'[1] 2', TRAILING_DATA, '', 1",
        "'', UNEXPECTED_END, '', 1",
        "'[1', UNEXPECTED_END, /0, 1"
    })
    void refuses_what_has_no_canonical_form(String text, MeetingJsonErrorCode code, String pointer, int line) {
        MeetingJsonException refused = org.junit.jupiter.api.Assertions.assertThrows(
                MeetingJsonException.class, () -> CanonicalJson.of(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.pointer()).hasToString(pointer);
        assertThat(refused.line()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740992",
                "-9007199254740992",
                "123456789012345680000",
                "295147905179352830000",
                "0",
                "[]",
                "{}",
                "null",
                "\"\""
            })
    void leaves_what_is_canonical_as_it_is(String text) {
        assertThat(CanonicalJson.of(text.getBytes(StandardCharsets.UTF_8)))
                .asString()
                .isEqualTo(text);
    }
}
