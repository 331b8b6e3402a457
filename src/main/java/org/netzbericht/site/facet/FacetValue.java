package org.netzbericht.site.facet;

import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.Value;

/** A value that entries have in a facet. {@code slug} names it in URLs; no other value of the facet has the same. */
public record FacetValue(String slug, Value value, LocalText ofFacet) {
    /** What it is called; a plain yes has the name of the facet. */
    public String title(Content content, String language) {
        if (value instanceof Value.Choice choice) {
            return choice.label().in(language);
        }
        if (value instanceof Value.Reference reference) {
            return content.find(reference)
                    .map((Entry entry) -> entry.in(language).title())
                    .orElse("");
        }
        return value instanceof Value.Text text ? text.in(language) : ofFacet.in(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FacetValue own && own.slug.equals(slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
