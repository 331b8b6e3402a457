package org.netzbericht.check.text;

import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * No text cites a statute that another one took the place of: TMG by the DDG and TTDSG by the TDDDG on 14 May 2024 (BGBl. 2024 I Nr. 149), RStV by the
 * MStV on 7 November 2020. A sentence that names the new one too, or says that the old one is gone, tells of the past.
 */
final class StatuteRule implements TextRule {
    static final Kind STATUTE = Kind.warning("text.statute");

    private static final Phrases OUTDATED = Phrases.of("""
            tmg=DDG
            ttdsg=TDDDG
            rstv=MStV
            telemediengesetz=Digitale-Dienste-Gesetz
            telemediengesetzes=Digitale-Dienste-Gesetzes
            telekommunikation telemedien datenschutz gesetz=Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz
            rundfunkstaatsvertrag=Medienstaatsvertrag
            rundfunkstaatsvertrags=Medienstaatsvertrags
            rundfunkstaatsvertrages=Medienstaatsvertrages
            """);

    private static final Phrases PAST = Phrases.of("""
            ddg
            tdddg
            mstv
            medienstaatsvertrag
            früher
            frühere
            früheren
            ehemals
            ehemalige
            ehemaligen
            ersetzt
            abgelöst
            außer kraft
            repealed
            replaced
            former
            formerly
            """);

    @Override
    public void check(Texts texts, Findings findings) {
        for (Prose prose : texts.prose()) {
            Phrases.Hit hit = prose.isQuoted() ? null : OUTDATED.from(prose, 0);
            while (hit != null) {
                int start = prose.start(hit.firstWord());
                int end = prose.end(hit.lastWord());
                if (prose.isCapital(hit.firstWord()) && !tellsOfThePast(prose, start)) {
                    findings.add(
                            STATUTE.at(prose.location(start, end), prose.text().substring(start, end))
                                    .suggesting(hit.meaning()));
                }
                hit = OUTDATED.from(prose, hit.lastWord() + 1);
            }
        }
    }

    private static boolean tellsOfThePast(Prose prose, int offset) {
        int start = prose.sentenceStart(offset);
        int end = prose.sentenceEnd(offset);
        for (int word = 0; word < prose.words() && prose.start(word) < end; word++) {
            if (prose.start(word) >= start && PAST.at(prose, word) != null) {
                return true;
            }
        }
        return false;
    }
}
