package org.netzbericht.check.plain;

import org.netzbericht.check.text.Prose;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * Long compounds are parted by hyphens (BITV 2.0, Anlage 2 Teil 2, Nr. 4). A word of more than fourteen letters is one, unless it only has long
 * endings.
 */
final class CompoundRule extends PlainRule {
    static final Kind COMPOUND = Kind.warning("plain.compound");

    private static final int MOST = 14;

    /** How long words begin that are no compounds. */
    private static final String[] SIMPLE = {
        "unterschiedlich", "verschieden", "schwierigkeit", "selbstverständlich", "entscheidung", "veranstaltung",
        "unterstützung", "erinnerung", "benachrichtigung", "berücksichtig", "verständlich", "verantwortlich",
        "wahrscheinlich", "normalerweise", "einverstanden", "informationen", "organisation", "präsentation",
        "demonstration", "kommunikation", "veränderung", "beschäftigung", "möglichkeit", "wissenschaft",
        "international", "zusammenarbeit", "veröffentlichung"
    };

    @Override
    void check(Prose prose, int first, int last, Findings findings) {
        for (int word = first; word <= last; word++) {
            int length = prose.end(word) - prose.start(word);
            if (length > MOST && Character.isLetter(prose.at(prose.start(word))) && !isSimple(prose, word)) {
                findings.add(
                        COMPOUND, prose.location(prose.start(word), prose.end(word)), prose.word(word), length, MOST);
            }
        }
    }

    private static boolean isSimple(Prose prose, int word) {
        int length = prose.end(word) - prose.start(word);
        for (String simple : SIMPLE) {
            boolean begins = prose.text().regionMatches(true, prose.start(word), simple, 0, simple.length());
            if (begins && length <= simple.length() + 4) {
                return true;
            }
        }
        return false;
    }
}
