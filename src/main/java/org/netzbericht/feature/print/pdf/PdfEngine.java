package org.netzbericht.feature.print.pdf;

import org.netzbericht.feature.print.page.PrintPage;

/** Makes a PDF file of a print page. The same page gives the same bytes, if the engine is the built-in one. */
public interface PdfEngine {
    PdfFile make(PrintPage page);

    /** Names it, and its version where that is known: files of another engine are other files. */
    String name();
}
