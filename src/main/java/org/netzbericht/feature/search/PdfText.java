package org.netzbericht.feature.search;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of PDF files, in reading order; words that lines part are put together. Files that cannot be read or must not be have none. */
final class PdfText {
    private PdfText() {}

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                return "";
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphStart("\n");
            return joined(stripper.getText(document));
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** One line a paragraph; a hyphen at the end of a line before a small letter was put there by the line. */
    static String joined(String text) {
        return text.replaceAll("(\\p{L})[-\\u00ad\\u2010]\\n(\\p{Ll})", "$1$2")
                .replaceAll("[ \\t]*\\n[ \\t]*\\n\\s*", "\u2029")
                .replaceAll("\\s+", " ")
                .replace('\u2029', '\n')
                .strip();
    }
}
