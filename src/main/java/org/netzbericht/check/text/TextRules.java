package org.netzbericht.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.bibliography.BibliographyBlock;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;

/** All rules about words, made ready for one content. Entries may be read at once and in any order; the findings do not depend on it. */
public final class TextRules {
    private final Content content;
    private final List<TextRule> rules;
    private final Set<String> titlesOfWorks = new HashSet<>();
    private final String works;

    /** {@code more} are rules beside those of this room. */
    public TextRules(Content content, List<TextRule> more) {
        this.content = content;
        List<TextRule> all = new ArrayList<>(List.of(
                new QuoteRule(),
                new NameRule(content),
                new LayoutRule(),
                new TimeRule(),
                new SpaceRule(),
                new LinkRule(content),
                new AcronymRule(content),
                new CountRule(content),
                new StatuteRule()));
        all.addAll(more);
        rules = List.copyOf(all);
        var block = BibliographyBlock.of(content.schema());
        works = block.map(one -> one.collection().name()).orElse("");
        block.ifPresent(one -> titlesOfWorks.addAll(one.fields().values()));
    }

    /** What one entry's texts say: findings, and the forms by which they name people. */
    public static final class Reading {
        private final List<Diagnostic> findings;
        private final List<GenderRule.Sighting> forms;

        private Reading(List<Diagnostic> findings, List<GenderRule.Sighting> forms) {
            this.findings = findings;
            this.forms = forms;
        }
    }

    /** What is to be read: the settings, then every entry. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(content.settings().entry());
        entries.addAll(content.entries());
        return entries;
    }

    /** Reads an entry and its translations. */
    public Reading read(Entry entry) {
        Findings findings = new Findings();
        List<GenderRule.Sighting> forms = new ArrayList<>();
        read(entry, findings, forms);
        for (Entry translated : entry.translations().values()) {
            read(translated, findings, forms);
        }
        return new Reading(findings.list(), forms);
    }

    private void read(Entry entry, Findings findings, List<GenderRule.Sighting> forms) {
        boolean work = entry.collection().name().equals(works);
        for (Texts texts : Texts.of(entry, work ? titlesOfWorks : Set.of())) {
            read(texts, findings, forms);
        }
    }

    private void read(Texts texts, Findings findings, List<GenderRule.Sighting> forms) {
        for (TextRule rule : rules) {
            rule.check(texts, findings);
        }
        forms.addAll(GenderRule.sightings(texts));
    }

    /** All findings: of what was read, in its order, and of what collections say about themselves. */
    public List<Diagnostic> found(List<Reading> read) {
        Findings findings = new Findings();
        List<GenderRule.Sighting> forms = new ArrayList<>();
        for (Reading reading : read) {
            findings.addAll(reading.findings);
            forms.addAll(reading.forms);
        }
        for (Collection collection : content.schema().collections().values()) {
            Texts.of(collection, content.settings()).forEach(texts -> read(texts, findings, forms));
        }
        GenderRule.check(forms, wanted(), findings);
        return findings.list();
    }

    private @Nullable GenderForm wanted() {
        return content.settings().entry().get("genderForms") instanceof Value.Choice choice
                ? GenderForm.of(choice.key())
                : null;
    }
}
