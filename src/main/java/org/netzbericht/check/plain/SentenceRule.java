package org.netzbericht.check.plain;

import org.netzbericht.check.text.Prose;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** Sentences are short (BITV 2.0, Anlage 2 Teil 2, Nr. 5): at most twelve words, a word with hyphens counted as one. */
final class SentenceRule extends PlainRule {
    static final Kind SENTENCE = Kind.warning("plain.sentence");

    private static final int MOST = 12;

    @Override
    void check(Prose prose, int first, int last, Findings findings) {
        int words = 1;
        for (int word = first; word < last; word++) {
            words += prose.isHyphened(word) ? 0 : 1;
        }
        if (words > MOST) {
            findings.add(SENTENCE, prose.location(prose.start(first), prose.end(last)), words, MOST);
        }
    }
}
