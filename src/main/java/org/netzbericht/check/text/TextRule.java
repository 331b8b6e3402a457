package org.netzbericht.check.text;

import org.netzbericht.diagnostic.Findings;

/** One rule about the words of texts. Knows which languages it speaks; pure and thread-safe. */
public interface TextRule {
    void check(Texts texts, Findings findings);
}
