package org.netzbericht.check;

import java.util.List;
import java.util.Optional;
import org.netzbericht.content.Content;
import org.netzbericht.content.Documents;
import org.netzbericht.content.Entry;
import org.netzbericht.content.markdown.RecordBox;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;

/** The records that blocks of texts show exist. A block about one that is not published is left out, with a warning. */
final class BoxCheck implements Check {
    static final Kind COLLECTION = Kind.error("block.collection");
    static final Kind ENTRY = Kind.error("block.entry");
    static final Kind UNPUBLISHED = Kind.warning("block.unpublished");

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        for (Entry entry : content.entries()) {
            check(entry, content, findings);
            entry.translations().values().forEach(translated -> check(translated, content, findings));
        }
        return findings.list();
    }

    private static void check(Entry entry, Content content, Findings findings) {
        Documents.of(entry)
                .forEach(document ->
                        document.boxes().forEach(box -> check(box, content.isPublished(entry), content, findings)));
    }

    private static void check(RecordBox box, boolean published, Content content, Findings findings) {
        if (content.collection(box.collection()) == null) {
            findings.add(COLLECTION
                    .at(box.location(), box.collection())
                    .suggesting(Suggestion.nearest(
                            box.collection(), content.schema().collections().keySet())));
            return;
        }
        Optional<Entry> shown = content.find(box.collection(), box.id());
        if (shown.isEmpty()) {
            findings.add(ENTRY.at(box.location(), box.id(), box.collection())
                    .suggesting(Suggestion.nearest(
                            box.id(), content.entries(box.collection()).keySet())));
        } else if (published && !content.isPublished(shown.get())) {
            findings.add(UNPUBLISHED, box.location(), box.id());
        }
    }
}
