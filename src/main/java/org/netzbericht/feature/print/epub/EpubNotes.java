package org.netzbericht.feature.print.epub;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Notes in reading devices: a call that leads to its note, and the note at the section's end, marked so that a device may show it in place. Source:
 * EPUB Structural Semantics Vocabulary 1.1 (footnote, noteref).
 */
final class EpubNotes {
    private EpubNotes() {}

    static void move(Element section) {
        Map<String, String> ids = new HashMap<>();
        for (Element note : section.select("span.fn")) {
            String number = note.attr("data-n");
            String id = note.id();
            ids.put(number, id);
            Element call = note.previousElementSibling();
            if (call != null) {
                link(call, number, id);
            }
            note.remove();
            Element aside = section.appendElement("aside")
                    .attr("id", id)
                    .attr("epub:type", "footnote")
                    .attr("role", "doc-footnote");
            Element text = aside.appendElement("div");
            text.appendElement("span").addClass("note-number").text(number);
            text.appendText(" ");
            text.appendChildren(note.childNodes());
        }
        section.select("sup.fn-again").forEach(call -> link(call, call.text(), ids.getOrDefault(call.text(), "")));
    }

    private static void link(Element call, String number, String id) {
        call.empty()
                .appendElement("a")
                .attr("href", "#" + id)
                .attr("epub:type", "noteref")
                .attr("role", "doc-noteref")
                .text(number);
    }
}
