package org.netzbericht.check.plain;

import org.netzbericht.check.text.Prose;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** More than three things are a list (BITV 2.0, Anlage 2 Teil 2, Nr. 7): commas and „und“ or „oder“ between few words each. */
final class ListRule extends PlainRule {
    static final Kind LIST = Kind.warning("plain.list");

    private static final int MOST = 3;

    /** Words of a thing, at most; more are a clause. */
    private static final int WORDS = 3;

    @Override
    void check(Prose prose, int first, int last, Findings findings) {
        for (int word = first + 1; word < last; word++) {
            if (prose.is(word, "und") || prose.is(word, "oder")) {
                int items = 1;
                int start = word;
                int length = 0;
                for (int i = word - 1; i >= first && length < WORDS; i--) {
                    length++;
                    start = i;
                    boolean comma = i > first && prose.at(prose.end(i - 1)) == ',';
                    if (comma) {
                        items++;
                        length = 0;
                    } else if (i > first && !prose.isJoined(i - 1) && !prose.isHyphened(i - 1)) {
                        break;
                    }
                }
                if (items + 1 > MOST) {
                    findings.add(LIST, prose.location(prose.start(start), prose.end(word + 1)), items + 1, MOST);
                }
            }
        }
    }
}
