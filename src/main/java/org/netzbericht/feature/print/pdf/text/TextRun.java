package org.netzbericht.feature.print.pdf.text;

import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * One tagged piece of text on a page: what is drawn between two marks, all on one line.
 *
 * @param content the page it is drawn on
 * @param owner the tag it belongs to
 * @param y the height of its base line, in points from the foot of the page
 * @param last where the operator stands that draws its end
 * @param glyphs how many glyphs it has
 * @param startsSmall whether it starts with a small letter
 * @param endsOnHyphen whether it ends with a hyphen
 */
record TextRun(
        PageContent content,
        @Nullable COSDictionary owner,
        float y,
        int last,
        int glyphs,
        boolean startsSmall,
        boolean endsOnHyphen) {

    /** Whether the word at the end of this run goes on in the next one. */
    boolean isContinuedBy(TextRun next) {
        return glyphs > 1 && endsOnHyphen && next.startsSmall && (content != next.content || y - next.y >= 1);
    }
}
