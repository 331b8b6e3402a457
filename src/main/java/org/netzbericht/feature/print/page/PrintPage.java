package org.netzbericht.feature.print.page;

import java.util.List;

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
        String html,
        String path,
        String sheet,
        PrintFiles files,
        PrintMetadata metadata,
        List<Attachment> attachments) {
    public PrintPage {
        attachments = List.copyOf(attachments);
    }
}
