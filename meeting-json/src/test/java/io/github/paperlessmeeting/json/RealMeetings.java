package io.github.paperlessmeeting.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.paperlessmeeting.text.Extensions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the meetings of other systems lie, and how their values are read. */
final class RealMeetings {
    private static final JsonMapper JSON = new JsonMapper();

    private RealMeetings() {}

    /** The meetings that lie beside the project, if they do. */
    static Path data() {
        Optional<Path> data = SharedMaterial.folder("data/meetings");
        if (data.isEmpty()) {
            System.out.println(
                    "Real meetings: skipped, since there is no folder shared/data/meetings beside the project");
        }
        assumeTrue(data.isPresent(), "no folder shared/data/meetings beside the project");
        return data.orElseThrow();
    }

    static List<JsonNode> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(JSON::readTree).toList();
        }
    }

    static JsonNode tree(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The text of a member; null if it is not there or has no characters. */
    static @Nullable String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        String text = value.isMissingNode() || value.isNull() ? "" : value.asString();
        return text.isEmpty() ? null : text;
    }

    /** The text of a member that every record has. */
    static String required(JsonNode node, String member) {
        return node.required(member).asString();
    }

    /** A word of an open vocabulary as a code, with the letters and digits of ASCII alone. */
    static String code(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-$", "");
        return plain.isEmpty() ? "other" : plain;
    }

    /** What stands behind the last slash of an address. */
    static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Members without a place of their own in a meeting, those that have a text. */
    static Extensions extensions(String namespace, JsonNode node, String... members) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String member : members) {
            String value = text(node, member);
            if (value != null) {
                values.put(namespace + ":" + member, value);
            }
        }
        return new Extensions(values);
    }
}
