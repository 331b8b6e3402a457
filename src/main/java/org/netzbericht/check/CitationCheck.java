package org.netzbericht.check;

import java.util.List;
import java.util.Optional;
import org.netzbericht.content.Content;
import org.netzbericht.content.Documents;
import org.netzbericht.content.Entry;
import org.netzbericht.content.bibliography.BibliographyBlock;
import org.netzbericht.content.markdown.Cited;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;

/** What texts cite exists. A work that is not published is left out, with a warning. */
final class CitationCheck implements Check {
    static final Kind NO_BIBLIOGRAPHY = Kind.error("citation.noBibliography");
    static final Kind UNKNOWN = Kind.error("citation.unknown");
    static final Kind UNPUBLISHED = Kind.warning("citation.unpublished");

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        String works = BibliographyBlock.of(content.schema())
                .map(block -> block.collection().name())
                .orElse("");
        for (Entry entry : content.entries()) {
            check(entry, works, content, findings);
            entry.translations().values().forEach(translated -> check(translated, works, content, findings));
        }
        return findings.list();
    }

    private static void check(Entry entry, String works, Content content, Findings findings) {
        Documents.of(entry)
                .forEach(document -> document.cited()
                        .forEach(cited -> check(cited, content.isPublished(entry), works, content, findings)));
    }

    private static void check(Cited cited, boolean published, String works, Content content, Findings findings) {
        Optional<Entry> work = content.find(works, cited.id());
        if (works.isEmpty()) {
            findings.add(NO_BIBLIOGRAPHY, cited.location(), cited.id());
        } else if (work.isEmpty()) {
            findings.add(UNKNOWN.at(cited.location(), cited.id(), works)
                    .suggesting(Suggestion.nearest(
                            cited.id(), content.entries(works).keySet())));
        } else if (published && !content.isPublished(work.get())) {
            findings.add(UNPUBLISHED, cited.location(), cited.id());
        }
    }
}
