package org.netzbericht.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.netzbericht.content.Content;
import org.netzbericht.content.Documents;
import org.netzbericht.content.Entry;
import org.netzbericht.content.bibliography.BibliographyBlock;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** An entry that is only ever shown where another refers to it is referred to by at least one, in a field, a citation or a block. */
final class UnusedCheck implements Check {
    static final Kind UNUSED = Kind.warning("reference.unused");

    @Override
    public List<Diagnostic> check(Content content) {
        Set<String> targets = new HashSet<>();
        for (Collection collection : content.schema().collections().values()) {
            for (Field field : collection.fields().fields().values()) {
                if (field.reference() != null && !field.reference().toAny()) {
                    targets.addAll(field.reference().to());
                }
            }
        }
        Findings findings = new Findings();
        Set<Entry> shown = shownInTexts(content);
        for (String target : targets) {
            Collection collection = content.collection(target);
            boolean shownElsewhere = collection == null
                    || collection.hasPages()
                    || collection.list() != null && collection.list().route() != null;
            if (!shownElsewhere) {
                for (Entry entry : content.published(target)) {
                    if (content.uses(entry).isEmpty() && !shown.contains(entry)) {
                        findings.add(UNUSED, entry.location(), entry.id(), collection.many());
                    }
                }
            }
        }
        return findings.list();
    }

    private static Set<Entry> shownInTexts(Content content) {
        String works = BibliographyBlock.of(content.schema())
                .map(block -> block.collection().name())
                .orElse("");
        Set<Entry> shown = new HashSet<>();
        for (Entry entry : content.entries()) {
            for (Document document : Documents.of(entry)) {
                document.cited()
                        .forEach(cited -> content.find(works, cited.id()).ifPresent(shown::add));
                document.boxes()
                        .forEach(box -> content.find(box.collection(), box.id()).ifPresent(shown::add));
            }
        }
        return shown;
    }
}
