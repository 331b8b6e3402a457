package org.netzbericht.feature.print.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** Names pages as they are printed: every page by its number, counted from the cover. So „page 17" of a reference is page 17 of the reading program. */
final class PageLabels {
    private PageLabels() {}

    static void write(PDDocument document) throws IOException {
        PDPageLabelRange all = new PDPageLabelRange();
        all.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        all.setStart(1);
        PDPageLabels labels = new PDPageLabels(document);
        labels.setLabelItem(0, all);
        document.getDocumentCatalog().setPageLabels(labels);
    }
}
