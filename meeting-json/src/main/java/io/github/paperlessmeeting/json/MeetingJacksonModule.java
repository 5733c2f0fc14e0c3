package io.github.paperlessmeeting.json;

import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of the application the types of this library: meetings with all their parts, votes, identifiers and codes,
 * decisions, and reports of findings, each in the form of {@link MeetingJson}. Found by
 * {@code JsonMapper.builder().findAndAddModules()}; otherwise add an instance.
 *
 * <p>Inside these types nothing depends on the settings of the mapper: unknown, missing and duplicate members, nulls and
 * values of another type are refused, with a {@link tools.jackson.databind.DatabindException} whose message has the code and the pointer.
 * Outside, nothing of the mapper is changed: its own texts, numbers and times are read and written as before. What only the
 * source of a whole document can know, such as bytes that are not UTF-8, data that follows, and limits, is the mapper's
 * to watch; use {@link MeetingJson} where the document comes from strangers.
 *
 * <p>The identifiers and codes serve as keys of maps too.
 */
public final class MeetingJacksonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module; all instances are alike. */
    public MeetingJacksonModule() {
        super(MeetingJacksonModule.class.getName());
        Codecs.forEach((type, codec) -> add(type, codec));
    }

    private <T> void add(Class<T> type, Codec codec) {
        addDeserializer(type, new CodecDeserializer<>(type, codec));
        addSerializer(type, new CodecSerializer<>(type, codec));
        if (codec instanceof TextCodec text) {
            addKeyDeserializer(type, new TextKeyDeserializer(text));
            addKeySerializer(type, new TextKeySerializer<>(type, text));
        }
    }
}
