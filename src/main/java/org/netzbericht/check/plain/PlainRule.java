package org.netzbericht.check.plain;

import org.netzbericht.check.text.Prose;
import org.netzbericht.check.text.TextRule;
import org.netzbericht.check.text.Texts;
import org.netzbericht.diagnostic.Findings;

/** One rule of Leichte Sprache, sentence by sentence. Words of others are left as they said them. */
abstract class PlainRule implements TextRule {
    @Override
    public final void check(Texts texts, Findings findings) {
        if (!texts.isPlain()) {
            return;
        }
        for (Prose prose : texts.prose()) {
            if (!prose.isQuoted()) {
                sentences(prose, findings);
            }
        }
    }

    private void sentences(Prose prose, Findings findings) {
        int first = 0;
        while (first < prose.words()) {
            int end = prose.sentenceEnd(prose.start(first));
            int last = first;
            while (last + 1 < prose.words() && prose.start(last + 1) < end) {
                last++;
            }
            check(prose, first, last, findings);
            first = last + 1;
        }
    }

    /** A sentence by its first and last word. */
    abstract void check(Prose prose, int first, int last, Findings findings);
}
