package org.netzbericht.site.facet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.yaml.Node.Mapping;

/**
 * A facet as a collection declares it in its block {@code facets}.
 *
 * @param key its name in URLs
 * @param paths fields with the values, through groups and references: {@code topics}, {@code places.state}
 * @param everywhere a field that says of an entry that it has every value; null for none
 * @param label empty where the first field's label is to be used
 */
public record FacetPlan(
        String key, List<String> paths, @Nullable String everywhere, LocalText label) {
    /** The name of the block. */
    public static final String BLOCK = "facets";

    public FacetPlan {
        paths = List.copyOf(paths);
    }

    /** The facets of a collection in declared order. What is not understood is left out; the feature that reads the block says so. */
    public static List<FacetPlan> of(Collection collection) {
        List<FacetPlan> facets = new ArrayList<>();
        Block.of(collection, BLOCK)
                .ifPresent(block -> block.mapping().pairs().forEach((key, pair) -> {
                    Block facet = pair.value() instanceof Mapping mapping ? new Block(collection, mapping) : null;
                    List<String> paths = facet == null ? block.texts(key) : facet.texts("from");
                    if (!paths.isEmpty()) {
                        facets.add(new FacetPlan(
                                key,
                                paths,
                                facet == null ? null : facet.text("everywhere"),
                                facet == null ? LocalText.empty() : facet.local("label", LocalText.empty())));
                    }
                }));
        return facets;
    }
}
