package io.github.paperlessmeeting.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Documents that are made to exhaust whoever reads them, each of 16 MiB, thrown at every way in. */
final class Bombs {
    static final int SIZE = 16 * 1024 * 1024;

    private static final String NEWER = "{\"schemaVersion\":\"1.9\",";
    private static final String CURRENT = "{\"schemaVersion\":\"1.0\",";

    private Bombs() {}

    /** A process of its own, so that its heap can be small. Prints a line for each bomb and each way in. */
    public static void main(String[] arguments) {
        Map<String, Consumer<byte[]>> ways = new LinkedHashMap<>();
        ways.put("read", bytes -> MeetingJson.standard().read(bytes));
        ways.put("readLenient", bytes -> MeetingJson.standard().readLenient(bytes));
        ways.put("canonical", CanonicalJson::of);
        ways.put(
                "archive",
                bytes -> MeetingJson.standard()
                        .readArchive(new ByteArrayInputStream(bytes))
                        .forEach(ArchivedMeeting::orThrow));
        for (String name : NAMES.keySet()) {
            byte[] bomb = NAMES.get(name).make();
            ways.forEach((way, reader) -> System.out.println(name + " " + way + " " + throwAt(reader, bomb)));
        }
    }

    private static String throwAt(Consumer<byte[]> reader, byte[] bomb) {
        try {
            reader.accept(bomb);
            return "taken";
        } catch (MeetingJsonException e) {
            return e.code().name();
        } catch (RuntimeException | Error e) {
            return e.getClass().getName();
        }
    }

    /** Makes a bomb when it is its turn. */
    private interface Maker {
        byte[] make();
    }

    private static final Map<String, Maker> NAMES = makers();

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("depth", () -> repeat("", "["));
        makers.put("depth-in-unknown-member", () -> repeat(NEWER + "\"x\":", "["));
        makers.put("depth-of-objects", () -> repeat(NEWER + "\"x\":", "{\"a\":"));
        makers.put("long-string", () -> repeat(CURRENT + "\"title\":\"", "x"));
        makers.put("long-escapes", () -> repeat(CURRENT + "\"title\":\"", "\\u1ebf"));
        makers.put("combining-marks", () -> repeat(CURRENT + "\"title\":\"", "\u0301\u0323"));
        makers.put("long-name", () -> repeat(NEWER + "\"", "x"));
        makers.put("long-number", () -> repeat(CURRENT + "\"number\":", "9"));
        makers.put("long-exponent", () -> repeat(CURRENT + "\"number\":1e", "9"));
        makers.put("flood-of-numbers", () -> repeat(NEWER + "\"x\":[0", ",0"));
        makers.put("flood-of-objects", () -> repeat(NEWER + "\"x\":[0", ",{}"));
        makers.put("flood-of-unknown-members", () -> closed(numbered(NEWER, "\"x%d\":0,")));
        makers.put("flood-of-votes", () -> repeat(NEWER + "\"votes\":[", "{\"method\":\"X\"},"));
        makers.put("flood-of-one-member", () -> repeat(NEWER, "\"x\":0,"));
        makers.put("flood-of-persons", () -> numbered(CURRENT + "\"persons\":[", "{\"id\":\"p%d\",\"name\":\"\"},"));
        makers.put("colliding-names", () -> colliding(NEWER, "\"", "\":0,"));
        makers.put(
                "colliding-identifiers",
                () -> colliding(CURRENT + "\"persons\":[", "{\"id\":\"", "\",\"name\":\"\"},"));
        makers.put("white-space", () -> repeat("", " "));
        makers.put("line-feeds", () -> repeat("", "\n"));
        makers.put("lines-of-nothing-much", () -> repeat("", "{}\n"));
        return makers;
    }

    private static byte[] repeat(String start, String piece) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        byte[] bomb = new byte[SIZE];
        byte[] begin = start.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(begin, 0, bomb, 0, begin.length);
        for (int i = begin.length; i < SIZE; i++) {
            bomb[i] = bytes[(i - begin.length) % bytes.length];
        }
        return bomb;
    }

    /** The same with an end, so that nothing is wrong with it but its members. */
    private static byte[] closed(byte[] bomb) {
        byte[] end = "\"y\":0}".getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(bomb, bomb.length + end.length);
        System.arraycopy(end, 0, whole, bomb.length, end.length);
        return whole;
    }

    private static byte[] numbered(String start, String pattern) {
        var text = new StringBuilder(SIZE + 100).append(start);
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(pattern.replace("%d", Integer.toString(i)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Texts of 40 letters with one hash code: each pair of letters is Aa or BB. */
    private static byte[] colliding(String start, String before, String after) {
        var text = new StringBuilder(SIZE + 200).append(start);
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(before);
            for (int bit = 0; bit < 20; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append(after);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Set<String> names() {
        return new TreeSet<>(NAMES.keySet());
    }
}
