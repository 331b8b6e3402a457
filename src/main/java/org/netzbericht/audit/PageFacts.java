package org.netzbericht.audit;

import java.util.List;
import java.util.Set;
import org.netzbericht.diagnostic.Diagnostic;

/**
 * What is remembered of a finished page.
 *
 * @param file its path in the output folder
 * @param ids its anchors
 * @param fragments links to anchors of other pages
 * @param diagnostics what is wrong with the page by itself
 */
public record PageFacts(String file, Set<String> ids, List<Fragment> fragments, List<Diagnostic> diagnostics) {
    /** A link to an anchor of a page, at a place of the finished HTML. */
    public record Fragment(String file, String id, org.netzbericht.source.Location location) {}

    public PageFacts {
        ids = Set.copyOf(ids);
        fragments = List.copyOf(fragments);
        diagnostics = List.copyOf(diagnostics);
    }
}
