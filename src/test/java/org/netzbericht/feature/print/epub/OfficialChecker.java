package org.netzbericht.feature.print.epub;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** The W3C's checker of EPUB files. */
public final class OfficialChecker {
    private OfficialChecker() {}

    /** What it says about a file; empty if nothing is wrong. */
    public static String complaints(Path file) {
        StringWriter said = new StringWriter();
        int result = new EpubCheck(file.toFile(), new WriterReportImpl(new PrintWriter(said), "", true)).doValidate();
        return result == 0 ? "" : said.toString();
    }
}
