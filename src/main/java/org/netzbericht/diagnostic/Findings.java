package org.netzbericht.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.source.Location;

/** Collects findings while one value is made. Not thread-safe: each reading has its own. */
public final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void add(Kind kind, Location location, Object... args) {
        found.add(kind.at(location, args));
    }

    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** The value of a checked one; its findings are kept here. */
    public <T> T take(Checked<T> checked) {
        found.addAll(checked.diagnostics());
        return checked.value();
    }

    public List<Diagnostic> list() {
        return List.copyOf(found);
    }

    public <T> Checked<T> with(T value) {
        return new Checked<>(value, found);
    }
}
