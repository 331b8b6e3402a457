package org.netzbericht.feature.print.pdf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.netzbericht.feature.print.page.PrintPage;

/** The files that a page and its style sheet name, as far as they belong to the site and the theme. */
final class NamedFiles {
    private static final Pattern NAMED_BY_HTML = Pattern.compile("(?:src|href)=\"([^\"#?:]+)\"");
    private static final Pattern NAMED_BY_SHEET = Pattern.compile("url\\(\\s*[\"']?([^\"':)]+?)[\"']?\\s*\\)");

    private NamedFiles() {}

    /** The files of the site that the page and its style sheets for browsers name, by their paths; some may not exist. */
    static Set<String> ofSite(PrintPage page) {
        Set<String> named =
                new LinkedHashSet<>(named(NAMED_BY_HTML, page.html(), PrintUris.of(PrintUris.SITE, page.path())));
        for (String path : List.copyOf(named)) {
            if (path.endsWith(".css")) {
                String css = page.files().ofSite(path).map(NamedFiles::text).orElse("");
                named.addAll(named(NAMED_BY_SHEET, css, PrintUris.of(PrintUris.SITE, path)));
            }
        }
        return named;
    }

    /** The files of the theme that the style sheet names, by their paths, in the order of the sheet; some may not exist. */
    static List<String> ofTheme(PrintPage page) {
        String css = page.files().ofTheme(page.sheet()).map(NamedFiles::text).orElse("");
        return named(NAMED_BY_SHEET, css, PrintUris.of(PrintUris.THEME, page.sheet()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> named(Pattern naming, String text, String from) {
        return naming.matcher(text)
                .results()
                .map(match -> match.group(1).replace(" ", "%20"))
                .map(address -> PrintUris.path(URI.create(from).resolve(address).toString()))
                .toList();
    }
}
