package org.netzbericht.feature.print.pdf.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts the title of each chapter ({@code section.chapter}) before it as {@code .runhead}, the one form the engine can repeat in a page's margin. */
final class RunningHeads {
    private RunningHeads() {}

    static void add(Document page) {
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
