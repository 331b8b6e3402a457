package org.netzbericht.check.plain;

import org.netzbericht.check.text.Phrases;
import org.netzbericht.check.text.Prose;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** No subjunctive (BITV 2.0, Anlage 2 Teil 2, Nr. 1). „Möchte“ is a word of its own by now and may stay. */
final class SubjunctiveRule extends PlainRule {
    static final Kind SUBJUNCTIVE = Kind.warning("plain.subjunctive");

    private static final Phrases WORDS = Phrases.of("""
            würde=wird vielleicht
            würden=werden vielleicht
            würdest=wirst vielleicht
            könnte=kann vielleicht
            könnten=können vielleicht
            könntest=kannst vielleicht
            sollte=soll
            sollten=sollen
            solltest=sollst
            müsste=muss
            müssten=müssen
            dürfte=darf
            dürften=dürfen
            hätte=hat vielleicht
            hätten=haben vielleicht
            wäre=ist vielleicht
            wären=sind vielleicht
            käme=kommt vielleicht
            kämen=kommen vielleicht
            gäbe=gibt vielleicht
            ginge=geht vielleicht
            wüsste=weiß vielleicht
            bräuchte=braucht
            bräuchten=brauchen
            ließe=lässt
            ließen=lassen
            fände=findet
            stünde=steht
            """);

    @Override
    void check(Prose prose, int first, int last, Findings findings) {
        for (int word = first; word <= last; word++) {
            Phrases.Hit hit = WORDS.at(prose, word);
            if (hit != null) {
                findings.add(SUBJUNCTIVE
                        .at(prose.location(prose.start(word), prose.end(word)), prose.word(word))
                        .suggesting(hit.meaning()));
            }
        }
    }
}
