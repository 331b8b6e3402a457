package org.netzbericht.check.plain;

import java.util.List;
import org.netzbericht.check.text.TextRule;

/** All rules of Leichte Sprache. Their order does not matter: findings are sorted later. */
public final class PlainRules {
    public static final List<TextRule> ALL = List.of(
            new SentenceRule(),
            new AbbreviationRule(),
            new BracketRule(),
            new PassiveRule(),
            new NegationRule(),
            new GenitiveRule(),
            new SubjunctiveRule(),
            new CompoundRule(),
            new ListRule());

    private PlainRules() {}
}
