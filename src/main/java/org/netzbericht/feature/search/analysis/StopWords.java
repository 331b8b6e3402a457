package org.netzbericht.feature.search.analysis;

import java.util.Set;

/** Folded words that say nothing of what a text is about. The script of the search page gets them with the index. */
public final class StopWords {
    /** All of them, parted by single spaces. */
    public static final String TEXT =
            "aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus"
                    + " bei beim bin bis bist da damit dann das dass dein deine dem den denn der des dessen die dies diese diesem diesen"
                    + " dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euer eure fur gegen habe haben hat"
                    + " hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja jede jedem jeden"
                    + " jeder jedes kann kein keine keinem keinen keiner konnen konnte machen man mehr mein meine mit muss mussen musste"
                    + " nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit sich sie sind so solche soll"
                    + " sollte sondern sonst uber um und uns unser unsere unter viel vom von vor wahrend war waren warum was weil weiter"
                    + " welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wo wollen wurde wurden zu zum"
                    + " zur zwar zwischen";

    static final Set<String> ALL = Set.of(TEXT.split(" "));

    private StopWords() {}
}
