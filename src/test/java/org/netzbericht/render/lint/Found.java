package org.netzbericht.render.lint;

import java.util.List;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;

/** Findings as lines, for whole assertions. */
final class Found {
    private Found() {}

    static List<String> lines(Checked<?> checked) {
        return lines(checked.diagnostics());
    }

    /** {@code place code [arguments] ?suggestion}, sorted by place. */
    static List<String> lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .sorted()
                .map(d -> d.location() + " " + d.kind().code() + " " + d.args()
                        + (d.suggestion() == null ? "" : " ?" + d.suggestion()))
                .toList();
    }
}
