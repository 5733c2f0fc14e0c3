package io.github.paperlessmeeting.json;

import io.github.paperlessmeeting.finding.Finding;
import io.github.paperlessmeeting.finding.Pointer;
import io.github.paperlessmeeting.finding.RuleId;
import io.github.paperlessmeeting.finding.Severity;
import io.github.paperlessmeeting.text.Message;
import io.github.paperlessmeeting.text.Nfc;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * What belongs to the reading of one document, by one thread: the limit of its strings, and the identifiers and codes read so
 * far, so that equal ones become one object. A vote repeats the identifiers of hundreds of mandates; sharing them saves
 * half of the memory and the time to make and to check them.
 *
 * <p>The table is bounded in size and in the places tried for a text, so a document made of colliding texts only shares less.
 */
final class Reading {
    static final Message UNKNOWN_MEMBER = Message.of("json.unknown-member");

    /** How many things a lenient reading leaves out before it gives up. */
    static final int MAX_LEFT_OUT = 10_000;

    /** How many times as long Form C can make a text in UTF-16 units; Unicode Standard Annex 15. */
    private static final int GROWTH = 3;

    private static final int FIRST_CAPACITY = 512;
    private static final int MAX_CAPACITY = 1 << 15;
    private static final int PLACES = 8;
    private static final int MAX_LENGTH = 64;
    private static final int MAX_SPARE = 32;
    private static final int FIRST_ELEMENTS = 32;

    private final int maxStringLength;
    private final @Nullable List<Finding> notUnderstood;
    private @Nullable Entry[] table = new Entry[FIRST_CAPACITY];
    private int size;

    /** Arrays for the values of records, one of each length, while no record is being read into them. */
    private Object[] elements = new Object[FIRST_ELEMENTS];

    private int held;

    private final @Nullable Object[] @Nullable [] spare = new Object[MAX_SPARE][];

    Reading(int maxStringLength) {
        this(maxStringLength, null);
    }

    private Reading(int maxStringLength, @Nullable List<Finding> notUnderstood) {
        this.maxStringLength = maxStringLength;
        this.notUnderstood = notUnderstood;
    }

    /** A reading that leaves out what it does not understand, and tells of it. */
    static Reading lenient(int maxStringLength, List<Finding> notUnderstood) {
        return new Reading(maxStringLength, notUnderstood);
    }

    boolean isLenient() {
        return notUnderstood != null;
    }

    /** Tells of something at the current place that is left out. */
    void leaveOut(JsonParser parser, Message message) {
        leaveOut(Refusal.pointerTo(parser.streamReadContext()), Refusal.offsetOf(parser), message);
    }

    /** Tells of something that is left out. */
    void leaveOut(String pointer, long offset, Message message) {
        if (notUnderstood != null) {
            if (notUnderstood.size() == MAX_LEFT_OUT) {
                throw new Refusal(MeetingJsonErrorCode.LIMIT_EXCEEDED, pointer, offset);
            }
            notUnderstood.add(
                    new Finding(RuleId.of(message.key()), Severity.WARNING, Pointer.of(pointer), message, null));
        }
    }

    /** Leaves out the member whose name is the current token, with its value. */
    void leaveOutMember(JsonParser parser) {
        leaveOut(parser, UNKNOWN_MEMBER);
        parser.nextToken();
        parser.skipChildren();
    }

    private record Entry(String text, TextCodec codec, Object value) {}

    /** How many elements of lists are held, to be given to {@link #takeFrom} when the list ends that begins now. */
    int held() {
        return held;
    }

    /** Holds an element of the innermost list. */
    void hold(Object element) {
        if (held == elements.length) {
            elements = Arrays.copyOf(elements, 2 * held);
        }
        elements[held] = element;
        held++;
    }

    /** A list of the elements held since a number of them was; they are no longer held then. */
    List<Object> takeFrom(int start) {
        List<Object> list = List.of(Arrays.copyOfRange(elements, start, held));
        Arrays.fill(elements, start, held, null);
        held = start;
        return list;
    }

    /** An array of nulls, to be given back. */
    @Nullable
    Object[] takeArray(int length) {
        if (length < MAX_SPARE) {
            @Nullable Object[] array = spare[length];
            if (array != null) {
                spare[length] = null;
                return array;
            }
        }
        return new Object[length];
    }

    /** Gives an array back whose values are no longer needed. */
    void giveBack(@Nullable Object[] array) {
        if (array.length < MAX_SPARE) {
            Arrays.fill(array, null);
            spare[array.length] = array;
        }
    }

    /** The string that is the current token. */
    String text(JsonParser parser) {
        String text = parser.getString();
        requireLength(parser, text.length());
        if (Surrogates.indexOfLone(text) >= 0) {
            throw Refusal.at(parser, MeetingJsonErrorCode.LONE_SURROGATE);
        }
        if (text.length() > maxStringLength / GROWTH && lengthInFormC(text) > maxStringLength) {
            throw Refusal.at(parser, MeetingJsonErrorCode.LIMIT_EXCEEDED);
        }
        return text;
    }

    /** Refuses the string that is the current token if it is too long. */
    void requireLength(JsonParser parser, int length) {
        if (length > maxStringLength) {
            throw Refusal.at(parser, MeetingJsonErrorCode.LIMIT_EXCEEDED);
        }
    }

    /** How long a text will be when it is written again; 0 if it is refused for another reason. */
    private static int lengthInFormC(String text) {
        try {
            return Nfc.require("text", text).length();
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    /** The value of the string that is the current token, the same object for the same type and text where possible. */
    Object sharedValue(JsonParser parser, TextCodec codec) {
        int length = parser.getStringLength();
        if (length > MAX_LENGTH) {
            return codec.parse(parser, text(parser));
        }
        char[] chars = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int hash = hash(codec, chars, offset, length);
        int place = hash & (table.length - 1);
        int free = place;
        for (int i = 0; i < PLACES; i++) {
            int at = (place + i) & (table.length - 1);
            Entry entry = table[at];
            if (entry == null) {
                free = at;
                break;
            }
            if (entry.codec == codec && isText(entry.text, chars, offset, length)) {
                return entry.value;
            }
        }
        String text = text(parser);
        Object value = codec.parse(parser, text);
        if (table[free] == null) {
            size++;
        }
        table[free] = new Entry(text, codec, value);
        if (size > table.length / 2 && table.length < MAX_CAPACITY) {
            grow();
        }
        return value;
    }

    private static int hash(TextCodec codec, char[] chars, int offset, int length) {
        int hash = codec.seed();
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + chars[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }

    private static boolean isText(String text, char[] chars, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        @Nullable Entry[] smaller = table;
        table = new Entry[smaller.length * 4];
        size = 0;
        for (Entry entry : smaller) {
            if (entry != null) {
                place(entry);
            }
        }
    }

    private void place(Entry entry) {
        String text = entry.text;
        int hash = hash(entry.codec, text.toCharArray(), 0, text.length());
        for (int i = 0; i < PLACES; i++) {
            int at = (hash + i) & (table.length - 1);
            if (table[at] == null) {
                table[at] = entry;
                size++;
                return;
            }
        }
    }
}
