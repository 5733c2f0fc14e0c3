package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The TypeScript types that are shipped beside the schema. */
class TypesTest {
    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/json-schema/meeting.d.ts");
    private static final Pattern ERROR = Pattern.compile("(?m)^(\\w+\\.ts)\\((\\d+),\\d+\\): error TS\\d+");

    @BeforeAll
    static void rewriteIfAsked() throws IOException {
        MeetingSchemaTest.rewriteIfAsked();
        if (Boolean.getBoolean(MeetingSchemaTest.REWRITE)) {
            Files.writeString(SHIPPED, generated());
        }
    }

    private static String generated() throws IOException {
        Path folder = NodeFolder.filled();
        NodeFolder.Run run = NodeFolder.run(
                "node", "types.mjs", MeetingSchemaTest.SHIPPED.toAbsolutePath().toString(), "generated.d.ts");
        assertThat(run.exit()).as(run.output()).isZero();
        return Files.readString(folder.resolve("generated.d.ts"), StandardCharsets.UTF_8);
    }

    @Test
    void the_types_that_are_shipped_are_those_of_the_schema_that_is_shipped() throws Exception {
        assertThat(Files.readString(SHIPPED))
                .as("Out of date; run with -D" + MeetingSchemaTest.REWRITE + "=true and Node.js")
                .contains("SHA-256 of the schema: " + sha256(Files.readAllBytes(MeetingSchemaTest.SHIPPED)));
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void there_is_one_type_for_each_definition_and_each_is_closed() throws IOException {
        String types = Files.readString(SHIPPED);
        var names = new TreeSet<String>();
        for (var export =
                        Pattern.compile("(?m)^export (?:type|interface) (\\w+)").matcher(types);
                export.find(); ) {
            assertThat(names.add(export.group(1))).as(export.group(1)).isTrue();
        }
        var definitions = new TreeSet<>(MeetingSchemaTest.shipped().get("$defs").propertyNames());
        definitions.add("Meeting");
        assertThat(names).isEqualTo(definitions);
        assertThat(types)
                .doesNotContain("unknown")
                .doesNotContain("[k: string]: FreeText")
                .doesNotContain(": any");
    }

    @Test
    void the_types_that_are_shipped_are_those_that_follow_from_the_schema() throws IOException {
        assertThat(Files.readString(SHIPPED)).isEqualTo(generated());
    }

    @Test
    void a_page_that_tells_votes_apart_by_their_method_compiles_under_every_strict_check() throws IOException {
        NodeFolder.Run run = compile("sample.ts");
        assertThat(run.output()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void what_the_types_forbid_does_not_compile() throws IOException {
        NodeFolder.Run run = compile("wrong.ts");
        assertThat(run.exit()).isNotZero();
        var refused = new ArrayList<String>();
        for (var error = ERROR.matcher(run.output()); error.find(); ) {
            refused.add(error.group(1) + ":" + error.group(2));
        }
        List<String> lines = Files.readAllLines(Path.of("src/test/node/wrong.ts"));
        var expected = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("// refused")) {
                expected.add("wrong.ts:" + (i + 1));
            }
        }
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(refused).isEqualTo(expected);
    }

    private static NodeFolder.Run compile(String file) throws IOException {
        Path folder = NodeFolder.filled();
        Files.copy(SHIPPED, folder.resolve("meeting.d.ts"), StandardCopyOption.REPLACE_EXISTING);
        return NodeFolder.run(
                "node",
                "node_modules/typescript/bin/tsc",
                "--strict",
                "--noEmit",
                "--pretty",
                "false",
                "--target",
                "es2022",
                "--module",
                "esnext",
                "--moduleResolution",
                "bundler",
                file);
    }
}
