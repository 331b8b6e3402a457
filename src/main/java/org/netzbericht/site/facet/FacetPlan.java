package org.netzbericht.site.facet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;

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
        if (collection.blocks().get(BLOCK) instanceof Mapping block) {
            block.pairs().forEach((key, pair) -> {
                Node from = pair.value() instanceof Mapping mapping ? mapping.get("from") : pair.value();
                Node everywhere = pair.value() instanceof Mapping mapping ? mapping.get("everywhere") : null;
                Node label = pair.value() instanceof Mapping mapping ? mapping.get("label") : null;
                List<String> paths = texts(from);
                if (!paths.isEmpty()) {
                    facets.add(new FacetPlan(
                            key,
                            paths,
                            texts(everywhere).stream().findFirst().orElse(null),
                            LocalText.read(label, LocalText.empty())));
                }
            });
        }
        return facets;
    }

    private static List<String> texts(@Nullable Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream()
                    .filter(Scalar.class::isInstance)
                    .map(item -> ((Scalar) item).text().strip())
                    .toList();
        }
        return node instanceof Scalar scalar && !scalar.isEmpty()
                ? List.of(scalar.text().strip())
                : List.of();
    }
}
