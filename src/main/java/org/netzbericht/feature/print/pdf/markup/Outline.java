package org.netzbericht.feature.print.pdf.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the bookmarks of the PDF from all headings that can be linked to. */
final class Outline {
    private Outline() {}

    private record Open(int level, Element bookmark) {}

    static void add(Document page) {
        Element bookmarks = page.head().appendElement("bookmarks");
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, bookmarks));
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            String id = id(heading);
            if (id.isEmpty()) {
                continue;
            }
            int level = heading.normalName().charAt(1) - '0';
            while (open.element().level() >= level) {
                open.pop();
            }
            Element bookmark = open.element().bookmark().appendElement("bookmark");
            bookmark.attr("name", title(heading)).attr("href", "#" + id);
            open.push(new Open(level, bookmark));
        }
    }

    private static String id(Element heading) {
        if (!heading.id().isEmpty()) {
            return heading.id();
        }
        Element around = heading.parent();
        boolean first = around != null
                && around.normalName().equals("section")
                && around.selectFirst("h1, h2, h3, h4, h5, h6") == heading;
        return first ? around.id() : "";
    }

    private static String title(Element heading) {
        Element copy = heading.clone();
        copy.select(".fn, sup").remove();
        return copy.text();
    }
}
