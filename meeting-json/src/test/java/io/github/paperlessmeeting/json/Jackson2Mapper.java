package io.github.paperlessmeeting.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 2. */
record Jackson2Mapper(JsonMapper mapper) implements AnyMapper {
    Jackson2Mapper() {
        this(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    public String version() {
        return PackageVersion.VERSION.toString();
    }

    @Override
    public boolean hasModule() {
        return mapper.getRegisteredModuleIds().contains(MeetingJackson2Module.class.getName());
    }

    @Override
    public AnyMapper quotingSources() {
        return new Jackson2Mapper(JsonMapper.builder()
                .findAndAddModules()
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build());
    }

    @Override
    public <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] writeBytes(Object value) throws Exception {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public Object tree(byte[] json) throws Exception {
        return mapper.readTree(json);
    }

    @Override
    public Object toTree(Object value) {
        return mapper.valueToTree(value);
    }

    @Override
    public <T> T fromTree(Object tree, Class<T> type) throws Exception {
        return mapper.treeToValue((TreeNode) tree, type);
    }
}
