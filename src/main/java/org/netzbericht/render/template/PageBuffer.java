package org.netzbericht.render.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a template writes, as UTF-8. Not thread-safe, unlike the writers of the JDK, and so much quicker. */
final class PageBuffer extends Writer {
    private static final int USUAL_PAGE_BYTES = 16 * 1024;

    private static final int MOST_BYTES = 3;

    private byte[] bytes = new byte[USUAL_PAGE_BYTES];
    private int length;

    /** The first half of a pair whose second has not come yet, else 0. */
    private char half;

    @Override
    public void write(int c) {
        encode(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] source, int from, int count) {
        encode(source, from, count);
    }

    @Override
    public void write(String source, int from, int count) {
        String piece = source.substring(from, from + count);
        if (half == 0 && (count == 0 || !Character.isHighSurrogate(piece.charAt(count - 1)))) {
            byte[] encoded = piece.getBytes(StandardCharsets.UTF_8);
            makeRoom(encoded.length);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        } else {
            encode(piece.toCharArray(), 0, count);
        }
    }

    private void makeRoom(int more) {
        int most = length + more;
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, most));
        }
    }

    private void encode(char[] source, int from, int count) {
        makeRoom(MOST_BYTES * (count + 1));
        int end = from + count;
        int i = from;
        while (i < end) {
            if (half == 0) {
                i = plain(source, i, end);
            }
            if (i < end) {
                other(source[i++]);
            }
        }
    }

    /** Takes the ASCII at the beginning of a stretch; where it ends. */
    private int plain(char[] source, int from, int end) {
        byte[] to = bytes;
        int at = length;
        int i = from;
        while (i < end && source[i] < 0x80) {
            to[at++] = (byte) source[i++];
        }
        length = at;
        return i;
    }

    private void other(char c) {
        if (half != 0) {
            char first = half;
            half = 0;
            if (Character.isLowSurrogate(c)) {
                int point = Character.toCodePoint(first, c);
                put(0xF0 | point >> 18);
                put(0x80 | point >> 12 & 0x3F);
                put(0x80 | point >> 6 & 0x3F);
                put(0x80 | point & 0x3F);
                return;
            }
            put('?');
        }
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6);
            put(0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (Character.isLowSurrogate(c)) {
            put('?');
        } else {
            put(0xE0 | c >> 12);
            put(0x80 | c >> 6 & 0x3F);
            put(0x80 | c & 0x3F);
        }
    }

    private void put(int octet) {
        bytes[length++] = (byte) octet;
    }

    /** What has been written. A half of a pair without the other is a question mark, as the JDK has it. */
    byte[] utf8() {
        if (half != 0) {
            half = 0;
            put('?');
        }
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(utf8(), StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
