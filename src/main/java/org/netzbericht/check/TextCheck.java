package org.netzbericht.check;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.check.plain.PlainRules;
import org.netzbericht.check.text.TextRules;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.diagnostic.Diagnostic;

/** The words of all texts, and of the settings, follow the rules of good texts and, where they are to be that, of Leichte Sprache. */
final class TextCheck implements Check {
    @Override
    public List<Diagnostic> check(Content content) {
        TextRules rules = new TextRules(content, PlainRules.ALL);
        List<TextRules.Reading> read = new ArrayList<>();
        read.add(rules.read(content.settings().entry()));
        for (Entry entry : content.entries()) {
            read.add(rules.read(entry));
        }
        return rules.found(read);
    }
}
