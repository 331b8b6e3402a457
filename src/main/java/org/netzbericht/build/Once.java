package org.netzbericht.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Span;

/** One finding for one cause: a mistake in a template that a hundred pages use is said once, with the first of them. */
final class Once {
    private record Cause(Kind kind, String path, Span span, List<String> args) {}

    private Once() {}

    /** The first finding of each cause, in the order given. */
    static List<Diagnostic> each(List<Diagnostic> found) {
        Set<Cause> causes = new HashSet<>();
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic one : found) {
            var place = one.location();
            if (causes.add(new Cause(one.kind(), place.file().path(), place.span(), one.args()))) {
                kept.add(one);
            }
        }
        return kept;
    }
}
