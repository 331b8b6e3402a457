package org.netzbericht.feature.print.pdf.markup;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.netzbericht.feature.print.pdf.text.Hyphenation;

/** Makes of a page for browsers the document that the engine lays out. */
public final class PrintMarkup {
    private PrintMarkup() {}

    /** Whether the page says something that only a layout can tell. */
    public static boolean needsPages(String html) {
        return html.contains("class=\"index-places\"");
    }

    /**
     * @param html the finished page
     * @param title the document's name
     * @param subject one sentence about its content
     * @param sheets addresses of the style sheets for paper, which take the place of the page's own
     * @param pages the page of each id, as an earlier layout found it; empty if there was none
     */
    public static org.w3c.dom.Document prepare(
            String html, String title, String subject, List<String> sheets, Map<String, Integer> pages) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.title(title);
        page.head().appendElement("meta").attr("name", "subject").attr("content", subject);
        WebLinks.complete(page);
        Styles.replace(page, sheets);
        Pictures.describe(page);
        TickBoxes.draw(page);
        IndexPages.write(page, pages);
        NoteCalls.mark(page);
        OpeningMarks.join(page);
        ContentsPages.add(page);
        LineEnds.bind(page);
        RunningHeads.add(page);
        Outline.add(page);
        EmptyCells.mark(page);
        NarrowCells.mark(page);
        Overleaf.mark(page);
        Hyphenation.of(page.child(0).attr("lang")).ifPresent(hyphenation -> LongWords.part(page, hyphenation));
        PassageLanguages.mark(page);
        TypeMarks.mark(page);
        return new W3CDom().fromJsoup(page);
    }
}
