package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.meeting.SchemaVersion;
import io.github.paperlessmeeting.text.Extensions;
import io.github.paperlessmeeting.vote.Vote;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema of a meeting from the components of the records, as the reader makes its codecs, with the words of
 * their Javadoc and the {@link SchemaBounds}.
 */
final class SchemaGenerator {
    static final String EXTENSION_TEXT = "ExtensionText";

    private static final String REF = "#/$defs/";
    private static final Map<Class<?>, String> PLAIN = Map.of(
            boolean.class, "boolean",
            Boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer");

    private final SourceDocs docs;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaGenerator(SourceDocs docs) {
        this.docs = docs;
    }

    /** The text of the schema, ended by a line feed. */
    static String generate(Path sources) {
        ObjectNode schema = new SchemaGenerator(SourceDocs.of(sources)).schema();
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.builder().build().writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put(
                "$id",
                "https://paperlessmeeting.github.io/paperless-meeting/" + SchemaVersion.CURRENT
                        + "/meeting.schema.json");
        schema.put(
                "$comment",
                "Generated from the Java records; edit those. A reader also refuses, though no schema can say so: members"
                        + " that are given twice, whole numbers written with a fraction, an exponent or a minus before zero,"
                        + " bytes that are not UTF-8, a byte order mark, data after the document, and documents beyond its"
                        + " limits. What it refuses beyond a definition stands in the comment there.");
        schema.setAll(record(Meeting.class, null));
        ObjectNode all = schema.putObject("$defs");
        definitions.forEach(all::set);
        return schema;
    }

    private ObjectNode record(Class<?> type, @Nullable String method) {
        String name = nameOf(type);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("title", name).put("description", docs.type(type));
        comment(name, node);
        node.put("type", "object");
        ArrayNode required = node.putArray("required");
        ObjectNode properties = node.putObject("properties");
        if (method != null) {
            required.add(VoteCodec.METHOD);
            properties
                    .putObject(VoteCodec.METHOD)
                    .put("description", "How the vote was taken.")
                    .put("const", method);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = properties.putObject(component.getName());
            property.put("description", docs.member(type, component.getName()));
            property.setAll(member(name, component));
            if (isRequired(component)) {
                required.add(component.getName());
            }
        }
        if (required.isEmpty()) {
            node.remove("required");
        }
        node.put("additionalProperties", false);
        for (String condition : SchemaBounds.CONDITIONS.getOrDefault(name, List.of())) {
            node.withArray("allOf").add(parse(condition));
        }
        return node;
    }

    /** As in the codecs: lists, maps, extensions and what may be null may be absent. */
    private static boolean isRequired(RecordComponent component) {
        return component.getType() != List.class
                && component.getType() != Map.class
                && component.getType() != Extensions.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private ObjectNode member(String record, RecordComponent component) {
        String narrower = SchemaBounds.NARROWER.get(record + "." + component.getName());
        if (narrower != null) {
            define(narrower, SchemaTypes.NAMED.get(narrower).deepCopy());
            return reference(narrower);
        }
        ObjectNode node = value(component.getGenericType());
        String bounds = SchemaBounds.of(record, component.getName());
        if (bounds != null) {
            node.setAll(parse(bounds));
        } else if ("integer".equals(PLAIN.get(component.getType()))) {
            throw new IllegalArgumentException("What may " + record + "." + component.getName() + " be?");
        }
        return node;
    }

    private ObjectNode value(Type type) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                node.put("type", "array").set("items", value(arguments[0]));
                return node;
            }
            if (generic.getRawType() == Map.class && List.of(arguments).equals(List.of(String.class, String.class))) {
                node.put("type", "object").set("additionalProperties", value(String.class));
                return node;
            }
            throw new IllegalArgumentException("No schema for " + type);
        }
        var plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return node.put("type", PLAIN.get(plain));
        }
        return reference(definition(plain));
    }

    private String definition(Class<?> type) {
        String name = nameOf(type);
        if (definitions.containsKey(name)) {
            return name;
        }
        if (type == String.class) {
            define(name, SchemaTypes.NAMED.get(name).deepCopy());
            return name;
        }
        ObjectNode text = SchemaTypes.of(type, docs);
        if (text != null) {
            define(name, text);
        } else if (type == Vote.class) {
            define(name, votes());
        } else if (type == Extensions.class) {
            define(name, extensions());
        } else if (type.isRecord()) {
            define(name, record(type, Codecs.METHODS.get(type)));
        } else {
            throw new IllegalArgumentException("No schema for " + type);
        }
        return name;
    }

    /** By a condition for each method and not by alternatives, so that a fault is reported against the one that is meant. */
    private ObjectNode votes() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("description", docs.type(Vote.class)).put("type", "object");
        node.putArray("required").add(VoteCodec.METHOD);
        ArrayNode methods = node.putObject("properties")
                .putObject(VoteCodec.METHOD)
                .put("description", "How the vote was taken; it says which members a vote has.")
                .putArray("enum");
        ArrayNode all = node.putArray("allOf");
        Codecs.METHODS.forEach((type, method) -> {
            methods.add(method);
            ObjectNode condition = all.addObject();
            condition.set(
                    "if", parse("{'properties': {'method': {'const': '" + method + "'}}, 'required': ['method']}"));
            condition.set("then", reference(definition(type)));
        });
        return node;
    }

    private ObjectNode extensions() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("description", docs.type(Extensions.class)).put("type", "object");
        node.put("maxProperties", Extensions.MAX_ENTRIES);
        node.putObject("propertyNames")
                .put("maxLength", Extensions.MAX_KEY_LENGTH)
                .put("pattern", SchemaTypes.EXTENSION);
        define(EXTENSION_TEXT, SchemaTypes.NAMED.get(EXTENSION_TEXT).deepCopy());
        node.set("additionalProperties", reference(EXTENSION_TEXT));
        return node;
    }

    private void define(String name, ObjectNode definition) {
        ObjectNode named = JsonNodeFactory.instance.objectNode().put("title", name);
        named.setAll(definition);
        if (!named.has("$comment")) {
            comment(name, named);
        }
        definitions.putIfAbsent(name, named);
    }

    private static void comment(String name, ObjectNode node) {
        List<String> beyond = SchemaBounds.BEYOND.get(name);
        if (beyond != null) {
            node.put("$comment", "A reader also refuses " + String.join("; ", beyond) + ".");
        }
    }

    /** A nested type by the name of its owner too. */
    static String nameOf(Class<?> type) {
        if (type == String.class) {
            return "FreeText";
        }
        Class<?> owner = type.getEnclosingClass();
        return (owner == null ? "" : owner.getSimpleName()) + type.getSimpleName();
    }

    private static ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", REF + name);
    }

    private static ObjectNode parse(String quotedOnce) {
        return (ObjectNode) JsonMapper.shared().readTree(quotedOnce.replace('\'', '"'));
    }
}
