package org.netzbericht.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.site.book.Book;
import org.netzbericht.site.facet.Facet;
import org.netzbericht.site.facet.FacetValue;
import org.netzbericht.site.questionnaire.Questionnaire;
import org.netzbericht.source.Location;

/** A page of the site: its route, its language, and where it comes from. Immutable. */
public sealed interface Page {
    Route route();

    String language();

    /** The file, and the place in it, that made this page. */
    Location origin();

    /** Whether this page is for paper: it holds what other pages show, all at once. */
    default boolean isForPaper() {
        return this instanceof CataloguePage
                || this instanceof BookPage book && book.use() == BookPage.Use.PRINT
                || this instanceof QuestionnairePage own && own.use().isForPaper();
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

    /**
     * One page of the list of a collection, or of the part of it that has a value.
     *
     * @param all the entries of all its pages
     * @param number 1-based
     * @param routes those of all its pages
     * @param facets by what the whole list can be looked through
     * @param chosen null for the whole list
     */
    record ListPage(
            Collection collection,
            String language,
            Route route,
            List<Entry> all,
            List<Entry> entries,
            int number,
            List<Route> routes,
            List<Facet> facets,
            @Nullable Chosen chosen)
            implements Page {
        public ListPage {
            all = List.copyOf(all);
            entries = List.copyOf(entries);
            routes = List.copyOf(routes);
            facets = List.copyOf(facets);
        }

        /** Where the whole list begins. */
        public Route whole() {
            return chosen == null ? routes.get(0) : chosen.whole();
        }

        /** Where the part with a value begins. */
        public Route part(Facet facet, FacetValue value) {
            return new Route(whole().path() + facet.key() + "/" + value.slug() + "/");
        }

        @Override
        public Location origin() {
            return Location.of(collection.file());
        }
    }

    /** The value that all entries of a list have. {@code whole} is where the list without this condition begins. */
    record Chosen(Facet facet, FacetValue value, Route whole) {}

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

    /**
     * A page beside a questionnaire's own.
     *
     * @param dimension what it is to be read of; null for pages of the whole questionnaire
     */
    record QuestionnairePage(
            Questionnaire questionnaire, Use use, Questionnaire.@Nullable Dimension dimension, Route route)
            implements Page {
        /** What it is for. The key is that of its URL in the declaration of questionnaires; a dimension's URL ends with its id. */
        public enum Use {
            FILL("fill"),
            DIMENSION("dimension"),
            SHEET("sheet"),
            SCORING("scoring"),
            WORKSHOP("workshop");

            private final String key;

            Use(String key) {
                this.key = key;
            }

            public String key() {
                return key;
            }

            /** The name of the page template. */
            public String layout() {
                return "questionnaire-" + key;
            }

            boolean isForPaper() {
                return this == SHEET || this == SCORING || this == WORKSHOP;
            }
        }

        @Override
        public String language() {
            return questionnaire.language();
        }

        @Override
        public Location origin() {
            return questionnaire.entry().location();
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
