package org.netzbericht.feature.print.pdf.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the tagged pieces of text of a page, in the order they are drawn. */
final class TextRuns {
    private final Glyphs glyphs;
    private final PageContent content;
    private final @Nullable COSArray owners;
    private final List<TextRun> runs = new ArrayList<>();
    private Glyphs.@Nullable Font font;
    private float y;

    /** The run being read: its tag's number, or -1 outside of tagged text. */
    private int number = -1;

    private int last = -1;
    private int count;
    private boolean startsSmall;
    private boolean endsOnHyphen;

    private TextRuns(Glyphs glyphs, PageContent content, @Nullable COSArray owners) {
        this.glyphs = glyphs;
        this.content = content;
        this.owners = owners;
    }

    static List<TextRun> of(PDDocument document, PDPage page, Glyphs glyphs) throws IOException {
        TextRuns reading = new TextRuns(glyphs, PageContent.of(page), owners(document, page));
        for (int i = 0; i < reading.content.tokens().size(); i++) {
            reading.read(i);
        }
        return reading.runs;
    }

    /** The tags of the page's pieces of content, by their numbers. */
    private static @Nullable COSArray owners(PDDocument document, PDPage page) {
        COSArray numbers = (COSArray) document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getCOSObject()
                .getCOSDictionary(COSName.PARENT_TREE)
                .getDictionaryObject(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            if (numbers.getInt(i) == page.getStructParents()) {
                return numbers.getObject(i + 1) instanceof COSArray owners ? owners : null;
            }
        }
        return null;
    }

    private void read(int index) {
        List<Object> tokens = content.tokens();
        if (!(tokens.get(index) instanceof Operator operator)) {
            return;
        }
        switch (operator.getName()) {
            case "BDC" -> begin(tokens.get(index - 1));
            case "EMC" -> end();
            case "Tf" -> font = font((COSName) tokens.get(index - 2));
            case "Tm" -> y = ((COSNumber) tokens.get(index - 1)).floatValue();
            case "Tj", "TJ" -> draw(index, codes((COSBase) tokens.get(index - 1)));
            default -> {}
        }
    }

    private void begin(Object properties) {
        number = properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1;
        last = -1;
        count = 0;
    }

    private void end() {
        if (number >= 0 && last >= 0) {
            COSDictionary owner = owners != null && owners.getObject(number) instanceof COSDictionary tag ? tag : null;
            runs.add(new TextRun(content, owner, y, last, count, startsSmall, endsOnHyphen));
        }
        number = -1;
    }

    private Glyphs.@Nullable Font font(COSName name) {
        COSDictionary fonts = content.page().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        String baseFont = fonts.getCOSDictionary(name).getNameAsString(COSName.BASE_FONT);
        return baseFont == null ? null : glyphs.of(baseFont);
    }

    private void draw(int index, byte[] codes) {
        if (number < 0 || font == null || codes.length < 2) {
            return;
        }
        if (count == 0) {
            startsSmall = font.small().get(code(codes, 0));
        }
        count += codes.length / 2;
        endsOnHyphen = code(codes, codes.length - 2) == font.hyphen();
        last = index;
    }

    private static int code(byte[] codes, int at) {
        return (codes[at] & 0xFF) << 8 | codes[at + 1] & 0xFF;
    }

    private static byte[] codes(COSBase text) {
        if (text instanceof COSString string) {
            return string.getBytes();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (COSBase part : (COSArray) text) {
            if (part instanceof COSString string) {
                all.writeBytes(string.getBytes());
            }
        }
        return all.toByteArray();
    }
}
