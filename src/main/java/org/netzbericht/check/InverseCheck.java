package org.netzbericht.check;

import java.util.List;
import org.netzbericht.content.Content;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;

/** The name under which entries see those that refer to them is not also the name of one of their fields. */
final class InverseCheck implements Check {
    static final Kind TAKEN = Kind.error("schema.inverse");

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        for (Collection collection : content.schema().collections().values()) {
            for (Schema.Inverse inverse : content.schema().inverses(collection.name())) {
                Field own = collection.fields().get(inverse.shown().name());
                if (own != null) {
                    findings.add(
                            TAKEN.at(inverse.field().location(), inverse.shown().name(), collection.name())
                                    .with(Note.of("first", own.location())));
                }
            }
        }
        return findings.list();
    }
}
