package org.netzbericht.site.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.site.EntryOrder;

/**
 * A facet of a collection: the values that its entries have, choices as declared and others by title, and which entry has which. Immutable.
 *
 * @param key its name in URLs
 */
public record Facet(String key, LocalText label, List<FacetValue> values, Map<Entry, List<FacetValue>> byEntry) {
    private static final int LONGEST_SLUG = 60;

    public Facet {
        values = List.copyOf(values);
        byEntry = Map.copyOf(byEntry);
    }

    /** The values of an entry, in the order of the facet; possibly none. */
    public List<FacetValue> of(Entry entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    /** The facets of a collection that any of its entries has a value in. */
    public static List<Facet> of(Content content, Collection collection, List<Entry> entries) {
        List<Facet> facets = new ArrayList<>();
        for (FacetPlan plan : FacetPlan.of(collection)) {
            Facet facet = of(content, collection, plan, entries);
            if (!facet.values().isEmpty()) {
                facets.add(facet);
            }
        }
        return facets;
    }

    private static Facet of(Content content, Collection collection, FacetPlan plan, List<Entry> entries) {
        Field field = FieldPath.field(content.schema(), collection, plan.paths().get(0))
                .orElse(null);
        LocalText label = plan.label().isEmpty() && field != null ? field.label() : plan.label();
        String language = content.schema().language();
        Map<Entry, Set<String>> keysOf = new HashMap<>();
        Map<String, Value> found = new LinkedHashMap<>();
        List<Entry> everywhere = entries.stream()
                .filter(entry -> isEverywhere(content, plan, entry))
                .toList();
        if (!everywhere.isEmpty() && field != null) {
            all(content, field).forEach(value -> found.put(key(value), value));
        }
        for (Entry entry : entries) {
            Set<String> keys = new LinkedHashSet<>();
            for (String path : plan.paths()) {
                FieldPath.values(content, entry, path).stream()
                        .filter(Facet::isOne)
                        .forEach(value -> {
                            keys.add(key(value));
                            found.putIfAbsent(key(value), value);
                        });
            }
            keysOf.put(entry, keys);
        }
        everywhere.forEach(entry -> keysOf.put(entry, found.keySet()));
        List<String> ordered = new ArrayList<>(found.keySet());
        List<String> declared = field != null && FieldPath.single(field.type()) instanceof ChoiceType choice
                ? List.copyOf(choice.options().keySet())
                : List.of();
        ordered.sort(Comparator.comparing((String key) -> declared.indexOf(key))
                .thenComparing(key -> EntryOrder.words(title(content, found.get(key), label, language)))
                .thenComparing(key -> key));
        Set<String> slugs = new HashSet<>();
        Map<String, FacetValue> values = new LinkedHashMap<>();
        for (String key : ordered) {
            Value value = found.get(key);
            values.put(key, new FacetValue(slug(title(content, value, label, language), slugs), value, label));
        }
        Map<Entry, List<FacetValue>> byEntry = new HashMap<>();
        keysOf.forEach((entry, keys) -> byEntry.put(
                entry,
                values.keySet().stream().filter(keys::contains).map(values::get).toList()));
        return new Facet(plan.key(), label, List.copyOf(values.values()), byEntry);
    }

    private static boolean isEverywhere(Content content, FacetPlan plan, Entry entry) {
        return plan.everywhere() != null
                && FieldPath.values(content, entry, plan.everywhere()).stream().anyMatch(Facet::isOne);
    }

    /** Every value that the field could have: the entries it may refer to, or its options. */
    private static List<Value> all(Content content, Field field) {
        FieldType type = FieldPath.single(field.type());
        List<Value> all = new ArrayList<>();
        if (type instanceof ReferenceType reference) {
            for (String to : reference.to()) {
                content.published(to).forEach(entry -> all.add(new Value.Reference(to, entry.id(), field.location())));
            }
        } else if (type instanceof ChoiceType choice) {
            choice.options().forEach((key, label) -> all.add(new Value.Choice(key, label, field.location())));
        }
        return all;
    }

    private static String title(Content content, Value value, LocalText label, String language) {
        return new FacetValue("", value, label).title(content, language);
    }

    /** A value to look a list through by: none of a plain no. */
    private static boolean isOne(Value value) {
        return value instanceof Value.Choice
                || value instanceof Value.Reference
                || value instanceof Value.Text
                || value instanceof Value.YesNo yes && yes.yes();
    }

    /** What two equal values have in common; texts are equal whatever their capitals. */
    private static String key(Value value) {
        if (value instanceof Value.Choice choice) {
            return choice.key();
        }
        if (value instanceof Value.Reference reference) {
            return reference.id();
        }
        return value instanceof Value.Text text ? EntryOrder.words(text.text()) : "yes";
    }

    /** A name for URLs, made of a title: small letters without marks, digits, dashes. */
    private static String slug(String title, Set<String> taken) {
        StringBuilder slug = new StringBuilder();
        String words = EntryOrder.words(title.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue"));
        for (int i = 0; i < words.length() && slug.length() < LONGEST_SLUG; i++) {
            char c = words.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int dash = slug.lastIndexOf("-");
        boolean isCut = slug.length() == LONGEST_SLUG && dash > 0;
        if (isCut || dash >= 0 && dash == slug.length() - 1) {
            slug.setLength(dash);
        }
        String plain = slug.length() == 0 ? "x" : slug.toString();
        String own = plain;
        for (int number = 2; !taken.add(own); number++) {
            own = plain + "-" + number;
        }
        return own;
    }
}
