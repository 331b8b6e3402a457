package org.netzbericht.check.plain;

import org.netzbericht.check.text.Phrases;
import org.netzbericht.check.text.Prose;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;

/**
 * Sentences say what is, not what is not (BITV 2.0, Anlage 2 Teil 2, Nr. 1: negation is avoided). Where there is no way around it, the word is set in
 * bold, as is the custom of Leichte Sprache; that is left alone, like „Nein“ as an answer and what is quoted.
 */
final class NegationRule extends PlainRule {
    static final Kind NEGATION = Kind.warning("plain.negation");

    private static final Phrases WORDS = Phrases.of("""
            nicht
            nichts
            nie
            niemals
            niemand
            niemanden
            niemandem
            kein
            keine
            keinen
            keinem
            keiner
            keines
            keinerlei
            keineswegs
            weder
            nirgends
            nirgendwo
            """);

    @Override
    void check(Prose prose, int first, int last, Findings findings) {
        for (int word = first; word <= last; word++) {
            if (WORDS.at(prose, word) != null && !isWithinQuotes(prose, first, word)) {
                Location place = prose.location(prose.start(word), prose.end(word));
                if (!isBold(place)) {
                    findings.add(NEGATION, place, prose.word(word));
                }
            }
        }
    }

    private static boolean isBold(Location place) {
        return place.file().text().startsWith("**", Math.max(0, place.span().start() - 2));
    }

    private static boolean isWithinQuotes(Prose prose, int first, int word) {
        int i = prose.start(word);
        while (i > prose.start(first) && prose.at(i - 1) != '„' && prose.at(i - 1) != '“') {
            i--;
        }
        return prose.at(i - 1) == '„';
    }
}
