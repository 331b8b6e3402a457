package org.netzbericht.feature.search.index;

import java.util.List;

/**
 * Something to be found.
 *
 * @param url from the site's root
 * @param note what kind of thing it is, for readers
 * @param summary shown where no words of the text can be
 * @param headings parted by line ends
 * @param facets what it can be filtered by, as {@code filter/value}
 * @param weight how much its words count, usually 1
 */
public record Searchable(
        String url,
        String language,
        String note,
        String title,
        String summary,
        String headings,
        String text,
        List<String> facets,
        float weight) {
    public Searchable {
        facets = List.copyOf(facets);
    }
}
