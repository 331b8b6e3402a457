package org.netzbericht.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** References declared {@code acyclic}, such as „part of“, never lead back to where they began. */
final class CycleCheck implements Check {
    static final Kind CYCLE = Kind.error("reference.cycle");

    @Override
    public List<Diagnostic> check(Content content) {
        Map<String, Map<Entry, List<Content.Use>>> byField = new HashMap<>();
        for (Content.Use use : content.uses()) {
            var type = use.field().reference();
            if (type != null && type.acyclic()) {
                String field =
                        use.from().collection().name() + "." + use.field().name();
                byField.computeIfAbsent(field, key -> new HashMap<>())
                        .computeIfAbsent(use.from(), key -> new ArrayList<>())
                        .add(use);
            }
        }
        Findings findings = new Findings();
        byField.values().forEach(uses -> cycles(uses, content, findings));
        return findings.list();
    }

    /** Reports each cycle once, at the first of its references in the order of entries. */
    private static void cycles(Map<Entry, List<Content.Use>> uses, Content content, Findings findings) {
        Set<Entry> reported = new HashSet<>();
        for (Entry start : content.entries()) {
            List<Content.Use> way =
                    reported.contains(start) ? List.of() : wayBack(start, start, uses, content, new HashSet<>());
            if (!way.isEmpty()) {
                List<String> names = new ArrayList<>();
                way.forEach(use -> {
                    reported.add(use.from());
                    names.add(use.from().id());
                });
                names.add(start.id());
                findings.add(CYCLE, way.get(0).reference().location(), String.join(" → ", names));
            }
        }
    }

    private static List<Content.Use> wayBack(
            Entry start, Entry from, Map<Entry, List<Content.Use>> uses, Content content, Set<Entry> seen) {
        for (Content.Use use : uses.getOrDefault(from, List.of())) {
            Entry next = content.find(use.reference()).orElse(null);
            if (next != null && next.equals(start)) {
                return List.of(use);
            }
            if (next != null && seen.add(next)) {
                List<Content.Use> rest = wayBack(start, next, uses, content, seen);
                if (!rest.isEmpty()) {
                    List<Content.Use> way = new ArrayList<>(List.of(use));
                    way.addAll(rest);
                    return way;
                }
            }
        }
        return List.of();
    }
}
