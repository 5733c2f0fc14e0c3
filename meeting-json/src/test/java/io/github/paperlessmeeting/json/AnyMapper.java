package io.github.paperlessmeeting.json;

/** A mapper of an application, of either major of Jackson, that found its modules by itself and has default settings. */
interface AnyMapper {
    /** The version of the data binding that runs. */
    String version();

    /** Whether the module of this library is registered. */
    boolean hasModule();

    /** The same with the source of the document in the locations of exceptions. */
    AnyMapper quotingSources();

    <T> T read(String json, Class<T> type) throws Exception;

    <T> T read(byte[] json, Class<T> type) throws Exception;

    String write(Object value) throws Exception;

    byte[] writeBytes(Object value) throws Exception;

    /** A tree of this major. */
    Object tree(byte[] json) throws Exception;

    Object toTree(Object value) throws Exception;

    <T> T fromTree(Object tree, Class<T> type) throws Exception;
}
