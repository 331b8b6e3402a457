package org.netzbericht.feature.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The tag tree of a PDF as text: one tag a line, deeper ones further in, what is written in quotation marks. */
public final class TaggedText {
    private final StringBuilder out = new StringBuilder();
    private final Map<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();

    private TaggedText() {}

    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TaggedText reading = new TaggedText();
            for (PDPage page : document.getPages()) {
                reading.texts.put(page.getCOSObject(), texts(page));
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            reading.kids(root.getDictionaryObject(COSName.K), null, "");
            return reading.out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new TreeMap<>();
        extractor.getMarkedContents().forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
        return texts;
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition position
                        ? position.getUnicode()
                        : part instanceof PDMarkedContent inner
                                ? inner.getActualText() == null ? text(inner) : inner.getActualText()
                                : "")
                .collect(Collectors.joining());
    }

    private void kids(@Nullable COSBase kids, @Nullable COSDictionary page, String indent) {
        COSBase kid = kids instanceof COSObject reference ? reference.getObject() : kids;
        if (kid instanceof COSArray array) {
            array.forEach(one -> kids(one, page, indent));
        } else if (kid instanceof COSInteger number) {
            text(page, number.intValue(), indent);
        } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
            tag(dictionary, page, indent);
        } else if (kid instanceof COSDictionary content && content.containsKey(COSName.MCID)) {
            COSDictionary other = content.getCOSDictionary(COSName.PG);
            text(other == null ? page : other, content.getInt(COSName.MCID), indent);
        }
    }

    private void tag(COSDictionary tag, @Nullable COSDictionary around, String indent) {
        out.append(indent).append(tag.getNameAsString(COSName.S));
        attribute(tag, "Lang");
        attribute(tag, "Alt");
        attribute(tag, "ActualText");
        attribute(tag, "E");
        if (tag.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
            for (String name : new String[] {"Scope", "ListNumbering"}) {
                String value = attributes.getNameAsString(COSName.getPDFName(name));
                out.append(value == null ? "" : " " + name + "=" + value);
            }
            for (String name : new String[] {"RowSpan", "ColSpan"}) {
                int value = attributes.getInt(COSName.getPDFName(name));
                out.append(value < 0 ? "" : " " + name + "=" + value);
            }
        }
        out.append('\n');
        COSDictionary page = tag.getCOSDictionary(COSName.PG);
        kids(tag.getDictionaryObject(COSName.K), page == null ? around : page, indent + " ");
    }

    private void attribute(COSDictionary tag, String name) {
        String value = tag.getString(COSName.getPDFName(name));
        out.append(value == null ? "" : " " + name + "=" + value);
    }

    private void text(@Nullable COSDictionary page, int number, String indent) {
        String text = page == null ? null : texts.get(page).get(number);
        if (text != null && !text.isBlank()) {
            out.append(indent)
                    .append('"')
                    .append(text.replace("\u00ad", "~").strip())
                    .append("\"\n");
        }
    }
}
