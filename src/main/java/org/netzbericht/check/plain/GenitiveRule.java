package org.netzbericht.check.plain;

import org.netzbericht.check.text.Phrases;
import org.netzbericht.check.text.Prose;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * No genitive (BITV 2.0, Anlage 2 Teil 2, Nr. 1): „das Haus von dem Lehrer“ instead of „das Haus des Lehrers“. Found behind „des“, behind „eines“ and
 * its kind with a noun on -s, and behind prepositions; that of the feminine looks like other cases and is not.
 */
final class GenitiveRule extends PlainRule {
    static final Kind GENITIVE = Kind.warning("plain.genitive");

    private static final Phrases ARTICLES = Phrases.of("""
            des=von dem
            eines=von einem
            dieses=von diesem
            jenes=von jenem
            meines=von meinem
            deines=von deinem
            seines=von seinem
            ihres=von ihrem
            unseres=von unserem
            """);

    private static final Phrases PREPOSITIONS = Phrases.of("""
            wegen
            trotz
            anstatt
            aufgrund
            infolge
            mithilfe
            anhand
            innerhalb
            außerhalb
            bezüglich
            hinsichtlich
            """);

    private static final Phrases BEHIND = Phrases.of("""
            der
            einer
            dieser
            unserer
            ihrer
            seiner
            """);

    /** Words between an article and its noun. */
    private static final int ADJECTIVES = 2;

    @Override
    void check(Prose prose, int first, int last, Findings findings) {
        for (int word = first; word < last; word++) {
            Phrases.Hit article = ARTICLES.at(prose, word);
            int noun = noun(prose, word, last);
            if (article != null && noun > 0 && (prose.is(word, "des") || endsInS(prose, noun))) {
                report(prose, word, noun, article.meaning(), findings);
                word = noun;
            } else if (PREPOSITIONS.at(prose, word) != null && BEHIND.at(prose, word + 1) != null) {
                int end = Math.max(word + 1, noun(prose, word + 1, last));
                findings.add(
                        GENITIVE,
                        prose.location(prose.start(word), prose.end(end)),
                        prose.text().substring(prose.start(word), prose.end(end)));
                word = end;
            }
        }
    }

    /** The noun behind an article and at most two adjectives; 0 for none. */
    private static int noun(Prose prose, int article, int last) {
        for (int word = article + 1; word <= Math.min(last, article + 1 + ADJECTIVES); word++) {
            if (!prose.isJoined(word - 1)) {
                return 0;
            }
            if (prose.isCapital(word)) {
                return word;
            }
        }
        return 0;
    }

    private static boolean endsInS(Prose prose, int word) {
        return prose.at(prose.end(word) - 1) == 's';
    }

    private static void report(Prose prose, int word, int noun, String article, Findings findings) {
        int start = prose.start(word);
        int end = prose.end(noun);
        boolean alone = noun == word + 1 && !prose.isHyphened(noun);
        findings.add(GENITIVE.at(prose.location(start, end), prose.text().substring(start, end))
                .suggesting(alone ? article + " " + base(prose.word(noun)) : null));
    }

    /** A noun without the ending of its genitive. */
    private static String base(String noun) {
        boolean es =
                noun.endsWith("es") && noun.length() >= 5 && "aeiouäöü".indexOf(noun.charAt(noun.length() - 3)) < 0;
        return es
                ? noun.substring(0, noun.length() - 2)
                : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }
}
