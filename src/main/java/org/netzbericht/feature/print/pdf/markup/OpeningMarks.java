package org.netzbericht.feature.print.pdf.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts an opening bracket or quotation mark into the link behind it: the engine would part them at the end of a line. */
final class OpeningMarks {
    private static final String MARKS = "([„‚»›“‘";

    private OpeningMarks() {}

    static void join(Document page) {
        for (Element link : page.select("a[href]")) {
            if (link.previousSibling() instanceof TextNode before && firstText(link) instanceof TextNode text) {
                String words = before.getWholeText();
                int start = words.length();
                while (start > 0 && MARKS.indexOf(words.charAt(start - 1)) >= 0) {
                    start--;
                }
                text.text(words.substring(start) + text.getWholeText());
                before.text(words.substring(0, start));
            }
        }
    }

    private static Node firstText(Element link) {
        Node first = link;
        while (first instanceof Element element && element.childNodeSize() > 0) {
            first = element.childNode(0);
        }
        return first;
    }
}
