package org.netzbericht.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * The second net: a full parse of a finished page, as a browser would do it. Whatever could run or load something that the theme did not mean is a
 * finding, as is a page without language, title or landmarks (WCAG 2.2 SC 3.1.1, 2.4.2, 1.3.1) and a link without words (SC 2.4.4).
 */
public final class PageParse {
    static final Kind DANGEROUS = Kind.error("audit.dangerous");
    static final Kind LANGUAGE = Kind.error("audit.language");
    static final Kind TITLE = Kind.error("audit.title");
    static final Kind LANDMARK = Kind.error("audit.landmark");
    static final Kind NAMELESS = Kind.error("audit.nameless");

    private static final Set<String> FORBIDDEN = Set.of("iframe", "object", "embed", "base", "frame", "applet");

    private PageParse() {}

    public static List<Diagnostic> check(String file, String html) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        SourceFile source = SourceFile.of("output/" + file, html);
        Location place = Location.of(source);
        List<Diagnostic> found = new ArrayList<>();
        if (page.selectFirst("html[lang]:not([lang=''])") == null) {
            found.add(LANGUAGE.at(place));
        }
        if (page.title().isBlank()) {
            found.add(TITLE.at(place));
        }
        if (page.select("main").size() != 1) {
            found.add(LANDMARK.at(place));
        }
        for (Element element : page.getAllElements()) {
            element(element, place(element, source), found);
        }
        return found;
    }

    /** Where a tag stands; the beginning of the page for what the parser added. */
    private static Location place(Element element, SourceFile source) {
        var range = element.sourceRange();
        return range.isTracked() && range.endPos() > range.startPos()
                ? Location.of(source, range.startPos(), range.endPos())
                : Location.of(source);
    }

    private static void element(Element element, Location place, List<Diagnostic> found) {
        boolean sending = element.tagName().equals("form") && !sendsNothing(element);
        if (FORBIDDEN.contains(element.tagName()) || sending) {
            found.add(DANGEROUS.at(place, "<" + element.tagName() + ">"));
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            String value = attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT);
            boolean script =
                    value.startsWith("javascript:") || value.startsWith("vbscript:") || value.startsWith("data:");
            if (key.startsWith("on") || key.equals("style") || script && !key.equals("content")) {
                found.add(DANGEROUS.at(place, key + "=\"" + attribute.getValue() + "\""));
            }
        }
        boolean link = element.tagName().equals("a") && element.hasAttr("href");
        boolean nameless = link
                && element.text().isBlank()
                && !element.hasAttr("aria-label")
                && element.select("img[alt]:not([alt=''])").isEmpty();
        if (nameless) {
            found.add(NAMELESS.at(place, element.attr("href")));
        }
    }

    /** A form that leads nowhere but to the site, and in which nothing has a name under which it could be sent: for scripts alone. */
    private static boolean sendsNothing(Element form) {
        String action = form.attr("action");
        return !form.hasAttr("method")
                && !action.contains(":")
                && !action.startsWith("//")
                && form.select("[name], [formaction], [formmethod]").isEmpty();
    }
}
