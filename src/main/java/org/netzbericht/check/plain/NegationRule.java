package org.netzbericht.check.plain;

import org.netzbericht.check.text.Phrases;
import org.netzbericht.check.text.Prose;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** Sentences say what is, not what is not (BITV 2.0, Anlage 2 Teil 2, Nr. 1: negation is avoided). „Nein“ as an answer is none. */
final class NegationRule extends PlainRule {
    static final Kind NEGATION = Kind.warning("plain.negation");

    private static final Phrases WORDS = Phrases.of(
            """
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
            if (WORDS.at(prose, word) != null) {
                findings.add(NEGATION, prose.location(prose.start(word), prose.end(word)), prose.word(word));
            }
        }
    }
}
