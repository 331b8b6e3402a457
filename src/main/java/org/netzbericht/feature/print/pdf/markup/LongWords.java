package org.netzbericht.feature.print.pdf.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.netzbericht.feature.print.pdf.text.Hyphenation;

/** Lets words that are longer than a line of large type can hold be parted in headings, where words are not parted otherwise. */
final class LongWords {
    private static final Pattern LONG = Pattern.compile("\\p{L}{20,}");

    private LongWords() {}

    static void part(Document page, Hyphenation hyphenation) {
        for (Element heading : page.select("h1, h2, h3, th, .title")) {
            for (TextNode text : heading.textNodes()) {
                text.text(LONG.matcher(text.getWholeText()).replaceAll(word -> hyphenation.hyphenate(word.group())));
            }
        }
    }
}
