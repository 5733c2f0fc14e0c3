package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JSON parsing test suite of Nicolas Seriot: none of its files is a meeting, so all are refused, but for a true reason. */
class JsonTestSuiteTest {
    private static final List<MeetingJsonErrorCode> NO_JSON = List.of(
            MeetingJsonErrorCode.SYNTAX,
            MeetingJsonErrorCode.BAD_UTF8,
            MeetingJsonErrorCode.BYTE_ORDER_MARK,
            MeetingJsonErrorCode.UNEXPECTED_END,
            MeetingJsonErrorCode.TRAILING_DATA,
            MeetingJsonErrorCode.LIMIT_EXCEEDED);

    @Test
    void refuses_every_file_and_calls_none_malformed_that_is_json() throws IOException {
        Optional<Path> folder = SharedMaterial.folder("data/conformance/JSONTestSuite/test_parsing");
        assumeTrue(folder.isPresent(), "the JSON test suite is not beside the project");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.get())) {
            files = all.sorted().toList();
        }
        Map<MeetingJsonErrorCode, Integer> codes = new EnumMap<>(MeetingJsonErrorCode.class);
        for (Path file : files) {
            MeetingJsonErrorCode code =
                    Refusals.refusal(Files.readAllBytes(file)).code();
            codes.merge(code, 1, Integer::sum);
            if (file.getFileName().toString().startsWith("y_")) {
                assertThat(code).as(file.getFileName().toString()).isNotIn(NO_JSON);
            }
        }
        assertThat(files).hasSizeGreaterThan(300);
        System.out.println("JSONTestSuite: " + files.size() + " files refused, " + codes);
    }

    @Test
    void refuses_every_malformed_file_as_the_value_of_a_member() throws IOException {
        Optional<Path> folder = SharedMaterial.folder("data/conformance/JSONTestSuite/test_parsing");
        assumeTrue(folder.isPresent(), "the JSON test suite is not beside the project");
        int read = 0;
        int malformed = 0;
        try (Stream<Path> all = Files.list(folder.get())) {
            for (Path file : all.sorted().toList()) {
                byte[] value = Files.readAllBytes(file);
                byte[] document = around("{\"title\":", value, "}");
                MeetingJsonErrorCode code = Refusals.refusal(document).code();
                read++;
                if (NO_JSON.contains(code)) {
                    malformed++;
                }
            }
        }
        assertThat(malformed).isGreaterThan(30);
        System.out.println(
                "JSONTestSuite: " + read + " values refused, " + malformed + " of them before their type was");
    }

    private static byte[] around(String before, byte[] value, String after) {
        byte[] all = new byte[before.length() + value.length + after.length()];
        for (int i = 0; i < before.length(); i++) {
            all[i] = (byte) before.charAt(i);
        }
        System.arraycopy(value, 0, all, before.length(), value.length);
        for (int i = 0; i < after.length(); i++) {
            all[before.length() + value.length + i] = (byte) after.charAt(i);
        }
        return all;
    }
}
