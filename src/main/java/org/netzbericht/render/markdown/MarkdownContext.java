package org.netzbericht.render.markdown;

import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.Computed;

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

    /** A chart drawn, and its numbers in words; null where there are none. Ids within it begin with {@code id}; on paper it needs no style sheet. */
    @Nullable
    ChartPicture chart(ChartBlock chart, String caption, String id, boolean isOnPaper);

    /** The number of a heading, figure or table of the document by its anchor; null for what is not numbered. */
    @Nullable
    Numbered numbered(String id);

    /** Whether headings have a link to themselves beside them. */
    boolean hasPermalinks();

    /** An interface word in the language of the page, by its key. */
    String word(String key);
}
