package org.netzbericht.content.markdown;

import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.FootnoteDefinition;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;

/** Refuses HTML in Markdown; comments are allowed and never shown. */
final class HtmlReader {
    static final Kind HTML = Kind.error("markdown.html");

    private static final int MAX_SHOWN = 40;

    private final Places places;
    private final List<Diagnostic> findings;

    HtmlReader(Places places, List<Diagnostic> findings) {
        this.places = places;
        this.findings = findings;
    }

    void read(Node html, String literal) {
        if (!Comment.is(literal)) {
            String line = literal.strip().lines().findFirst().orElse("");
            boolean isShort = line.codePointCount(0, line.length()) <= MAX_SHOWN;
            String shown = isShort ? line : line.substring(0, line.offsetByCodePoints(0, MAX_SHOWN)) + "…";
            findings.add(HTML.at(places.of(html), shown));
        }
    }

    /** Whether a tree has nothing but comments and definitions. */
    static boolean showsNothing(Node root) {
        for (@Nullable Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            boolean isHidden = node instanceof LinkReferenceDefinition
                    || node instanceof FootnoteDefinition
                    || node instanceof HtmlBlock html && Comment.is(html.getLiteral());
            if (!isHidden) {
                return false;
            }
        }
        return true;
    }
}
