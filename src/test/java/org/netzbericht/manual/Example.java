package org.netzbericht.manual;

import java.util.List;

/**
 * A block of the manual that is run: its info string says where it goes and what must come of it.
 *
 * <ul>
 *   <li>{@code yaml beispiel=feld}: fields of the collection {@code muster}
 *   <li>{@code yaml beispiel=sammlung}: top-level keys of that collection's declaration
 *   <li>{@code yaml beispiel=wert}: fields of its one record
 *   <li>{@code yaml beispiel=einstellungen}: top-level keys of {@code site.yaml}
 *   <li>{@code markdown beispiel=text}: the body of a page
 *   <li>{@code yaml beispiel=initiatives/fest.yaml}: that file, below {@code site-content/}
 * </ul>
 *
 * {@code falsch=code} in place of {@code beispiel=} promises exactly that finding; {@code als=} then names the place, by default {@code wert} for YAML
 * and {@code text} for Markdown.
 *
 * @param section the heading above it with the file and the number of the section; blocks of one section make one site
 * @param line of the opening fence, 1-based
 * @param place as above
 * @param finding the code of the one finding it must give; empty for none
 */
record Example(String section, int line, String place, String finding, String text) {

    static final List<String> WORDS = List.of("beispiel", "falsch", "als");

    boolean isWrong() {
        return !finding.isEmpty();
    }
}
