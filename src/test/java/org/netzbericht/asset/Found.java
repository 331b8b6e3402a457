package org.netzbericht.asset;

import java.util.List;
import org.netzbericht.diagnostic.Diagnostic;

/** Findings as lines, for whole assertions. */
final class Found {
    private Found() {}

    /** {@code place code [arguments] ?suggestion}. */
    static List<String> lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> d.location() + " " + d.kind().code() + " " + d.args()
                        + (d.suggestion() == null ? "" : " ?" + d.suggestion()))
                .toList();
    }
}
