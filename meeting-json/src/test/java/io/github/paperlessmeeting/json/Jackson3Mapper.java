package io.github.paperlessmeeting.json;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3. */
record Jackson3Mapper(JsonMapper mapper) implements AnyMapper {
    Jackson3Mapper() {
        this(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    public String version() {
        return PackageVersion.VERSION.toString();
    }

    @Override
    public boolean hasModule() {
        return mapper.registeredModules().stream().anyMatch(MeetingJacksonModule.class::isInstance);
    }

    @Override
    public AnyMapper quotingSources() {
        return new Jackson3Mapper(JsonMapper.builder()
                .findAndAddModules()
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build());
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] writeBytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public Object tree(byte[] json) {
        return mapper.readTree(json);
    }

    @Override
    public Object toTree(Object value) {
        return mapper.valueToTree(value);
    }

    @Override
    public <T> T fromTree(Object tree, Class<T> type) {
        return mapper.treeToValue((JsonNode) tree, type);
    }
}
