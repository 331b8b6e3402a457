package org.netzbericht.content.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.source.SourceFile;

/**
 * A declared kind of entries.
 *
 * @param name the name of its file, singular; also the scheme of links to its entries
 * @param folder below {@code site-content/}, without slashes at the ends
 * @param title the name of the field that is an entry's title
 * @param summary the name of the field with the one-sentence summary, or null
 * @param reviewBy the name of the field with the day by which an entry is to be looked through again, or null
 * @param numbered whether file names begin with a number and a dash that give the order
 * @param route the pattern of entries' URLs with {@code {id}}, or null where entries have no page
 * @param segments the last part of the URLs of further pages that an entry has, by what they are for: {@code print}, {@code figures} …
 * @param list how entries are listed, or null
 * @param blocks what features read: block name to node
 */
public record Collection(
        String name,
        LocalText one,
        LocalText many,
        String folder,
        LocalText description,
        String title,
        @Nullable String summary,
        @Nullable String reviewBy,
        boolean body,
        boolean numbered,
        FieldSet fields,
        @Nullable String route,
        Map<String, String> segments,
        @Nullable Listing list,
        Map<String, Node> blocks,
        SourceFile file) {

    /**
     * How entries are listed.
     *
     * @param route the URL of the list, or null where it has none of its own
     * @param perPage entries on one page, at least 1
     * @param group the field whose values make groups, or null
     * @param split the date field that parts what is to come from what is past, or null
     * @param print the last part of the URL of the catalogue, all entries on one page for paper, or null
     * @param show fields that stand beside each entry
     * @param compare fields that a table of all entries compares; a list of choices has a column for each option
     * @param sortable further orders that readers may choose
     */
    public record Listing(
            @Nullable String route,
            List<Sort> sort,
            int perPage,
            @Nullable String group,
            @Nullable String split,
            @Nullable String print,
            List<String> show,
            List<String> compare,
            List<Sort> sortable,
            LocalText title) {
        public Listing {
            sort = List.copyOf(sort);
            show = List.copyOf(show);
            compare = List.copyOf(compare);
            sortable = List.copyOf(sortable);
        }
    }

    /** A field to sort by. */
    public record Sort(String field, boolean descending) {}

    public Collection {
        segments = Map.copyOf(segments);
        blocks = Map.copyOf(blocks);
    }

    /** The same collection with other fields. */
    public Collection with(FieldSet others) {
        return new Collection(
                name,
                one,
                many,
                folder,
                description,
                title,
                summary,
                reviewBy,
                body,
                numbered,
                others,
                route,
                segments,
                list,
                blocks,
                file);
    }

    /** Whether the titles of entries are personal: they stand on pages and nowhere else. */
    public boolean isTitlePersonal() {
        Field field = fields.get(title);
        return field != null && field.personal();
    }

    public boolean hasPages() {
        return route != null;
    }
}
