package org.netzbericht.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.netzbericht.diagnostic.Diagnostic;

/** One finding for one cause: a mistake in a template that a hundred pages use is said once, with the first of them. */
final class Once {
    private Once() {}

    /** The first finding of each cause, in the order given. */
    static List<Diagnostic> each(List<Diagnostic> found) {
        Set<List<Object>> causes = new HashSet<>();
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic one : found) {
            var place = one.location();
            var span = place.span();
            if (causes.add(List.of(one.kind().code(), place.file().path(), span.start(), span.end(), one.args()))) {
                kept.add(one);
            }
        }
        return kept;
    }
}
