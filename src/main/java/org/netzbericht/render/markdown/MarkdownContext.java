package org.netzbericht.render.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.Cited;
import org.netzbericht.content.markdown.Computed;
import org.netzbericht.content.markdown.RecordBox;

/**
 * What the site knows and a document does not: addresses, pictures, numbers, words. May be asked twice for one place;
 * strings are plain text, not HTML.
 */
public interface MarkdownContext {
    /** Where a link leads. Not asked for destinations that are refused. */
    Anchor link(String destination);

    /** Which file an image is. Not asked for destinations that are refused. */
    Picture picture(String destination);

    /** The text of a computed place. */
    String computed(Computed expression);

    /** What a citation says; empty where none of its works is published. */
    List<Phrase> citation(List<Cited> works);

    /** Where a work is listed: null for the list behind this text. */
    @Nullable
    String referenceUrl(String id);

    /** The list behind this text, in its order; empty where there is none. */
    List<Reference> references();

    /** Whether a record that a block shows is published; a block about another is left out. */
    boolean isShown(RecordBox record);

    /** The HTML of a block that shows a published record. */
    String box(Box box);

    /** The terms to be explained in this document, null for none. */
    @Nullable
    Terms terms();

    /** A chart drawn, and its numbers in words; null where there are none. Ids within it begin with {@code id}; on paper it needs no style sheet. */
    @Nullable
    ChartPicture chart(ChartBlock chart, String caption, String id, boolean isOnPaper);

    /** The number of a heading, figure or table of the document by its anchor; null for what is not numbered. */
    @Nullable
    Numbered numbered(String id);

    /** Whether headings have a link to themselves beside them. */
    boolean hasPermalinks();

    /** Whether a line of the document is a line on the page, as in easy language. */
    boolean isLineByLine();

    /** An interface word in the language of the page, by its key. */
    String word(String key);
}
