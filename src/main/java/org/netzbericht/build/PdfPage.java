package org.netzbericht.build;

import org.netzbericht.diagnostic.Checked;

/** One page of a site as a PDF file, without publishing the site. */
public final class PdfPage {
    private PdfPage() {}

    /**
     * {@code page} is a path such as {@code /news/}, or the name of a report for its print edition; the empty name means the first report. No bytes if
     * there is no such page, or findings forbid it.
     */
    public static Checked<byte[]> make(BuildRequest request, String page) {
        return Build.pdf(request, page);
    }
}
