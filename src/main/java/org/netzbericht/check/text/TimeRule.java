package org.netzbericht.check.text;

import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * Words that say „now“ or „lately“ stand in a sentence with a year: whoever reads the text later cannot know otherwise which time is meant. What is
 * said to stay up to date, as in „aktuell halten“, is no time, and a question asks whoever reads it. The phrases come from the network's founding documents and words like theirs.
 */
final class TimeRule implements TextRule {
    static final Kind TIME = Kind.warning("text.time");

    private static final Phrases GERMAN = Phrases.of("""
            aktuell
            derzeit
            zurzeit
            momentan
            gegenwärtig
            kürzlich
            neulich
            neuerdings
            demnächst
            heutzutage
            vor kurzem
            vor kurzer zeit
            vor einiger zeit
            vor einigen jahren
            vor wenigen jahren
            vor einigen monaten
            seit kurzem
            seit einiger zeit
            seit einigen jahren
            seit einigen monaten
            seit wenigen jahren
            seit mehreren jahren
            seit vielen jahren
            in den letzten jahren
            in den vergangenen jahren
            in den letzten monaten
            in den nächsten jahren
            in den kommenden jahren
            in letzter zeit
            in jüngster zeit
            in naher zukunft
            auch in zukunft
            in diesem jahr
            im laufenden jahr
            im letzten jahr
            im vergangenen jahr
            im nächsten jahr
            im kommenden jahr
            letztes jahr
            nächstes jahr
            dieses jahr
            """);

    private static final Phrases ENGLISH = Phrases.of("""
            currently
            at present
            at the moment
            recently
            lately
            nowadays
            in recent years
            in recent months
            for some years
            for several years
            for many years
            in the past few years
            in the last few years
            in the coming years
            in the near future
            this year
            last year
            next year
            """);

    /** What follows or goes before „aktuell“ where it means up to date. */
    private static final Phrases UP_TO_DATE = Phrases.of("""
            halten
            hält
            gehalten
            zu halten
            hielt
            bleiben
            bleibt
            blieb
            ist
            sind
            sein
            war
            waren
            nicht
            noch
            """);

    @Override
    public void check(Texts texts, Findings findings) {
        Phrases phrases = texts.isGerman() ? GERMAN : texts.isEnglish() ? ENGLISH : null;
        if (phrases == null) {
            return;
        }
        for (Prose prose : texts.prose()) {
            Phrases.Hit hit = prose.isQuoted() || !prose.isRunning() ? null : phrases.from(prose, 0);
            while (hit != null) {
                int start = prose.start(hit.firstWord());
                int end = prose.end(hit.lastWord());
                if (isMeant(prose, hit.firstWord())) {
                    findings.add(TIME, prose.location(start, end), prose.text().substring(start, end));
                }
                hit = phrases.from(prose, hit.lastWord() + 1);
            }
        }
    }

    private static boolean isMeant(Prose prose, int word) {
        int start = prose.start(word);
        return !prose.isWithinQuotes(start)
                && prose.at(prose.sentenceEnd(start) - 1) != '?'
                && !hasYear(prose, start)
                && !isUpToDate(prose, word);
    }

    private static boolean isUpToDate(Prose prose, int word) {
        return prose.equalsLower(word, "aktuell")
                && (!prose.isJoined(word)
                        || UP_TO_DATE.at(prose, word + 1) != null
                        || word > 0 && UP_TO_DATE.at(prose, word - 1) != null);
    }

    /** Whether the sentence has a year. */
    private static boolean hasYear(Prose prose, int offset) {
        int end = prose.sentenceEnd(offset);
        for (int word = 0; word < prose.words() && prose.start(word) < end; word++) {
            if (prose.start(word) >= prose.sentenceStart(offset) && isYear(prose, word)) {
                return true;
            }
        }
        return false;
    }

    static boolean isYear(Prose prose, int word) {
        int start = prose.start(word);
        return prose.end(word) - start == 4
                && (prose.text().startsWith("19", start) || prose.text().startsWith("20", start))
                && Prose.isDigit(prose.at(start + 2))
                && Prose.isDigit(prose.at(start + 3));
    }
}
