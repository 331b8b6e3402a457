package org.netzbericht.feature.print.pdf.markup;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says in an index ({@code .index-places}) each page once, and pages in a row as a range. Possible only when the page of every place is known from an
 * earlier layout.
 */
final class IndexPages {
    private IndexPages() {}

    /** {@code pages} gives the page of each id; empty in the first layout. */
    static void write(Document page, Map<String, Integer> pages) {
        for (Element places : page.select(".index-places")) {
            TreeMap<Integer, String> targets = new TreeMap<>();
            boolean allKnown = true;
            for (Element link : places.select("a[href^=#]")) {
                Integer number = pages.get(link.attr("href").substring(1));
                allKnown &= number != null;
                if (number != null) {
                    targets.putIfAbsent(number, link.attr("href"));
                }
            }
            if (allKnown && !targets.isEmpty()) {
                write(places, targets);
            }
        }
    }

    private static void write(Element places, TreeMap<Integer, String> targets) {
        places.empty().appendText(" ");
        Element link = null;
        int first = 0;
        for (int number : targets.keySet()) {
            boolean goesOn = link != null && targets.containsKey(number - 1);
            if (!goesOn) {
                if (link != null) {
                    link.appendText(",");
                    places.appendText(" ");
                }
                link = places.appendElement("a").attr("href", targets.get(number));
                first = number;
            }
            link.text(first == number ? String.valueOf(number) : first + "–" + number);
        }
    }
}
