package org.netzbericht.check.plain;

import org.netzbericht.check.text.Phrases;
import org.netzbericht.check.text.Prose;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * No passive (BITV 2.0, Anlage 2 Teil 2, Nr. 1): a form of „werden“ and a participle in one sentence. Participles are told by „ge“ in front or behind
 * a prefix, by -iert, and by be-, ver-, er-, ent-, zer- with -t; verbs that begin with „ge“ themselves, as „gehören“, are none in the future tense.
 */
final class PassiveRule extends PlainRule {
    static final Kind PASSIVE = Kind.warning("plain.passive");

    private static final Phrases AUXILIARIES = Phrases.of("""
            wird
            werden
            wurde
            wurden
            worden
            wirst
            werdet
            """);

    /** Begin or end like a participle and are none. */
    private static final Phrases OTHERS = Phrases.of("""
            geben
            gehen
            gehören
            gelingen
            gelten
            genießen
            genügen
            geschehen
            gestalten
            gewinnen
            gewöhnen
            gefallen
            gebrauchen
            gestehen
            gedenken
            gefährden
            genehmigen
            gewähren
            geraten
            gern
            gerne
            gegen
            gestern
            gesund
            gesunden
            genau
            genauen
            genug
            gemeinsam
            gemeinsamen
            gesamt
            gesamten
            gerecht
            gerechten
            geduldigen
            geeignet
            bereit
            bekannt
            berühmt
            beliebt
            verrückt
            erst
            """);

    /** Participles that no ending tells. */
    private static final Phrases STRONG = Phrases.of("""
            beschlossen
            besprochen
            beschrieben
            betrieben
            bestritten
            empfohlen
            entschieden
            entworfen
            erhoben
            verboten
            verloren
            vergeben
            vergessen
            verschoben
            verschrieben
            verstanden
            vertreten
            verwiesen
            übernommen
            überwiesen
            unterschrieben
            unterbrochen
            widersprochen
            """);

    private static final String[] PREFIXES = {
        "ab",
        "an",
        "auf",
        "aus",
        "bei",
        "ein",
        "durch",
        "fest",
        "her",
        "hin",
        "mit",
        "nach",
        "statt",
        "teil",
        "um",
        "unter",
        "vor",
        "weg",
        "weiter",
        "zu",
        "zurück",
        "zusammen"
    };

    @Override
    void check(Prose prose, int first, int last, Findings findings) {
        int auxiliary = -1;
        int participle = -1;
        for (int word = first; word <= last; word++) {
            if (AUXILIARIES.at(prose, word) != null) {
                auxiliary = word;
            } else if (participle < 0 && isParticiple(prose, word)) {
                participle = word;
            }
        }
        if (auxiliary >= 0 && participle >= 0) {
            int from = Math.min(auxiliary, participle);
            int to = Math.max(auxiliary, participle);
            findings.add(
                    PASSIVE,
                    prose.location(prose.start(from), prose.end(to)),
                    prose.text().substring(prose.start(from), prose.end(to)));
        }
    }

    private static boolean isParticiple(Prose prose, int word) {
        if (prose.isCapital(word) || OTHERS.at(prose, word) != null) {
            return false;
        }
        String text = prose.word(word);
        boolean t = text.endsWith("t");
        if (text.length() < 5 || !t && !text.endsWith("en")) {
            return false;
        }
        return text.startsWith("ge")
                || text.endsWith("iert")
                || STRONG.at(prose, word) != null
                || t && isWeak(text)
                || isSeparable(text);
    }

    private static boolean isWeak(String text) {
        return text.startsWith("be")
                || text.startsWith("ver")
                || text.startsWith("er")
                || text.startsWith("ent")
                || text.startsWith("zer");
    }

    private static boolean isSeparable(String text) {
        for (String prefix : PREFIXES) {
            if (text.startsWith(prefix)
                    && text.startsWith("ge", prefix.length())
                    && text.length() > prefix.length() + 4) {
                return true;
            }
        }
        return false;
    }
}
