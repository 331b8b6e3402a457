package org.netzbericht.feature.print.pdf.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes of check boxes boxes to tick with a pen: the engine knows no form fields outside of forms, and paper has none. An open box is drawn by the
 * style sheet, as the mark of its list, which is of class {@code boxes}; a ticked one is a character.
 */
final class TickBoxes {
    private TickBoxes() {}

    static void draw(Document page) {
        for (Element box : page.select("input[type=checkbox]")) {
            Element list = box.closest("ul");
            if (box.hasAttr("checked")) {
                box.replaceWith(new Element("span").addClass("tick").text("☑"));
            } else if (list != null) {
                list.addClass("boxes");
                box.remove();
            }
        }
    }
}
