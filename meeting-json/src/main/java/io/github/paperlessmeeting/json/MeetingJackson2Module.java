package io.github.paperlessmeeting.json;

import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of Jackson 2, from 2.18 on, the types of this library: meetings with all their parts, votes, identifiers
 * and codes, decisions, and reports of findings, each in the form of {@link MeetingJson}; the identifiers and codes serve as
 * keys of maps too. Found by {@code new ObjectMapper().findAndRegisterModules()} and
 * {@code JsonMapper.builder().findAndAddModules()}; otherwise register an instance. The same for Jackson 3 is
 * {@link MeetingJacksonModule}.
 *
 * <p>Inside these types nothing depends on the settings of the mapper: unknown, missing and duplicate members, nulls, values
 * of another type and what exceeds {@link MeetingJsonLimits#DEFAULT} are refused, with a
 * {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} whose message has the code and the pointer, and whose
 * location is where the value of a type of this library begins, or where it stops being JSON. The message never has content
 * of the document. Outside, nothing of the mapper is changed.
 *
 * <p>What only the source of a whole document can know is the mapper's to watch. With its default settings Jackson 2 accepts
 * data that follows the document (see {@link com.fasterxml.jackson.databind.DeserializationFeature#FAIL_ON_TRAILING_TOKENS}),
 * a byte order mark and some bytes that are not UTF-8, returns null for a document that is {@code null}, and keeps in a tree
 * the last of duplicate members, which is then all that this module sees. Use {@link MeetingJson} where the document comes from
 * strangers.
 */
public final class MeetingJackson2Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module; all instances are alike. */
    public MeetingJackson2Module() {
        super(MeetingJackson2Module.class.getName());
        Codecs.forEach((type, codec) -> add(type, codec));
    }

    private <T> void add(Class<T> type, Codec codec) {
        addDeserializer(type, new Jackson2Deserializer<>(type));
        addSerializer(type, new Jackson2Serializer<>(type));
        if (codec instanceof TextCodec) {
            addKeyDeserializer(type, new Jackson2KeyDeserializer(type));
            addKeySerializer(type, new Jackson2KeySerializer<>(type));
        }
    }
}
