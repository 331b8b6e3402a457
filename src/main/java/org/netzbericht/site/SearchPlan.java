package org.netzbericht.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.schema.YesNoType;

/**
 * How the entries of a collection are searched, as its block {@code search} says.
 *
 * @param excluded whether they are not searched at all
 * @param weight how much their words count, usually 1
 * @param filters the fields by whose values results can be filtered, as paths through references
 */
public record SearchPlan(Collection collection, boolean excluded, float weight, List<String> filters) {
    /** The name of the block. */
    public static final String BLOCK = "search";

    /** The page template of the page with results: a site that has such a page is searched. */
    public static final String LAYOUT = "search";

    /** The file that says where the others of the index lie. */
    public static final String INDEX = "assets/search/index.js";

    public SearchPlan {
        filters = List.copyOf(filters);
    }

    public static SearchPlan of(Collection collection) {
        return Block.of(collection, BLOCK)
                .map(SearchPlan::of)
                .orElseGet(() -> new SearchPlan(collection, collection.isTitlePersonal(), 1f, List.of()));
    }

    private static SearchPlan of(Block block) {
        boolean excluded = Boolean.TRUE.equals(YesNoType.parse(block.text("exclude", "")));
        return new SearchPlan(
                block.collection(),
                excluded || block.collection().isTitlePersonal(),
                isWeight(block) ? Float.parseFloat(block.text("weight", "1")) : 1f,
                block.texts("filters"));
    }

    /** Whether a block has no weight or a number from 0.1 to 10. */
    public static boolean isWeight(Block block) {
        if (block.mapping().get("weight") == null) {
            return true;
        }
        String text = block.text("weight", "");
        if (!text.matches("[0-9]{1,2}(\\.[0-9]{1,3})?")) {
            return false;
        }
        float weight = Float.parseFloat(text);
        return weight >= 0.1f && weight <= 10f;
    }

    /**
     * A value that entries can be filtered by.
     *
     * @param filter the name of a collection or choice: the same whichever field it stands in
     * @param target the entry that is the value, null for choices
     */
    public record Facet(
            String filter,
            LocalText filterLabel,
            String key,
            LocalText label,
            @Nullable Entry target) {}

    /** What an entry can be filtered by, each once. */
    public List<Facet> facets(Entry entry, Content content) {
        Map<String, Facet> facets = new LinkedHashMap<>();
        for (String path : filters) {
            FieldPath.field(content.schema(), collection, path)
                    .ifPresent(field -> FieldPath.values(content, entry, path).stream()
                            .map(value -> facet(path, field, value, content))
                            .flatMap(Optional::stream)
                            .forEach(facet -> facets.put(facet.filter() + "/" + facet.key(), facet)));
        }
        return List.copyOf(facets.values());
    }

    private static Optional<Facet> facet(String path, Field field, Value value, Content content) {
        if (value instanceof Value.Choice choice) {
            return Optional.of(new Facet(path, field.label(), choice.key(), choice.label(), null));
        }
        return value instanceof Value.Reference reference
                ? content.findPublished(reference)
                        .filter(target -> !target.collection().isTitlePersonal())
                        .map(target -> new Facet(
                                target.collection().name(),
                                target.collection().one(),
                                target.id(),
                                title(target),
                                target))
                : Optional.empty();
    }

    private static LocalText title(Entry entry) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(entry.language(), entry.title());
        new TreeMap<>(entry.translations()).forEach((language, one) -> titles.put(language, one.title()));
        return new LocalText(titles);
    }
}
