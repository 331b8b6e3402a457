package org.netzbericht.feature.print.pdf.markup;

import java.util.ArrayList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Marks elements whose type the engine does not know, for the repair of the tag tree. The engine copies {@code title} of a block into its tag's
 * alternative text, and that of {@code abbr} into the expansion; so the mark travels in {@code title}.
 */
final class TypeMarks {
    private TypeMarks() {}

    static void mark(Document page) {
        page.select("a[title]").removeAttr("title");
        for (Element note : page.select(".fn")) {
            note.wrap("<abbr></abbr>");
            mark(note.parent(), "Reference");
            mark(note, "Note");
        }
        page.select("nav.toc ul, nav.toc ol").forEach(list -> mark(list, "TOC"));
        page.select("nav.toc li").forEach(entry -> mark(entry, "TOCI"));
        page.select(".ld").forEach(leader -> mark(leader, "Artifact"));
        page.select("figcaption").forEach(caption -> mark(caption, "Caption"));
        page.select("dl").forEach(TypeMarks::definitions);
    }

    private static void mark(@Nullable Element element, String type) {
        if (element != null) {
            String alternative = element.attr("title");
            element.attr("title", "@@" + type + (alternative.isEmpty() ? "" : "|" + alternative));
        }
    }

    /** A list of terms is a list whose items hold the term as label and what is said about it as body. */
    private static void definitions(Element list) {
        mark(list, "L");
        Element item = null;
        for (Element child : new ArrayList<>(list.children())) {
            if (child.normalName().equals("div")) {
                mark(child, "LI");
                child.children().forEach(TypeMarks::definition);
                continue;
            }
            if (child.normalName().equals("dt") || item == null) {
                item = new Element("div");
                mark(item, "LI");
                child.before(item);
            }
            definition(child);
            item.appendChild(child);
        }
    }

    private static void definition(Element child) {
        mark(child, child.normalName().equals("dt") ? "Lbl" : "LBody");
    }
}
