package org.netzbericht.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * A text file of the site: its path with forward slashes relative to the site folder, and its text.
 *
 * <p>The text is what editors mean: decoded as UTF-8, without byte order mark, lines ended by {@code \n} alone, in Unicode normal form C, so that
 * the same content typed on another system is the same text. Offsets are UTF-16 code units of this text. Immutable.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int malformedAt;
    private final boolean harmless;

    private SourceFile(String path, String text, int malformedAt, boolean harmless) {
        this.path = path;
        this.text = text;
        this.malformedAt = malformedAt;
        this.harmless = harmless;
    }

    /** A file with this text, normalised as above. */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, normalised(text), -1, false);
    }

    /** A file from its bytes. Bytes that are not UTF-8 become U+FFFD and are remembered by {@link #malformedAt()}. */
    public static SourceFile read(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (isHarmless(bytes)) {
            return new SourceFile(path, text, -1, true);
        }
        if (text.indexOf('\uFFFD') < 0) {
            return of(path, text); // nothing was replaced, so all of it was UTF-8
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return of(path, decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            var readable = CharBuffer.allocate(bytes.length);
            CoderResult unused = decoder.reset().decode(ByteBuffer.wrap(bytes), readable, true);
            String before = normalised(readable.flip().toString());
            return new SourceFile(path, normalised(text), before.length(), false);
        }
    }

    /**
     * Whether bytes are UTF-8 for characters that German is written with and no others: ASCII that can be seen, spaces, tabs, line feeds, U+00A0 to
     * U+00FF, dashes, quotation marks and dots. Such a text is as it should be, and one pass over its bytes tells.
     */
    private static boolean isHarmless(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i];
            if (b >= ' ' && b < 0x7F || b == '\n' || b == '\t') {
                i++;
            } else if (b == (byte) 0xC2 && isIn(bytes, i + 1, 0xA0, 0xBF)
                    || b == (byte) 0xC3 && isIn(bytes, i + 1, 0x80, 0xBF)) {
                i += 2;
            } else if (b == (byte) 0xE2 && isIn(bytes, i + 1, 0x80, 0x80) && isIn(bytes, i + 2, 0x90, 0xA7)) {
                i += 3;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(byte[] bytes, int at, int first, int last) {
        int b = at < bytes.length ? bytes[at] & 0xFF : -1;
        return b >= first && b <= last;
    }

    private static String normalised(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Whether a text has only characters known to be of normal form C and to combine with none before them (quick check of UAX #15, 9): all before the
     * combining ones; Arabic letters, which every list of words has in that language's name; most punctuation and signs. Between these are U+2000,
     * U+2001 and signs such as U+212B that the normal form replaces.
     */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < '\u0300'
                    || c >= '\u0621' && c <= '\u064A'
                    || c >= '\u2002' && c <= '\u20CF'
                    || c >= '\u2190' && c <= '\u22FF';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** Whether no character of the text can do harm. False if that was not decided when it was read. */
    public boolean isHarmless() {
        return harmless;
    }

    /** Offset of the first byte that is not UTF-8, or -1. */
    public int malformedAt() {
        return malformedAt;
    }

    /** Line and column of an offset; an offset behind the end counts as the end. Costs one pass over the text before it. */
    public Position position(int offset) {
        int end = Math.min(offset, text.length());
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, text.codePointCount(lineStart, end) + 1);
    }

    /** The line that holds an offset, without its end. */
    public String lineAt(int offset) {
        int at = Math.min(offset, text.length());
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** The text of a span of this file. */
    public String text(Span span) {
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && file.path.equals(path) && file.text.equals(text);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
