package org.netzbericht.feature.print.pdf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Which glyphs of the fonts in use are hyphens and small letters, by the fonts' PostScript names. While a document is being made, codes in its text
 * are the numbers of glyphs.
 */
public final class Glyphs {
    private static final int LAST_LATIN = 0x24F;

    private final Map<String, Font> fonts = new HashMap<>();

    /** A font's hyphen and small Latin letters. */
    record Font(int hyphen, BitSet small) {}

    /** Takes a TrueType font in. */
    public void add(byte[] ttf) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(ttf))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet small = new BitSet();
            for (int letter = 'a'; letter <= LAST_LATIN; letter++) {
                int glyph = Character.isLowerCase(letter) ? glyphs.getGlyphId(letter) : 0;
                if (glyph > 0) {
                    small.set(glyph);
                }
            }
            fonts.put(font.getName(), new Font(glyphs.getGlyphId('-'), small));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Font of(String name) {
        return fonts.get(name);
    }
}
