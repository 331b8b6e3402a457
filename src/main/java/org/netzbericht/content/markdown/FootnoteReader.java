package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.FootnoteDefinition;
import org.netzbericht.content.markdown.syntax.FootnoteReference;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;

/** Matches footnotes and references: neither may stand alone, as its text would be lost or its number lead nowhere. */
final class FootnoteReader {
    static final Kind MISSING = Kind.error("markdown.footnoteMissing");
    static final Kind UNUSED = Kind.warning("markdown.footnoteUnused");
    static final Kind DUPLICATE = Kind.error("markdown.footnoteDuplicate");

    private final Places places;
    private final List<Diagnostic> findings;
    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final List<FootnoteReference> references = new ArrayList<>();
    private final Set<FootnoteDefinition> used = new LinkedHashSet<>();

    FootnoteReader(Places places, List<Diagnostic> findings) {
        this.places = places;
        this.findings = findings;
    }

    void read(FootnoteDefinition definition) {
        @Nullable FootnoteDefinition first = definitions.putIfAbsent(definition.label(), definition);
        if (first != null) {
            findings.add(DUPLICATE
                    .at(places.of(definition), definition.label())
                    .with(Note.of("markdown.footnoteDuplicate", places.of(first))));
        }
    }

    void read(FootnoteReference reference) {
        references.add(reference);
    }

    /** A reference without definition stays text for the parser. */
    void read(Text text) {
        String literal = text.getLiteral();
        for (int open = literal.indexOf("[^"); open >= 0; open = literal.indexOf("[^", open + 2)) {
            int close = literal.indexOf(']', open);
            if (close < 0) {
                return;
            }
            String label = literal.substring(open + 2, close);
            if (!label.isEmpty() && label.indexOf(' ') < 0 && label.indexOf('[') < 0) {
                findings.add(MISSING.at(places.of(text, literal, open, close + 1), label));
            }
        }
    }

    void finish() {
        for (FootnoteReference reference : references) {
            @Nullable FootnoteDefinition definition = definitions.get(reference.label());
            if (definition != null) {
                used.add(definition);
            }
        }
        for (FootnoteDefinition definition : definitions.values()) {
            if (!used.contains(definition)) {
                findings.add(UNUSED.at(places.of(definition), definition.label()));
            }
        }
    }

    /** The anchors of footnotes and of their first references. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= used.size(); i++) {
            ids.add("fn_" + i);
            ids.add("fnref_" + i);
        }
        return ids;
    }
}
