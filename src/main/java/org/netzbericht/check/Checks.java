package org.netzbericht.check;

import java.util.List;
import org.netzbericht.check.plain.PlainRules;
import org.netzbericht.check.text.TextRules;
import org.netzbericht.content.Content;

/**
 * All rules. Their order does not matter: they may run at once, and findings are sorted later. Rules about words read one entry at a time and stand
 * apart.
 */
public final class Checks {
    public static final List<Check> ALL = List.of(
            new ReferenceCheck(),
            new CycleCheck(),
            new UnusedCheck(),
            new InverseCheck(),
            new OfficialKeyCheck(),
            new ComputedCheck(),
            new CitationCheck(),
            new BoxCheck(),
            new GlossaryCheck(),
            new ChartCheck(),
            new CharacterCheck(),
            new CompleteCheck(),
            new MediaCheck(),
            new ReviewCheck(),
            new TranslationCheck(),
            new LegalCheck());

    private Checks() {}

    /** The rules about the words of texts, those of Leichte Sprache among them. */
    public static TextRules texts(Content content) {
        return new TextRules(content, PlainRules.ALL);
    }
}
