package org.netzbericht.site;

/**
 * What a page may load: its own styles, scripts, fonts and pictures, nothing else. Two lists, since a meta tag cannot forbid framing (CSP Level 3,
 * §6.4.2).
 */
public final class ContentPolicy {
    private static final String SOURCES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'";

    private ContentPolicy() {}

    /** For the meta tag. */
    static String meta(Site site) {
        return common(site) + upgrade(site);
    }

    /** For the header. */
    public static String header(Site site) {
        return common(site) + "; frame-ancestors 'none'" + upgrade(site);
    }

    /** The box of the search is the only form there is. */
    private static String common(Site site) {
        boolean isSearched =
                site.pageWith(SearchPlan.LAYOUT, site.content().schema().language()) != null;
        boolean hasFilms =
                site.media().values().stream().anyMatch(item -> item.facts().film() != null);
        return SOURCES + (hasFilms ? "; media-src 'self'" : "") + "; form-action " + (isSearched ? "'self'" : "'none'")
                + "; base-uri 'none'";
    }

    private static String upgrade(Site site) {
        return site.settings().baseUrl().startsWith("https:") ? "; upgrade-insecure-requests" : "";
    }
}
