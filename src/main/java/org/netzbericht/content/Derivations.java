package org.netzbericht.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Derivation;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.source.Location;

/** Fills in values that follow from others. A value the editor gave as well must agree with what follows. */
final class Derivations {
    static final Kind DISAGREES = Kind.error("derive.disagrees");
    static final Kind UNKNOWN = Kind.error("derive.unknown");

    private final Map<String, Map<String, Entry>> entries;
    private final Map<String, Map<String, String>> lookups = new HashMap<>();

    Derivations(Map<String, Map<String, Entry>> entries) {
        this.entries = entries;
    }

    Entry complete(Entry entry, Findings findings) {
        Map<String, Value> derived = new HashMap<>();
        for (Field field : entry.collection().fields().fields().values()) {
            if (field.derive() != null) {
                Value value = derive(field, field.derive(), entry, findings);
                Value given = entry.get(field.name());
                if (value != null && given != null && !same(value, given)) {
                    findings.add(DISAGREES
                            .at(given.location(), field.label(), name(given), name(value))
                            .with(Note.of("derived", value.location())));
                } else if (value != null) {
                    derived.put(field.name(), given != null ? given : value);
                }
            }
        }
        if (derived.isEmpty()) {
            return entry;
        }
        Map<String, Value> ordered = new LinkedHashMap<>();
        for (String name : entry.collection().fields().fields().keySet()) {
            Value value = derived.getOrDefault(name, entry.get(name));
            if (value != null) {
                ordered.put(name, value);
            }
        }
        return entry.with(ordered);
    }

    private @Nullable Value derive(Field field, Derivation derivation, Entry entry, Findings findings) {
        Value from = entry.get(derivation.from());
        if (from == null) {
            return null;
        }
        if (derivation instanceof Derivation.Lookup lookup && field.type() instanceof ReferenceType reference) {
            return lookup(field, lookup, reference, from, findings);
        }
        if (derivation instanceof Derivation.Steps steps && field.type() instanceof ChoiceType choice) {
            return step(steps, choice, from);
        }
        return null;
    }

    private @Nullable Value lookup(
            Field field, Derivation.Lookup lookup, ReferenceType reference, Value from, Findings findings) {
        if (!(from instanceof Value.Text text) || text.text().length() < lookup.take()) {
            return null;
        }
        String key = lookup.take() == 0 ? text.text() : text.text().substring(0, lookup.take());
        String to = reference.to().get(0);
        String id = index(to, lookup.match()).get(key);
        if (id == null) {
            if (field.required()) {
                findings.add(UNKNOWN.at(from.location(), field.label(), key));
            }
            return null;
        }
        return new Value.Reference(to, id, from.location());
    }

    private Map<String, String> index(String collection, String field) {
        return lookups.computeIfAbsent(collection + "." + field, key -> {
            Map<String, String> index = new HashMap<>();
            for (Entry entry : entries.getOrDefault(collection, Map.of()).values()) {
                String value = field.equals("id") ? entry.id() : entry.text(field);
                if (value != null) {
                    index.putIfAbsent(value, entry.id());
                }
            }
            return index;
        });
    }

    private static @Nullable Value step(Derivation.Steps steps, ChoiceType choice, Value from) {
        var number = from instanceof Value.Number plain
                ? plain.number()
                : from instanceof Value.Amount amount ? amount.number() : null;
        Location location = from.location();
        return number == null
                ? null
                : steps.steps().stream()
                        .filter(step -> number.compareTo(step.from()) >= 0)
                        .findFirst()
                        .<Value>map(step -> choice.of(step.choice(), location))
                        .orElse(null);
    }

    private static boolean same(Value a, Value b) {
        return name(a).equals(name(b));
    }

    private static String name(Value value) {
        if (value instanceof Value.Reference reference) {
            return reference.id();
        }
        return value instanceof Value.Choice choice ? choice.key() : "";
    }
}
