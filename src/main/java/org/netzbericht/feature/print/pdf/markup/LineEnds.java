package org.netzbericht.feature.print.pdf.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps together at a line's end what is written without a space. The engine may end a line wherever an element begins or ends: so punctuation goes
 * into the link or the emphasis it follows or opens, and a word before the call of a note or before a page number keeps room for it ({@code .room}),
 * which is given back behind it ({@code .back}).
 */
final class LineEnds {
    private static final String INLINE = ".cited, a, em, i, cite, strong, b";
    private static final Pattern CLOSING = Pattern.compile("^[.,;:!?)\\]“‘»…]+");
    private static final Pattern OPENING = Pattern.compile("[(\\[„‚«]+$");

    private LineEnds() {}

    static void bind(Document page) {
        page.select(".pageref").unwrap();
        page.select(INLINE).forEach(LineEnds::takePunctuation);
        page.getAllElements().forEach(LineEnds::join);
        page.select(".fn").forEach(note -> keepRoom(note, "room"));
        page.select("p .pn, li .pn, td .pn, th .pn, dd .pn").forEach(number -> keepRoom(number, "room room-page"));
    }

    private static void takePunctuation(Element inline) {
        if (!inline.hasText() || inline.closest("nav") != null) {
            return;
        }
        if (inline.selectFirst(".pn") == null && inline.nextSibling() instanceof TextNode after) {
            Matcher closing = CLOSING.matcher(after.getWholeText());
            if (closing.find()) {
                append(inline, closing.group());
                after.text(after.getWholeText().substring(closing.end()));
            }
        }
        if (inline.previousSibling() instanceof TextNode before) {
            Matcher opening = OPENING.matcher(before.getWholeText());
            if (opening.find()) {
                inline.prependText(opening.group());
                before.text(before.getWholeText().substring(0, opening.start()));
            }
        }
    }

    private static void append(Element inline, String text) {
        if (inline.lastChild() instanceof TextNode last) {
            last.text(last.getWholeText() + text);
        } else {
            inline.appendText(text);
        }
    }

    /** Makes one text of neighbours, between which lines would end. */
    private static void join(Element element) {
        for (TextNode text : element.textNodes()) {
            if (text.previousSibling() instanceof TextNode before) {
                text.text(before.getWholeText() + text.getWholeText());
                before.remove();
            }
        }
    }

    private static void keepRoom(Element mark, String kind) {
        TextNode text = lastText(mark.previousSibling());
        String words = text == null ? "" : text.getWholeText();
        int end = mark.hasClass("pn") ? words.stripTrailing().length() : words.length();
        int start = end;
        while (start > 0 && !Character.isWhitespace(words.charAt(start - 1))) {
            start--;
        }
        if (text != null && start < end) {
            TextNode word = start == 0 ? text : text.splitText(start);
            word.text(word.getWholeText().stripTrailing() + "\u00a0".repeat(words.length() - end));
            word.wrap("<span class=\"" + kind + "\"></span>");
            mark.before(new Element("span").addClass(kind.replace("room", "back")));
        }
    }

    private static @Nullable TextNode lastText(@Nullable Node node) {
        Node last = node;
        while (last instanceof Element element && !element.hasClass("fn")) {
            last = element.childNodeSize() == 0 ? null : element.childNode(element.childNodeSize() - 1);
        }
        return last instanceof TextNode text ? text : null;
    }
}
