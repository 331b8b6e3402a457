package org.netzbericht.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** An entry that is only ever shown where another refers to it is referred to by at least one. */
final class UnusedCheck implements Check {
    static final Kind UNUSED = Kind.warning("reference.unused");

    @Override
    public List<Diagnostic> check(Content content) {
        Set<String> targets = new HashSet<>();
        for (Collection collection : content.schema().collections().values()) {
            for (Field field : collection.fields().fields().values()) {
                if (field.reference() != null) {
                    targets.addAll(field.reference().to());
                }
            }
        }
        Findings findings = new Findings();
        for (String target : targets) {
            Collection collection = content.collection(target);
            boolean shownElsewhere = collection == null
                    || collection.hasPages()
                    || collection.list() != null && collection.list().route() != null;
            if (!shownElsewhere) {
                for (Entry entry : content.published(target)) {
                    if (content.uses(entry).isEmpty()) {
                        findings.add(UNUSED, entry.location(), entry.id(), collection.many());
                    }
                }
            }
        }
        return findings.list();
    }
}
