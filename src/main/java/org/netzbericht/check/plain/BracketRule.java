package org.netzbericht.check.plain;

import org.netzbericht.check.text.Prose;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** No brackets and no other special signs (BITV 2.0, Anlage 2 Teil 2, Nr. 6): what they hold is a sentence of its own. */
final class BracketRule extends PlainRule {
    static final Kind BRACKET = Kind.warning("plain.bracket");

    private static final String SIGNS = "([{§&%/#*+=<>~^|";

    @Override
    void check(Prose prose, int first, int last, Findings findings) {
        int end =
                last + 1 < prose.words() ? prose.start(last + 1) : prose.text().length();
        int start = first == 0 ? 0 : prose.end(first - 1);
        for (int i = start; i < end; i++) {
            char c = prose.at(i);
            if (SIGNS.indexOf(c) >= 0) {
                int close = c == '('
                        ? prose.text().indexOf(')', i)
                        : c == '[' ? prose.text().indexOf(']', i) : i;
                int to = close < 0 ? i + 1 : close + 1;
                findings.add(BRACKET, prose.location(i, to), prose.text().substring(i, to));
                i = to - 1;
            }
        }
    }
}
