package org.netzbericht.content.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.Span;

/** Reading one file by its declared fields: knows the file and collects what is wrong. Not thread-safe. */
public final class Reading {
    static final Kind TYPE = Kind.error("field.type");
    static final Kind UNKNOWN = Kind.error("field.unknown");

    private final SourceFile file;
    private final Findings findings;

    public Reading(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    public SourceFile file() {
        return file;
    }

    public Location at(Node node) {
        return at(node.span());
    }

    public Location at(Span span) {
        return new Location(file, span);
    }

    public void add(Kind kind, Node node, Object... args) {
        findings.add(kind.at(at(node), args));
    }

    public void add(Diagnostic diagnostic) {
        findings.add(diagnostic);
    }

    public void addAll(List<Diagnostic> diagnostics) {
        findings.addAll(diagnostics);
    }

    /** A name that is not among the known ones. */
    public void unknown(Kind kind, Span span, String name, Iterable<String> known) {
        List<String> names = new java.util.ArrayList<>();
        known.forEach(names::add);
        findings.add(kind.at(at(span), name, String.join(", ", names)).suggesting(Suggestion.nearest(name, names)));
    }

    /** Keys of a value that are not among the known ones. */
    void onlyKeys(Node.Mapping mapping, List<String> known) {
        mapping.pairs().forEach((key, pair) -> {
            if (!known.contains(key)) {
                unknown(UNKNOWN, pair.key(), key, known);
            }
        });
    }

    /** The text of a scalar; a list or mapping is a finding that names the field. */
    public @Nullable Scalar scalar(Node node, Field field) {
        if (node instanceof Scalar scalar) {
            return scalar;
        }
        add(TYPE, node, field.label(), field.type().name(), node.kindName());
        return null;
    }
}
