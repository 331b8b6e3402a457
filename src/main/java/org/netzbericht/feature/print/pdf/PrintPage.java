package org.netzbericht.feature.print.pdf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page to be printed.
 *
 * @param html the finished page, as for browsers
 * @param path where the page stands in the site, e.g. {@code book/print/index.html}; relative addresses start there
 * @param sheet the style sheet for paper, as path in the theme; it takes the place of the page's own ones
 * @param files where pictures, style sheets and fonts come from
 * @param attachments files that travel inside the PDF, in this order
 */
public record PrintPage(
        String html, String path, String sheet, PrintFiles files, PdfMetadata metadata, List<Attachment> attachments) {
    private static final Pattern NAMED_BY_HTML = Pattern.compile("(?:src|href)=\"([^\"#?:]+)\"");
    private static final Pattern NAMED_BY_SHEET = Pattern.compile("url\\(\\s*[\"']?([^\"':)]+?)[\"']?\\s*\\)");

    public PrintPage {
        attachments = List.copyOf(attachments);
    }

    /** The files of the site that the page names, by their paths, in the order of the page; some may not exist. */
    List<String> siteFiles() {
        return named(NAMED_BY_HTML, html, PrintUris.of(PrintUris.SITE, path));
    }

    /** The files of the theme that the style sheet names, by their paths, in the order of the sheet; some may not exist. */
    List<String> themeFiles() {
        String css = files.ofTheme(sheet)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        return named(NAMED_BY_SHEET, css, PrintUris.of(PrintUris.THEME, sheet));
    }

    private static List<String> named(Pattern naming, String text, String from) {
        return naming.matcher(text)
                .results()
                .map(match -> match.group(1).replace(" ", "%20"))
                .map(address -> PrintUris.path(URI.create(from).resolve(address).toString()))
                .toList();
    }
}
