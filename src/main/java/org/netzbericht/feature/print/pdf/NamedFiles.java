package org.netzbericht.feature.print.pdf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.netzbericht.feature.print.page.PrintPage;

/** The files that a page and its style sheet name, as far as they belong to the site and the theme. */
final class NamedFiles {
    private static final Pattern NAMED_BY_HTML = Pattern.compile("(?:src|href)=\"([^\"#?:]+)\"");
    private static final Pattern NAMED_BY_SHEET = Pattern.compile("url\\(\\s*[\"']?([^\"':)]+?)[\"']?\\s*\\)");

    private NamedFiles() {}

    /** The files of the site that the page names, by their paths, in the order of the page; some may not exist. */
    static List<String> ofSite(PrintPage page) {
        return named(NAMED_BY_HTML, page.html(), PrintUris.of(PrintUris.SITE, page.path()));
    }

    /** The files of the theme that the style sheet names, by their paths, in the order of the sheet; some may not exist. */
    static List<String> ofTheme(PrintPage page) {
        String css = page.files()
                .ofTheme(page.sheet())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        return named(NAMED_BY_SHEET, css, PrintUris.of(PrintUris.THEME, page.sheet()));
    }

    private static List<String> named(Pattern naming, String text, String from) {
        return naming.matcher(text)
                .results()
                .map(match -> match.group(1).replace(" ", "%20"))
                .map(address -> PrintUris.path(URI.create(from).resolve(address).toString()))
                .toList();
    }
}
