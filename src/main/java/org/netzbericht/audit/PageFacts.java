package org.netzbericht.audit;

import java.util.List;
import java.util.Set;
import org.netzbericht.diagnostic.Diagnostic;

/**
 * What is remembered of a finished page.
 *
 * @param file its path in the output folder
 * @param ids its anchors
 * @param fragments links to anchors of other pages, in the order of the page
 * @param diagnostics what is wrong with the page by itself
 */
public record PageFacts(String file, Set<String> ids, List<Fragment> fragments, List<Diagnostic> diagnostics) {
    /**
     * A link to an anchor of another page.
     *
     * @param start offset of the attribute in the bytes of the finished page; {@code end} is exclusive
     */
    public record Fragment(String file, String id, int start, int end) {}

    public PageFacts {
        ids = Set.copyOf(ids);
        fragments = List.copyOf(fragments);
        diagnostics = List.copyOf(diagnostics);
    }
}
