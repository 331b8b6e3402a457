package org.netzbericht.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.glossary.GlossaryBlock;
import org.netzbericht.content.glossary.GlossaryBlock.Form;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;

/** No two published terms of a glossary have the same form in one language: a text could mean either. */
final class GlossaryCheck implements Check {
    static final Kind TWICE = Kind.error("glossary.twice");

    private record Owner(Entry entry, Form form) {}

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        GlossaryBlock.of(content.schema()).ifPresent(block -> {
            for (String language : content.settings().languages()) {
                check(block, language, content, findings);
            }
        });
        return findings.list();
    }

    private static void check(GlossaryBlock block, String language, Content content, Findings findings) {
        Map<String, Owner> owners = new HashMap<>();
        for (Entry entry : content.published(block.collection().name())) {
            Entry own = entry.in(language);
            if (!own.language().equals(language)) {
                continue;
            }
            for (Form form : block.forms(own)) {
                Owner first = owners.putIfAbsent(form.text(), new Owner(entry, form));
                if (first != null && !first.entry().equals(entry)) {
                    findings.add(TWICE.at(form.location(), form.text())
                            .with(Note.of("first", first.form().location())));
                }
            }
        }
    }
}
