package org.netzbericht.feature.print.pdf.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What is drawn on a page, as operands and operators in turn. */
public final class PageContent {
    private final PDPage page;
    private final List<Object> tokens;

    private PageContent(PDPage page, List<Object> tokens) {
        this.page = page;
        this.tokens = tokens;
    }

    public static PageContent of(PDPage page) throws IOException {
        return new PageContent(page, new ArrayList<>(new PDFStreamParser(page).parse()));
    }

    public PDPage page() {
        return page;
    }

    /** May be changed; {@link #write} makes it last. */
    public List<Object> tokens() {
        return tokens;
    }

    /** Whether an operator stands at this place. */
    public boolean isAt(int index, String operator) {
        return tokens.get(index) instanceof Operator found && found.getName().equals(operator);
    }

    public void write(PDDocument document) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }
}
