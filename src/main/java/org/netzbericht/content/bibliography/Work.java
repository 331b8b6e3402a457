package org.netzbericht.content.bibliography;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.PartialDate;

/**
 * A work as a bibliography sees it.
 *
 * @param entry the record
 * @param authors the persons and bodies who wrote it; possibly none
 * @param isPart whether it has appeared in something larger, as an article does; else it stands for itself, as a book does
 * @param texts what else is known of it in words; no empty ones
 */
public record Work(
        Entry entry,
        List<Name> authors,
        List<Name> editors,
        boolean isPart,
        @Nullable PartialDate issued,
        @Nullable PartialDate accessed,
        Map<Variable, String> texts) {

    /** A person, or a body whose given name is empty. */
    public record Name(String family, String given) {
        /** Reads {@code Family, Given}; a text with no comma, or more than one, is the name of a body. */
        static Name of(String text) {
            int comma = text.indexOf(',');
            boolean isPerson = comma > 0 && comma == text.lastIndexOf(',');
            return isPerson
                    ? new Name(
                            text.substring(0, comma).strip(),
                            text.substring(comma + 1).strip())
                    : new Name(text.strip(), "");
        }

        /** The name with the family name behind. */
        public String spoken() {
            return given.isEmpty() ? family : given + " " + family;
        }

        /** The name with the family name in front. */
        public String sorted() {
            return given.isEmpty() ? family : family + ", " + given;
        }
    }

    public Work {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        texts = Map.copyOf(texts);
    }

    /** What is known under a variable; empty for nothing. */
    public String text(Variable variable) {
        return texts.getOrDefault(variable, "");
    }

    /** Who answers for the work: its authors, else its editors, else its publisher; none where its title has to do. */
    public List<Name> responsible() {
        if (!authors.isEmpty()) {
            return authors;
        }
        if (!editors.isEmpty()) {
            return editors;
        }
        String publisher = text(Variable.PUBLISHER);
        return publisher.isEmpty() ? List.of() : List.of(new Name(publisher, ""));
    }

    /** Whether the publisher stands for the author, so that it need not be named twice. */
    public boolean isByPublisher() {
        return authors.isEmpty() && editors.isEmpty();
    }
}
