package org.netzbericht.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Code;
import org.netzbericht.content.schema.CodeType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;

/** Official keys: the ARS and the AGS of one entry name the same place, and no two entries of a collection have the same key. */
final class OfficialKeyCheck implements Check {
    static final Kind DISAGREE = Kind.error("key.disagree");
    static final Kind TAKEN = Kind.error("key.taken");

    private static final List<Code> OFFICIAL = List.of(Code.AGS, Code.ARS, Code.DISTRICT_KEY);

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        Map<String, Value.Text> owners = new HashMap<>();
        for (Entry entry : content.entries()) {
            List<Value.Text> keys = new ArrayList<>();
            entry.values().values().forEach(value -> {
                if (value instanceof Value.Text text
                        && text.type() instanceof CodeType type
                        && OFFICIAL.contains(type.code())) {
                    keys.add(text);
                }
            });
            keys.forEach(key -> unique(entry, key, owners, findings));
            agree(keys, findings);
        }
        return findings.list();
    }

    private static void unique(Entry entry, Value.Text key, Map<String, Value.Text> owners, Findings findings) {
        String name = entry.collection().name() + " " + key.type().name() + " " + key.text();
        Value.Text first = owners.putIfAbsent(name, key);
        if (first != null) {
            findings.add(TAKEN.at(key.location(), key.text()).with(Note.of("first", first.location())));
        }
    }

    private static void agree(List<Value.Text> keys, Findings findings) {
        Value.Text ags = find(keys, Code.AGS);
        Value.Text ars = find(keys, Code.ARS);
        boolean whole = ags != null
                && ars != null
                && ags.text().length() == 8
                && ars.text().length() == 12;
        if (whole && !Code.agree(ars.text(), ags.text())) {
            findings.add(DISAGREE.at(ars.location(), ars.text(), ags.text()).with(Note.of("alsoHere", ags.location())));
        }
    }

    private static Value.@org.jspecify.annotations.Nullable Text find(List<Value.Text> keys, Code code) {
        for (Value.Text key : keys) {
            if (key.type() instanceof CodeType type && type.code() == code) {
                return key;
            }
        }
        return null;
    }
}
