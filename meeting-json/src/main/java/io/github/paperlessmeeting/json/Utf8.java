package io.github.paperlessmeeting.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The strict check that bytes are UTF-8, made before parsing because the parser lets overlong forms and code points above
 * U+10FFFF pass, and the line and column of a byte.
 *
 * <p>Source: Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
 */
final class Utf8 {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** The index of the first byte of the first sequence that is not well formed; -1 if all are. */
    static int indexOfMalformed(byte[] bytes, int length) {
        int i = 0;
        while (i < length) {
            if (bytes[i] >= 0) {
                i = endOfAscii(bytes, i, length);
            } else {
                int size = sequenceLength(bytes, i, length);
                if (size == 0) {
                    return i;
                }
                i += size;
            }
        }
        return -1;
    }

    private static int endOfAscii(byte[] bytes, int from, int length) {
        int i = from;
        while (i + Long.BYTES <= length && ((long) EIGHT_BYTES.get(bytes, i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The number of bytes of the sequence that begins at an index with a byte above 7F; 0 if it is not well formed. */
    private static int sequenceLength(byte[] bytes, int index, int length) {
        int lead = bytes[index] & 0xFF;
        int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || index + size > length) {
            return 0;
        }
        int second = bytes[index + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int greatest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > greatest) {
            return 0;
        }
        for (int i = index + 2; i < index + size; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return size;
    }

    static boolean beginsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** The line of a position, from 1. */
    static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (endsLine(bytes, i)) {
                line++;
            }
        }
        return line;
    }

    /** The column of a position in its line, from 1, in code points; what is malformed counts one for each lead byte. */
    static int column(byte[] bytes, int offset) {
        int column = 1;
        for (int i = 0; i < offset; i++) {
            if (endsLine(bytes, i)) {
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return column;
    }

    /** How many code points stand before a position that is given by its line and column. */
    static int codePointsBefore(byte[] bytes, int line, int column) {
        int start = 0;
        for (int ended = 1; ended < line && start < bytes.length; start++) {
            ended += endsLine(bytes, start) ? 1 : 0;
        }
        int points = column - 1;
        for (int i = 0; i < start; i++) {
            points += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return points;
    }

    private static boolean endsLine(byte[] bytes, int index) {
        return bytes[index] == '\n'
                || (bytes[index] == '\r' && (index + 1 == bytes.length || bytes[index + 1] != '\n'));
    }
}
