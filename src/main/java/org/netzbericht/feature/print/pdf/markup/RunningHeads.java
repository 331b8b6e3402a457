package org.netzbericht.feature.print.pdf.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts the title of each chapter ({@code section.chapter}) before it as {@code .runhead}, the one form the engine can repeat in a page's margin; pages of parts
 * have none. */
final class RunningHeads {
    private static final String NOTHING = "\u00a0";

    private RunningHeads() {}

    static void add(Document page) {
        for (Element part : page.select(".part")) {
            part.prependElement("div").addClass("runhead").text(NOTHING); // else that of the chapter before
        }
        for (Element chapter : page.select(".chapter")) {
            Element title = chapter.selectFirst("h1, h2, h3");
            if (title != null && chapter.selectFirst(".runhead") == null) {
                Element copy = title.clone();
                copy.select(".fn, sup").remove();
                chapter.prependElement("div").addClass("runhead").text(copy.text());
            }
        }
    }
}
