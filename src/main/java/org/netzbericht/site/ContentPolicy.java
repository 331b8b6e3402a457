package org.netzbericht.site;

/**
 * What a page may load: its own styles, scripts, fonts and pictures, nothing else. Two lists, since a meta tag cannot forbid framing (CSP Level 3,
 * §6.4.2).
 */
public final class ContentPolicy {
    private static final String COMMON =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'";

    private ContentPolicy() {}

    /** For the meta tag. */
    public static String meta(String baseUrl) {
        return COMMON + upgrade(baseUrl);
    }

    /** For the header. */
    public static String header(String baseUrl) {
        return COMMON + "; frame-ancestors 'none'" + upgrade(baseUrl);
    }

    private static String upgrade(String baseUrl) {
        return baseUrl.startsWith("https:") ? "; upgrade-insecure-requests" : "";
    }
}
