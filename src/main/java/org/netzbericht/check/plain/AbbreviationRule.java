package org.netzbericht.check.plain;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.check.text.Phrases;
import org.netzbericht.check.text.Prose;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * No abbreviations (BITV 2.0, Anlage 2 Teil 2, Nr. 1). One that is introduced as such („kurz: …“, „Die Abkürzung ist: …“) or known better than its
 * words may stay.
 */
final class AbbreviationRule extends PlainRule {
    static final Kind ABBREVIATION = Kind.warning("plain.abbreviation");

    private static final Phrases SHORT = Phrases.of("""
            usw=und so weiter
            etc=und so weiter
            bzw=oder
            ca=ungefähr
            evtl=vielleicht
            ggf=vielleicht
            inkl=mit
            zzgl=dazu kommt
            vgl=siehe
            sog=so genannt
            nr=Nummer
            tel=Telefon
            str=Straße
            abs=Absatz
            art=Artikel
            std=Stunde
            min=Minute
            mio=Millionen
            mrd=Milliarden
            """);

    /** Abbreviations of single letters, without stops and spaces. */
    private static final Map<String, String> LETTERS = Map.of(
            "zB", "zum Beispiel",
            "dh", "das heißt",
            "ua", "unter anderem",
            "va", "vor allem",
            "oä", "oder so ähnlich",
            "oÄ", "oder so ähnlich",
            "idR", "meistens",
            "eV", "eingetragener Verein",
            "zT", "zum Teil");

    private static final Set<String> KNOWN = Set.of("EU", "PDF", "TV", "DVD", "CD", "SMS", "PC");

    @Override
    void check(Prose prose, int first, int last, Findings findings) {
        boolean introduced = false;
        for (int word = first; word <= last; word++) {
            introduced |= prose.is(word, "kurz") || prose.is(word, "Abkürzung");
        }
        for (int word = first; word <= last; word++) {
            Found found = found(prose, word);
            if (found != null && !(introduced && found.words() == null)) {
                int start = prose.start(word);
                int end = found.end();
                findings.add(ABBREVIATION
                        .at(prose.location(start, end), prose.text().substring(start, end))
                        .suggesting(found.words()));
                while (word < last && prose.start(word + 1) < end) {
                    word++;
                }
            }
        }
    }

    /** An abbreviation up to {@code end}, and its words, or null where nobody knows them. */
    private record Found(int end, @Nullable String words) {}

    private static @Nullable Found found(Prose prose, int word) {
        int end = prose.end(word);
        if (prose.at(end) == '.') {
            StringBuilder letters = new StringBuilder();
            int next = word;
            while (next < prose.words() && isInitial(prose, next)) {
                letters.append(prose.word(next++));
            }
            if (LETTERS.containsKey(letters.toString())) {
                return new Found(prose.end(next - 1) + 1, LETTERS.get(letters.toString()));
            }
            Phrases.Hit hit = SHORT.at(prose, word);
            if (hit != null) {
                return new Found(end + 1, hit.meaning());
            }
        }
        return isCapitals(prose, word) ? new Found(end, null) : null;
    }

    private static boolean isInitial(Prose prose, int word) {
        return prose.end(word) == prose.start(word) + 1 && prose.at(prose.end(word)) == '.';
    }

    private static boolean isCapitals(Prose prose, int word) {
        int start = prose.start(word);
        int end = prose.end(word);
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(prose.at(i))) {
                return false;
            }
        }
        return end - start > 1 && !KNOWN.contains(prose.word(word));
    }
}
