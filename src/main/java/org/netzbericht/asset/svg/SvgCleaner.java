package org.netzbericht.asset.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * Builds a new drawing from the allowed parts of another. What is allowed is listed in {@link SvgVocabulary}; references lead to parts of the same
 * drawing only. Comments and the notes of drawing programs go silently, anything else that is left out is a finding at its place.
 */
public final class SvgCleaner {
    static final Kind FORBIDDEN = Kind.error("svg.forbidden");
    static final Kind ROOT = Kind.error("svg.root");
    static final Kind TOO_COMPLEX = Kind.error("svg.tooComplex");

    private static final int MAX_ELEMENTS = 20_000;
    private static final int MAX_DEPTH = 100;
    private static final String EMPTY = "<svg xmlns=\"" + SvgVocabulary.NAMESPACE + "\"></svg>";

    private final SourceFile file;
    private final List<Diagnostic> found = new ArrayList<>();
    private int elements;

    private SvgCleaner(SourceFile file) {
        this.file = file;
    }

    public static Checked<SvgPicture> clean(SourceFile file) {
        var cleaner = new SvgCleaner(file);
        Document source = Parser.xmlParser().setTrackPosition(true).parseInput(file.text(), "");
        SvgPicture picture = cleaner.picture(source);
        return new Checked<>(picture, cleaner.found.stream().sorted().toList());
    }

    private SvgPicture picture(Document source) {
        Element root = source.firstElementChild();
        if (root == null || !root.tagName().equals("svg") || source.childrenSize() > 1) {
            found.add(ROOT.at(Location.of(file)));
            return new SvgPicture(EMPTY, 0, 0);
        }
        for (Node node : source.childNodes()) {
            checkProlog(node);
        }
        Document target = new Document("").parser(Parser.xmlParser()); // keeps the letter case of names
        target.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        copy(root, target, 0);
        Element svg = target.firstElementChild();
        if (svg == null || elements > MAX_ELEMENTS) {
            return new SvgPicture(EMPTY, 0, 0);
        }
        if (!svg.select("[xlink:href]").isEmpty()) {
            svg.attr("xmlns:xlink", SvgVocabulary.XLINK);
        }
        checkUses(svg);
        SvgSize size = SvgSize.of(svg);
        return new SvgPicture(target.outerHtml(), size.widthPx(), size.heightPx());
    }

    /** A document type with declarations could define texts that unfold to anything, an instruction could load a style sheet. */
    private void checkProlog(Node node) {
        if (node instanceof DocumentType type && type.outerHtml().contains("[")) {
            forbid("<!DOCTYPE […]>", node.sourceRange());
        } else if (!(node instanceof DocumentType || node instanceof XmlDeclaration || isPlain(node))) {
            forbid("<?…?>", node.sourceRange());
        }
    }

    private static boolean isPlain(Node node) {
        return node instanceof Element || node instanceof TextNode || node instanceof Comment;
    }

    private void forbid(String what, Range range) {
        int start = range.isTracked() ? Math.min(range.startPos(), file.text().length()) : 0;
        int end = range.isTracked() ? Math.min(range.endPos(), file.text().length()) : 0;
        found.add(FORBIDDEN.at(Location.of(file, start, Math.max(start, end)), what));
    }

    private void copy(Element from, Element parent, int depth) {
        if (++elements > MAX_ELEMENTS || depth > MAX_DEPTH) {
            if (elements == MAX_ELEMENTS + 1 || depth == MAX_DEPTH + 1) {
                found.add(TOO_COMPLEX.at(Location.of(file), String.valueOf(MAX_ELEMENTS), String.valueOf(MAX_DEPTH)));
            }
            return;
        }
        Element to = parent.appendElement(from.tagName());
        if (depth == 0) {
            to.attributes().put("xmlns", SvgVocabulary.NAMESPACE);
        }
        for (Attribute attribute : from.attributes()) {
            copy(attribute, from, to);
        }
        for (Node child : from.childNodes()) {
            if (child instanceof Element element) {
                copyAllowed(element, to, depth + 1);
            } else if (child instanceof TextNode text) {
                to.appendChild(new TextNode(text.getWholeText()));
            } else if (!(child instanceof Comment)) {
                forbid("<?…?>", child.sourceRange());
            }
        }
    }

    private void copyAllowed(Element element, Element parent, int depth) {
        if (SvgVocabulary.isElement(element.tagName())) {
            copy(element, parent, depth);
        } else if (!SvgVocabulary.isNote(element.tagName())) {
            forbid("<" + element.tagName() + ">", element.sourceRange());
        }
    }

    private void copy(Attribute attribute, Element from, Element to) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (name.equals("style")) {
            copyStyle(attribute, to);
        } else if (name.equals("xmlns")) {
            if (!value.equals(SvgVocabulary.NAMESPACE)) {
                forbid("xmlns=\"" + value + "\"", from.sourceRange());
            }
        } else if (SvgVocabulary.isReference(name) ? value.startsWith("#") : allows(name, value)) {
            if (!to.attributes().hasKey(name)) { // set already by a style, which wins
                to.attributes().put(name, value);
            }
        } else if (!SvgVocabulary.isNote(name)) {
            forbid(name, attribute.sourceRange().nameRange());
        }
    }

    private static boolean allows(String name, String value) {
        return SvgVocabulary.isAttribute(name) && isHarmless(value);
    }

    /** Whether a value refers to parts of this drawing at most. */
    private static boolean isHarmless(String value) {
        String plain = value.toLowerCase(Locale.ROOT);
        for (int at = plain.indexOf("url"); at >= 0; at = plain.indexOf("url", at + 3)) {
            boolean inside =
                    plain.startsWith("url(#", at) || plain.startsWith("url('#", at) || plain.startsWith("url(\"#", at);
            if (plain.startsWith("url(", at) && !inside) {
                return false;
            }
        }
        return plain.indexOf('\\') < 0
                && !plain.contains("/*")
                && !plain.contains("image(")
                && !plain.contains("-set(");
    }

    /** The properties of a style attribute become attributes, which a content security policy need not allow. */
    private void copyStyle(Attribute attribute, Element to) {
        for (String declaration : attribute.getValue().split(";")) {
            int colon = declaration.indexOf(':');
            String name = colon < 0
                    ? declaration.strip()
                    : declaration.substring(0, colon).strip();
            String value = colon < 0 ? "" : declaration.substring(colon + 1).strip();
            if (SvgVocabulary.isProperty(name) && isHarmless(value)) {
                to.attributes().put(name, value);
            } else if (!name.isEmpty() && !SvgVocabulary.isNote(name)) {
                forbid("style: " + name, attribute.sourceRange().nameRange());
            }
        }
    }

    /** Repetitions of repetitions unfold without bound, so what is used must not use anything itself. */
    private void checkUses(Element svg) {
        for (Element use : svg.select("use")) {
            String id = (use.hasAttr("href") ? use.attr("href") : use.attr("xlink:href"));
            Element target = id.isEmpty() ? null : svg.getElementById(id.substring(1));
            if (target != null && !target.select("use").isEmpty()) {
                found.add(FORBIDDEN.at(Location.of(file), "<use> → <use>"));
                use.remove();
            }
        }
    }
}
