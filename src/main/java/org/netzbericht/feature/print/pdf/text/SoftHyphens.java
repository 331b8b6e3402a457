package org.netzbericht.feature.print.pdf.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Tells hyphens that part a word at a line's end from those that are written: they mean U+00AD (ISO 32000-1 §14.8.2.2.3), so that search, copying
 * and screen readers find the word whole. The engine draws both alike; a hyphen parts a word if the next line goes on with a small letter.
 */
public final class SoftHyphens {
    private static final byte[] SOFT_HYPHEN = {(byte) 0xFE, (byte) 0xFF, 0, (byte) 0xAD};

    private final PDDocument document;
    private final Glyphs glyphs;

    private SoftHyphens(PDDocument document, Glyphs glyphs) {
        this.document = document;
        this.glyphs = glyphs;
    }

    /** Marks all of them; returns how many there were. */
    public static int mark(PDDocument document, Glyphs glyphs) throws IOException {
        return new SoftHyphens(document, glyphs).mark();
    }

    private int mark() throws IOException {
        int marked = 0;
        List<TextRun> before = List.of();
        for (PDPage page : document.getPages()) {
            List<TextRun> runs = TextRuns.of(document, page, glyphs);
            marked += mark(before, runs);
            before = runs;
        }
        return marked + mark(before, List.of());
    }

    private int mark(List<TextRun> runs, List<TextRun> next) throws IOException {
        Map<COSDictionary, TextRun> goingOn = new HashMap<>();
        next.forEach(run -> goingOn.putIfAbsent(run.owner(), run));
        Set<COSDictionary> seen = new HashSet<>();
        int marked = 0;
        for (int i = runs.size() - 1; i >= 0; i--) {
            TextRun run = runs.get(i);
            TextRun overleaf = seen.add(run.owner()) ? goingOn.get(run.owner()) : null;
            boolean parted = i + 1 < runs.size() && run.isContinuedBy(runs.get(i + 1))
                    || overleaf != null && run.isContinuedBy(overleaf);
            if (parted) {
                mark(run);
                marked++;
            }
        }
        if (marked > 0) {
            runs.get(0).content().write(document);
        }
        return marked;
    }

    /** Draws the last glyph by itself, with the text it stands for. Runs are marked from the page's end, so earlier places stay right. */
    private static void mark(TextRun run) {
        List<Object> tokens = run.content().tokens();
        COSArray drawn = tokens.get(run.last() - 1) instanceof COSArray array ? array : new COSArray();
        if (drawn.size() == 0) {
            drawn.add((COSString) tokens.get(run.last() - 1));
        }
        int last = drawn.size() - 1;
        while (!(drawn.get(last) instanceof COSString)) {
            drawn.remove(last--);
        }
        byte[] codes = ((COSString) drawn.get(last)).getBytes();
        drawn.set(last, new COSString(Arrays.copyOf(codes, codes.length - 2)));
        COSString hyphen = new COSString(Arrays.copyOfRange(codes, codes.length - 2, codes.length));
        COSDictionary meaning = new COSDictionary();
        meaning.setItem(COSName.ACTUAL_TEXT, new COSString(SOFT_HYPHEN));
        tokens.set(run.last() - 1, drawn);
        tokens.set(run.last(), Operator.getOperator("TJ"));
        tokens.addAll(
                run.last() + 1,
                List.of(
                        COSName.getPDFName("Span"),
                        meaning,
                        Operator.getOperator("BDC"),
                        hyphen,
                        Operator.getOperator("Tj"),
                        Operator.getOperator("EMC")));
    }
}
