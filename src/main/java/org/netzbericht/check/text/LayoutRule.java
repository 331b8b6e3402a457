package org.netzbericht.check.text;

import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * No text says where something stands on the page, which colour it has or that somebody is to click (WCAG 2.2 SC 1.3.3, 1.4.1): it stands elsewhere
 * on a small screen, on paper and for those who listen. The phrases are collected from the German guides to that criterion and from the network's
 * founding documents („in der rechten Spalte“).
 */
final class LayoutRule implements TextRule {
    static final Kind LAYOUT = Kind.warning("text.layout");

    private static final Phrases GERMAN = Phrases.of("""
            in der rechten spalte
            in der linken spalte
            in der mittleren spalte
            in der spalte rechts
            in der spalte links
            rechte spalte
            linke spalte
            am rechten rand
            am linken rand
            am rechten seitenrand
            am linken seitenrand
            in der rechten seitenleiste
            in der linken seitenleiste
            rechts im menü
            links im menü
            im rechten menü
            im linken menü
            rechts oben
            rechts unten
            links oben
            links unten
            oben rechts
            oben links
            unten rechts
            unten links
            siehe oben
            siehe unten
            siehe rechts
            siehe links
            siehe nebenan
            weiter oben
            weiter unten
            hier klicken
            klicken sie hier
            klicken sie bitte hier
            bitte hier klicken
            klick hier
            klickt hier
            hier anklicken
            nebenstehend
            nebenstehende
            nebenstehenden
            nebenstehender
            nebenstehendes
            obenstehend
            obenstehende
            obenstehenden
            obenstehender
            obenstehendes
            untenstehend
            untenstehende
            untenstehenden
            untenstehender
            untenstehendes
            umseitig
            rot markiert
            rot markierte
            rot markierten
            rot gekennzeichnet
            rot hinterlegt
            grün markiert
            grün markierte
            grün markierten
            grün gekennzeichnet
            grün hinterlegt
            gelb markiert
            gelb markierte
            gelb markierten
            gelb hinterlegt
            blau markiert
            blau markierte
            blau markierten
            blau gekennzeichnet
            blau hinterlegt
            grau markiert
            grau hinterlegt
            farbig markiert
            farbig markierte
            farbig markierten
            farbig hinterlegt
            """);

    private static final Phrases ENGLISH = Phrases.of("""
            click here
            see above
            see below
            right hand column
            left hand column
            in the right column
            in the left column
            in the right sidebar
            in the left sidebar
            in the top right
            in the top left
            in the bottom right
            in the bottom left
            top right corner
            top left corner
            bottom right corner
            bottom left corner
            marked in red
            marked in green
            marked in yellow
            marked in blue
            highlighted in red
            highlighted in green
            highlighted in yellow
            highlighted in blue
            """);

    @Override
    public void check(Texts texts, Findings findings) {
        Phrases phrases = texts.isGerman() ? GERMAN : texts.isEnglish() ? ENGLISH : null;
        if (phrases == null) {
            return;
        }
        for (Prose prose : texts.prose()) {
            Phrases.Hit hit = prose.isQuoted() ? null : phrases.from(prose, 0);
            while (hit != null) {
                int start = prose.start(hit.firstWord());
                int end = prose.end(hit.lastWord());
                if (!prose.isWithinQuotes(start)) {
                    findings.add(
                            LAYOUT, prose.location(start, end), prose.text().substring(start, end));
                }
                hit = phrases.from(prose, hit.lastWord() + 1);
            }
        }
    }
}
