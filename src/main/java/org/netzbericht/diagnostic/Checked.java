package org.netzbericht.diagnostic;

import java.util.List;

/** A value together with what was found while it was made. The value is usable even where findings are errors. */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Checked<T> of(T value) {
        return new Checked<>(value, List.of());
    }
}
