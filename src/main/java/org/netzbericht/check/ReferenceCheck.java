package org.netzbericht.check;

import java.util.List;
import java.util.Optional;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;

/** Every reference names an entry that exists. One to an entry that is not published is shown as absent, with a warning. */
final class ReferenceCheck implements Check {
    static final Kind UNKNOWN = Kind.error("reference.unknown");
    static final Kind UNPUBLISHED = Kind.warning("reference.unpublished");

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        for (Content.Use use : content.allUses()) {
            Value.Reference reference = use.reference();
            Optional<Entry> target = content.find(reference);
            if (target.isEmpty()) {
                var ids = content.entries(reference.collection()).keySet();
                findings.add(UNKNOWN.at(
                                reference.location(),
                                reference.id(),
                                use.field().label(),
                                reference.collection())
                        .suggesting(Suggestion.nearest(reference.id(), ids)));
            } else if (content.isPublished(use.from()) && !content.isPublished(target.get())) {
                findings.add(
                        UNPUBLISHED,
                        reference.location(),
                        reference.id(),
                        use.field().label());
            }
        }
        return findings.list();
    }
}
