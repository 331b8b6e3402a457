package org.netzbericht.feature.print.pdf.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Gives drawings in the page the alternative text in the one form the engine reads, the attribute {@code alt}; ornaments, which are hidden from
 * readers or have an empty text, become artifacts.
 */
final class Pictures {
    private static final String ARTIFACT = "@@Artifact";

    /** The face of words in drawings, which style sheets do not reach; the program brings it along. */
    private static final String FACE = "Source Sans 3";

    private Pictures() {}

    static void describe(Document page) {
        for (Element picture : page.select("img, svg")) {
            String text = picture.normalName().equals("svg")
                    ? ofDrawing(picture)
                    : picture.attr("alt").strip();
            boolean hidden = picture.closest("[aria-hidden=true]") != null;
            picture.attr("alt", hidden || text.isEmpty() ? ARTIFACT : text);
            if (picture.selectFirst("text") != null && !picture.hasAttr("font-family")) {
                picture.attr("font-family", FACE);
            }
        }
    }

    private static String ofDrawing(Element svg) {
        for (String attribute : new String[] {"alt", "aria-label"}) {
            if (!svg.attr(attribute).isBlank()) {
                return svg.attr(attribute).strip();
            }
        }
        String title = text(svg.selectFirst("> title"));
        String description = text(svg.selectFirst("> desc"));
        boolean both = !title.isEmpty() && !description.isEmpty();
        return both ? title + (title.endsWith(".") ? " " : ". ") + description : title + description;
    }

    private static String text(@Nullable Element element) {
        return element == null ? "" : element.text().strip();
    }
}
