package org.netzbericht.render.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** Collects what is found in one file. */
final class Reports {
    private final SourceFile file;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<LinkLiteral> links = new ArrayList<>();
    private final List<ComponentCall> calls = new ArrayList<>();

    Reports(SourceFile file) {
        this.file = file;
    }

    String text() {
        return file.text();
    }

    Location place(int start, int end) {
        return Location.of(file, start, end);
    }

    void add(Kind kind, int start, int end, Object... args) {
        found.add(kind.at(Location.of(file, start, end), args));
    }

    /** A finding about an unknown name, with the nearest known one. */
    void unknown(Kind kind, int start, int end, String name, Collection<String> known, Object... args) {
        found.add(kind.at(Location.of(file, start, end), args).suggesting(Suggestion.nearest(name, known)));
    }

    void link(String target, int start, int end) {
        links.add(new LinkLiteral(target, Location.of(file, start, end)));
    }

    void call(ComponentCall call) {
        calls.add(call);
    }

    /** How many findings there are, to {@link #forget} those that come. */
    int mark() {
        return found.size();
    }

    void forget(int mark) {
        found.subList(mark, found.size()).clear();
    }

    List<Diagnostic> found() {
        return found;
    }

    List<LinkLiteral> links() {
        return links;
    }

    List<ComponentCall> calls() {
        return calls;
    }
}
