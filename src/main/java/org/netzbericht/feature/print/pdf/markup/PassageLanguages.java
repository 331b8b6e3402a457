package org.netzbericht.feature.print.pdf.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.netzbericht.feature.print.pdf.text.Hyphenation;

/**
 * Sets passages by their own language: words are parted only where there are patterns for the passage's language, and blocks that run from right to
 * left carry their text as it is read, because the page holds the letters in the forms and the order they are drawn in.
 */
final class PassageLanguages {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "ckb", "yi");
    private static final String ACTUAL_TEXT = "@@=";
    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, td, th, li, dd, div";

    private PassageLanguages() {}

    static void mark(Document page) {
        Element html = page.child(0);
        String main = language(html);
        for (Element passage : page.select("[lang]")) {
            hyphenate(passage, main);
            if (RIGHT_TO_LEFT.contains(language(passage))) {
                passage.attr("dir", "rtl");
                passage.addClass("rtl");
                passage.select(BLOCKS).forEach(PassageLanguages::keepText);
            }
        }
    }

    private static String language(Element element) {
        return Locale.forLanguageTag(element.attr("lang")).getLanguage();
    }

    private static void hyphenate(Element passage, String main) {
        String language = language(passage);
        boolean has = language.equals(main) ? hasPatterns(main) : hasPatterns(language) && !hasPatterns(main);
        if (!has) {
            style(passage, "hyphens: manual");
        }
    }

    private static boolean hasPatterns(String language) {
        return Hyphenation.isKnown(language);
    }

    private static void style(Element element, String declaration) {
        String before = element.attr("style");
        element.attr("style", before.isEmpty() ? declaration : before + "; " + declaration);
    }

    /** Blocks that hold links or notes keep their text word by word, because those must stay reachable; the text of others is kept by the blocks inside. */
    private static void keepText(Element block) {
        if (block.select(BLOCKS).size() > 1
                || block.selectFirst("svg, table, ul, ol") != null
                || block.text().isBlank()) {
            return;
        }
        if (block.selectFirst("a, .fn, img") != null) {
            block.getAllElements().forEach(PassageLanguages::keepWords);
            return;
        }
        Element marked = block;
        if (!Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "div").contains(block.normalName())) {
            marked = new Element("div");
            marked.appendChildren(block.childNodesCopy());
            block.empty().appendChild(marked);
        }
        marked.attr("title", ACTUAL_TEXT + block.text());
    }

    /** A word is never parted, so each is one piece of the page; {@code abbr} is the one inline element whose title the engine keeps. */
    private static void keepWords(Element around) {
        for (TextNode text : around.textNodes()) {
            for (String word : text.getWholeText().split("(?<=\\s)(?=\\S)")) {
                text.before(
                        word.isBlank()
                                ? new TextNode(word)
                                : new Element("abbr")
                                        .attr("title", ACTUAL_TEXT + word)
                                        .text(word));
            }
            text.remove();
        }
    }
}
