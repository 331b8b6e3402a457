package org.netzbericht.site;

import java.util.List;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.site.book.Book;
import org.netzbericht.source.Location;

/** A page of the site: its route, its language, and where it comes from. Immutable. */
public sealed interface Page {
    Route route();

    String language();

    /** The file, and the place in it, that made this page. */
    Location origin();

    /** Whether this page is for paper: it holds what other pages show, all at once. */
    default boolean isForPaper() {
        return this instanceof CataloguePage || this instanceof BookPage book && book.use() == BookPage.Use.PRINT;
    }

    /** The page of one entry, in one language. {@code layout} names its template. */
    record EntryPage(Entry entry, String language, Route route, String layout) implements Page {
        @Override
        public Location origin() {
            return entry.status().url() == null
                    ? entry.location()
                    : entry.status().url().location();
        }

        public boolean isError() {
            return route.isError();
        }

        /** The same page made with another template. */
        EntryPage by(String template) {
            return new EntryPage(entry, language, route, template);
        }
    }

    /** One page of the list of a collection. {@code number} is 1-based; {@code all} are the routes of all its pages. */
    record ListPage(
            Collection collection,
            String language,
            Route route,
            List<Entry> all,
            List<Entry> entries,
            int number,
            List<Route> routes)
            implements Page {
        public ListPage {
            all = List.copyOf(all);
            entries = List.copyOf(entries);
            routes = List.copyOf(routes);
        }

        @Override
        public Location origin() {
            return Location.of(collection.file());
        }
    }

    /** All entries of a collection on one page, for paper, in the order of its list. */
    record CataloguePage(Collection collection, String language, Route route, List<Entry> entries) implements Page {
        public CataloguePage {
            entries = List.copyOf(entries);
        }

        @Override
        public Location origin() {
            return Location.of(collection.file());
        }
    }

    /** A page beside a report's own and those of its chapters. */
    record BookPage(Book book, Use use, Route route) implements Page {
        /** What it is for. The key is that of its URL in the declaration of reports. */
        public enum Use {
            PRINT("print"),
            FIGURES("figures"),
            BIBLIOGRAPHY("bibliography"),
            INDEX("index");

            private final String key;

            Use(String key) {
                this.key = key;
            }

            public String key() {
                return key;
            }

            /** The name of the page template. */
            public String layout() {
                return "report-" + key;
            }
        }

        @Override
        public String language() {
            return book.language();
        }

        @Override
        public Location origin() {
            return book.report().location();
        }
    }

    /** An address of former times that leads to a page of today. */
    record RedirectPage(Route route, Page target, Location origin) implements Page {
        @Override
        public String language() {
            return target.language();
        }
    }
}
