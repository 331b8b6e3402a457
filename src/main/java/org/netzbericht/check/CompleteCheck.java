package org.netzbericht.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.netzbericht.content.Complete;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** Where all that refer to an entry are known, they are as many as it says are expected. */
final class CompleteCheck implements Check {
    static final Kind SIZE = Kind.warning("content.size");

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        for (Collection collection : content.schema().collections().values()) {
            for (Complete complete : Complete.of(collection)) {
                content.published(collection.name()).stream()
                        .filter(complete::isSaidOf)
                        .forEach(entry -> size(content, complete, entry, findings));
            }
        }
        return findings.list();
    }

    private static void size(Content content, Complete complete, Entry entry, Findings findings) {
        int size = complete.referring(content, entry).size();
        Optional<Value.Number> least = complete.least(content, entry);
        Optional<Value.Number> most = complete.most(content, entry);
        BigDecimal number = BigDecimal.valueOf(size);
        if (least.isPresent() && number.compareTo(least.get().number()) < 0) {
            findings.add(SIZE, least.get().location(), entry.title(), size, complete.inverse());
        } else if (most.isPresent() && number.compareTo(most.get().number()) > 0) {
            findings.add(SIZE, most.get().location(), entry.title(), size, complete.inverse());
        }
    }
}
