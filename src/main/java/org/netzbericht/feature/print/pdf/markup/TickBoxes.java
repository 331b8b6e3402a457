package org.netzbericht.feature.print.pdf.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes of check boxes characters to tick with a pen: the engine knows no form fields outside of forms, and paper has none. */
final class TickBoxes {
    private TickBoxes() {}

    static void draw(Document page) {
        for (Element box : page.select("input[type=checkbox]")) {
            box.replaceWith(new Element("span").addClass("tick").text(box.hasAttr("checked") ? "☑" : "☐"));
        }
    }
}
