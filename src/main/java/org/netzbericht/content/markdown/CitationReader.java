package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.content.markdown.syntax.Citation;

/** Lists what a text cites; whether it exists is not known here. */
final class CitationReader {
    private final Places places;
    private final List<Cited> cited = new ArrayList<>();

    CitationReader(Places places) {
        this.places = places;
    }

    void read(Citation citation) {
        List<Cited> works = new ArrayList<>();
        String literal = "[" + citation.content();
        for (Citation.Part part : Citation.parts(citation.content())) {
            int start = part.idStart() + 1;
            works.add(new Cited(
                    part.id(),
                    part.prefix(),
                    part.locator(),
                    part.yearOnly(),
                    places.of(citation, literal, start, start + part.id().length())));
        }
        citation.understand(works);
        cited.addAll(works);
    }

    List<Cited> cited() {
        return cited;
    }

    /** The anchors of the works in the list behind the text; the renderer names them likewise. */
    List<String> ids() {
        List<String> ids = new ArrayList<>(cited.size());
        cited.forEach(work -> ids.add("lit_" + work.id()));
        return ids;
    }
}
