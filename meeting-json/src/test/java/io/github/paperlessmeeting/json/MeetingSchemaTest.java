package io.github.paperlessmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.SchemaVersion;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.vote.Vote;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that is shipped. */
class MeetingSchemaTest {
    /** Set to true, this writes the schema and the types anew before they are compared. */
    static final String REWRITE = "paperlessmeeting.schema.rewrite";

    static final Path SHIPPED = Path.of("src/main/resources/META-INF/json-schema/meeting.schema.json");
    private static final Path MODEL = Path.of("../meeting-core/src/main/java");
    private static final Path PAGE = Path.of("../docs/schema.md");

    @BeforeAll
    static void rewriteIfAsked() throws IOException {
        if (Boolean.getBoolean(REWRITE)) {
            Files.writeString(SHIPPED, SchemaGenerator.generate(MODEL));
        }
    }

    static JsonNode shipped() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(SHIPPED));
    }

    @Test
    void the_schema_that_is_shipped_is_the_one_that_follows_from_the_model() throws IOException {
        assertThat(Files.readString(SHIPPED))
                .as("Out of date; run with -D" + REWRITE + "=true")
                .isEqualTo(SchemaGenerator.generate(MODEL));
    }

    @Test
    void the_schema_and_the_types_are_where_an_application_finds_them() throws IOException {
        for (String name : List.of("META-INF/json-schema/meeting.schema.json", "META-INF/json-schema/meeting.d.ts")) {
            try (InputStream in = MeetingJson.class.getClassLoader().getResourceAsStream(name)) {
                assertThat(in).as(name).isNotNull();
            }
        }
    }

    @Test
    void the_schema_says_which_dialect_and_which_version_it_is() throws IOException {
        JsonNode schema = shipped();
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asString()).endsWith("/" + SchemaVersion.CURRENT + "/meeting.schema.json");
        assertThat(schema.at("/$defs/SchemaVersion/enum"))
                .contains(JsonMapper.shared().valueToTree(SchemaVersion.CURRENT.toString()));
    }

    @Test
    void every_component_of_every_record_is_a_property_of_its_type_and_nothing_else_is() throws IOException {
        JsonNode schema = shipped();
        int components = 0;
        for (Class<?> type : SchemaPlaces.RECORDS) {
            JsonNode definition = definition(schema, type);
            var names = new ArrayList<String>();
            var required = new ArrayList<String>();
            if (Vote.class.isAssignableFrom(type)) {
                names.add("method");
                required.add("method");
                assertThat(definition.at("/properties/method/const").asString()).isEqualTo(Codecs.METHODS.get(type));
            }
            for (RecordComponent component : type.getRecordComponents()) {
                String name = component.getName();
                names.add(name);
                JsonNode property = definition.get("properties").get(name);
                assertThat(property).as(type + " " + name).isNotNull();
                assertThat(typeOf(schema, property)).as(type + " " + name).isEqualTo(jsonType(component.getType()));
                if (component.getType() == List.class) {
                    var generic = (ParameterizedType) component.getGenericType();
                    var element = (Class<?>) generic.getActualTypeArguments()[0];
                    assertThat(property.at("/items/$ref").asString())
                            .as(type + " " + name)
                            .isEqualTo("#/$defs/" + SchemaGenerator.nameOf(element));
                }
                boolean container =
                        Set.of(List.class, Map.class, Extensions.class).contains(component.getType());
                if (!container && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    required.add(name);
                }
                components++;
            }
            assertThat(definition.get("properties").propertyNames())
                    .as(type.toString())
                    .containsExactlyElementsOf(names);
            assertThat(texts(definition.path("required"))).as(type.toString()).isEqualTo(required);
            assertThat(definition.get("additionalProperties").asBoolean()).isFalse();
        }
        assertThat(components).isGreaterThan(200);
        var definitions = new TreeSet<>(schema.get("$defs").propertyNames());
        SchemaPlaces.TYPES.forEach(type -> definitions.remove(SchemaGenerator.nameOf(type)));
        var others = new TreeSet<>(SchemaBounds.NARROWER.values());
        others.add(SchemaGenerator.EXTENSION_TEXT);
        assertThat(definitions).isEqualTo(others);
    }

    private static JsonNode definition(JsonNode schema, Class<?> type) {
        return type == Meeting.class ? schema : schema.get("$defs").get(SchemaGenerator.nameOf(type));
    }

    private static String typeOf(JsonNode schema, JsonNode property) {
        JsonNode at = property;
        while (at.has("$ref")) {
            at = schema.at(at.get("$ref").asString().substring(1));
        }
        return at.get("type").asString();
    }

    private static String jsonType(Class<?> type) {
        if (type == List.class) {
            return "array";
        }
        if (type == Map.class
                || type == Extensions.class
                || type == Vote.class
                || SchemaPlaces.RECORDS.contains(type)) {
            return "object";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return Set.of(int.class, Integer.class, long.class, Long.class).contains(type) ? "integer" : "string";
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    @Test
    void the_table_of_bounds_names_only_what_there_is() {
        var names = new TreeSet<String>();
        var places = new TreeSet<String>();
        for (Class<?> type : SchemaPlaces.RECORDS) {
            names.add(SchemaGenerator.nameOf(type));
            for (RecordComponent component : type.getRecordComponents()) {
                places.add(SchemaGenerator.nameOf(type) + "." + component.getName());
            }
        }
        assertThat(places).containsAll(SchemaBounds.COMPONENTS.keySet()).containsAll(SchemaBounds.NARROWER.keySet());
        assertThat(names).containsAll(SchemaBounds.CONDITIONS.keySet());
        SchemaPlaces.TYPES.forEach(type -> names.add(SchemaGenerator.nameOf(type)));
        assertThat(names).containsAll(SchemaBounds.BEYOND.keySet());
    }

    @Test
    void every_type_and_member_is_described_without_words_of_java() throws IOException {
        String schema = Files.readString(SHIPPED);
        for (JsonNode definition : shipped().get("$defs")) {
            assertThat(definition.path("title").asString()).isNotBlank();
            assertThat(definition.path("description").asString()).endsWith(".");
            for (JsonNode property : definition.path("properties")) {
                assertThat(property.path("description").asString()).endsWith(".");
            }
        }
        assertThat(schema).doesNotContain("{@").doesNotContain("a copy;");
        assertThat(Pattern.compile("\\b(null|Optional|NullPointerException)\\b")
                        .matcher(schema)
                        .find())
                .isFalse();
    }

    @Test
    void where_the_schema_is_silent_its_comments_say_so() throws IOException {
        JsonNode schema = shipped();
        SchemaBounds.BEYOND.forEach((name, sentences) ->
                assertThat(schema.at("/$defs/" + name + "/$comment").asString()).contains(sentences));
    }

    @Test
    void the_deepest_place_is_as_deep_as_the_limits_say_that_a_meeting_needs() throws IOException {
        JsonNode schema = shipped();
        int depth = depth(schema, schema);

        assertThat(depth).isEqualTo(8);
        assertThat(Files.readString(Path.of("src/main/java/io/github/paperlessmeeting/json/MeetingJsonLimits.java")))
                .contains("meeting needs " + depth);
        assertThat(Files.readString(Path.of("../docs/wire-format.md"))).contains("a meeting needs " + depth);
    }

    /** How many objects and arrays a value of a definition can have within each other. */
    private static int depth(JsonNode schema, JsonNode definition) {
        int inner = 0;
        for (JsonNode condition : definition.path("allOf")) {
            inner = Math.max(inner, depth(schema, condition.path("then")));
        }
        if (definition.has("$ref")) {
            inner = Math.max(
                    inner,
                    depth(schema, schema.at(definition.get("$ref").asString().substring(1))));
        }
        int below = -1;
        if (Set.of("object", "array").contains(definition.path("type").asString(""))) {
            below = 0;
            for (JsonNode property : definition.path("properties")) {
                below = Math.max(below, depth(schema, property));
            }
            for (String of : List.of("items", "additionalProperties")) {
                below = Math.max(below, depth(schema, definition.path(of)));
            }
        }
        return Math.max(inner, below + 1);
    }

    @Test
    void every_pattern_is_anchored_and_keeps_to_what_every_engine_knows() throws IOException {
        int patterns = 0;
        for (JsonNode definition : shipped().get("$defs")) {
            if (definition.has("pattern")) {
                assertThat(definition.get("pattern").asString())
                        .startsWith("^")
                        .endsWith("$")
                        .doesNotContain("(?")
                        .doesNotContainPattern("\\\\[^.]");
                patterns++;
            }
        }
        assertThat(patterns).isGreaterThan(30);
    }

    @Test
    void the_page_about_the_schema_names_files_that_exist() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        var links = Pattern.compile("\\]\\((\\.\\.?/[^)#]+)").matcher(page);
        int seen = 0;
        while (links.find()) {
            assertThat(PAGE.resolveSibling(links.group(1))).exists();
            seen++;
        }
        assertThat(seen).isGreaterThan(2);
        assertThat(page).contains(REWRITE, shipped().get("$id").asString());
    }
}
