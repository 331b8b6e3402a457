package org.netzbericht.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;

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
        if (!(collection.blocks().get(BLOCK) instanceof Mapping block)) {
            return new SearchPlan(collection, collection.isTitlePersonal(), 1f, List.of());
        }
        boolean excluded = block.get("exclude") instanceof Scalar scalar && isYes(scalar.text());
        return new SearchPlan(
                collection,
                excluded || collection.isTitlePersonal(),
                weight(block.get("weight")),
                scalars(block.get("filters")).stream()
                        .map(scalar -> scalar.text().strip())
                        .toList());
    }

    private static boolean isYes(String text) {
        return List.of("yes", "true", "ja").contains(text.strip());
    }

    /** The factor of a weight, 1 for what is no number from 0.1 to 10. */
    static float weight(@Nullable Node node) {
        return isWeight(node) ? Float.parseFloat(((Scalar) node).text().strip()) : 1f;
    }

    /** Whether a node is a number from 0.1 to 10. */
    public static boolean isWeight(@Nullable Node node) {
        if (!(node instanceof Scalar scalar) || !scalar.text().strip().matches("[0-9]{1,2}(\\.[0-9]{1,3})?")) {
            return false;
        }
        float weight = Float.parseFloat(scalar.text().strip());
        return weight >= 0.1f && weight <= 10f;
    }

    /** One text or a list of texts. */
    public static List<Scalar> scalars(@Nullable Node node) {
        List<Scalar> scalars = new ArrayList<>();
        for (Node item :
                node instanceof Sequence list ? list.items() : node == null ? List.<Node>of() : List.of(node)) {
            if (item instanceof Scalar scalar && !scalar.isEmpty()) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    /** The public field at the end of a path, through references to single collections; null if there is none. */
    public static @Nullable Field field(Schema schema, Collection collection, String path) {
        Collection at = collection;
        String rest = path;
        while (true) {
            int dot = rest.indexOf('.');
            Field field = at.fields().get(dot < 0 ? rest : rest.substring(0, dot));
            if (field == null || field.internal() || field.personal() || dot < 0) {
                return field == null || field.internal() || field.personal() ? null : field;
            }
            ReferenceType reference = field.reference();
            Collection next = reference == null || reference.to().size() != 1
                    ? null
                    : schema.collections().get(reference.to().get(0));
            if (next == null) {
                return null;
            }
            at = next;
            rest = rest.substring(dot + 1);
        }
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
            Field field = field(content.schema(), collection, path);
            if (field != null) {
                collect(entry, path, field, content, facets);
            }
        }
        return List.copyOf(facets.values());
    }

    private static void collect(Entry entry, String path, Field last, Content content, Map<String, Facet> facets) {
        int dot = path.indexOf('.');
        for (Value value : items(entry.shown(dot < 0 ? path : path.substring(0, dot)))) {
            Entry target = value instanceof Value.Reference reference
                    ? content.findPublished(reference).orElse(null)
                    : null;
            if (dot >= 0 && target != null) {
                collect(target, path.substring(dot + 1), last, content, facets);
            } else if (dot < 0 && target != null && !target.collection().isTitlePersonal()) {
                Facet facet = new Facet(
                        target.collection().name(), target.collection().one(), target.id(), title(target), target);
                facets.put(facet.filter() + "/" + facet.key(), facet);
            } else if (dot < 0 && value instanceof Value.Choice choice) {
                Facet facet = new Facet(path, last.label(), choice.key(), choice.label(), null);
                facets.put(facet.filter() + "/" + facet.key(), facet);
            }
        }
    }

    private static LocalText title(Entry entry) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(entry.language(), entry.title());
        new TreeMap<>(entry.translations()).forEach((language, one) -> titles.put(language, one.title()));
        return new LocalText(titles);
    }

    private static List<Value> items(@Nullable Value value) {
        return value == null ? List.of() : value instanceof Value.Many many ? many.items() : List.of(value);
    }
}
