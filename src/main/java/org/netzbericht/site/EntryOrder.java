package org.netzbericht.site;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Value;

/** Sorts entries as their collection declares. Words are ordered as in DIN 5007-1 (ä as a, ß as ss, capitals as small letters); ties by id. */
public final class EntryOrder {
    /** The title of a referenced entry, for fields that are references. */
    private final Function<Value.Reference, Optional<Entry>> find;

    public EntryOrder(Function<Value.Reference, Optional<Entry>> find) {
        this.find = find;
    }

    private record Keyed(Entry entry, List<Object> keys) {}

    /** The entries in the order of their collection's list; without one by title. */
    public List<Entry> sorted(Collection collection, List<Entry> entries, String language) {
        var list = collection.list();
        return sorted(
                list == null ? List.of(new Collection.Sort(collection.title(), false)) : list.sort(),
                entries,
                language);
    }

    /** The entries in an order of their own. */
    public List<Entry> sorted(List<Collection.Sort> sorts, List<Entry> entries, String language) {
        List<Keyed> keyed = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            List<Object> keys = new ArrayList<>(sorts.size());
            sorts.forEach(sort -> keys.add(key(entry.in(language), sort.field())));
            keyed.add(new Keyed(entry, keys));
        }
        keyed.sort(comparator(sorts));
        return keyed.stream().map(Keyed::entry).toList();
    }

    private static Comparator<Keyed> comparator(List<Collection.Sort> sorts) {
        return (a, b) -> {
            for (int i = 0; i < sorts.size(); i++) {
                int order = compare(a.keys().get(i), b.keys().get(i));
                if (order != 0) {
                    return sorts.get(i).descending() ? -order : order;
                }
            }
            return a.entry().id().compareTo(b.entry().id());
        };
    }

    private static int compare(Object a, Object b) {
        return a instanceof BigDecimal first && b instanceof BigDecimal second
                ? first.compareTo(second)
                : a.toString().compareTo(b.toString());
    }

    private Object key(Entry entry, String field) {
        return field.equals("order") ? BigDecimal.valueOf(entry.order()) : key(entry.get(field));
    }

    private Object key(@Nullable Value value) {
        if (value instanceof Value.Number number) {
            return number.number();
        }
        if (value instanceof Value.Amount amount) {
            return amount.number();
        }
        if (value instanceof Value.Day day) {
            return day.date().iso();
        }
        if (value instanceof Value.Moment moment) {
            return moment.at().toString();
        }
        if (value instanceof Value.Period period) {
            return period.start().iso();
        }
        if (value instanceof Value.Choice choice) {
            return words(choice.label().toString());
        }
        if (value instanceof Value.Reference reference) {
            return find.apply(reference).map(entry -> words(entry.title())).orElse("");
        }
        return value instanceof Value.Text text ? words(text.text()) : "";
    }

    /** A text as the phone book sorts it. */
    public static String words(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) < 0x80;
        }
        String folded =
                plain ? text : Normalizer.normalize(text.replace("ß", "ss").replace("ẞ", "ss"), Normalizer.Form.NFD);
        StringBuilder words = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != '„' && c != '“' && c != '"') {
                words.append(Character.toLowerCase(c));
            }
        }
        return words.toString();
    }
}
