package org.netzbericht.feature.print.pdf.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives every note ({@code .fn}) its mark as {@code data-n}, which the style sheet draws before it and at its call. The calls written for browsers
 * ({@code .fn-call}) go, because the engine makes its own, with a link.
 */
final class NoteCalls {
    private NoteCalls() {}

    static void mark(Document page) {
        page.select(".fn-call").remove();
        int number = 0;
        for (Element note : page.select(".fn")) {
            if (!note.hasAttr("data-n")) {
                number++;
                note.attr("data-n", String.valueOf(number));
            }
        }
    }
}
