package org.netzbericht.render.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a template writes, gathered as characters and given out as UTF-8. Not thread-safe, unlike the writers of the JDK, and so much quicker. */
final class PageBuffer extends Writer {
    private static final int USUAL_PAGE_CHARS = 16 * 1024;

    private char[] chars = new char[USUAL_PAGE_CHARS];
    private int length;

    @Override
    public void write(int c) {
        reserve(1);
        chars[length++] = (char) c;
    }

    @Override
    public void write(char[] source, int from, int count) {
        reserve(count);
        System.arraycopy(source, from, chars, length, count);
        length += count;
    }

    @Override
    public void write(String source, int from, int count) {
        reserve(count);
        source.getChars(from, from + count, chars, length);
        length += count;
    }

    private void reserve(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + more));
        }
    }

    byte[] utf8() {
        char[] from = chars;
        byte[] bytes = new byte[3 * length];
        int at = 0;
        for (int i = 0; i < length; i++) {
            char c = from[i];
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xC0 | c >> 6);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                // Pairs are rare and full of rules; the JDK knows them.
                return new String(from, 0, length).getBytes(StandardCharsets.UTF_8);
            } else {
                bytes[at++] = (byte) (0xE0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return Arrays.copyOf(bytes, at);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
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
