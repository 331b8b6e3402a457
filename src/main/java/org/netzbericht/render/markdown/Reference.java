package org.netzbericht.render.markdown;

import java.util.List;

/** A work in the list behind a text: the id of its record, and what is said of it. */
public record Reference(String id, List<Phrase> phrases) {
    public Reference {
        phrases = List.copyOf(phrases);
    }
}
