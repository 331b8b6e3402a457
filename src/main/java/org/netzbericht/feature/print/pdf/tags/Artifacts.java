package org.netzbericht.feature.print.pdf.tags;

import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.netzbericht.feature.print.pdf.text.PageContent;

/** Pieces of page content that are no content for readers: leaders, repeated heads. Collected first, then taken out of all pages at once. */
final class Artifacts {
    private final Map<COSDictionary, Set<Integer>> ofPage = new IdentityHashMap<>();

    /** Takes everything below a tag; the tag is left without kids. */
    void takeAll(Tag tag) {
        take(tag, tag.page());
        tag.kids(List.of());
    }

    private void take(Tag tag, @Nullable COSDictionary page) {
        for (COSBase kid : tag.kids()) {
            Tag.of(kid)
                    .ifPresentOrElse(
                            inner -> take(inner, inner.page() == null ? page : inner.page()), () -> take(kid, page));
        }
    }

    /** Takes one piece of content: its number, or a dictionary that may name another page. */
    void take(COSBase piece, @Nullable COSDictionary page) {
        COSDictionary on = pageOf(piece, page);
        if (on != null && piece instanceof COSInteger number) {
            numbers(on).add(number.intValue());
        } else if (on != null && piece instanceof COSDictionary content && content.containsKey(COSName.MCID)) {
            numbers(on).add(content.getInt(COSName.MCID));
        }
    }

    /** The page a piece of content stands on. */
    static @Nullable COSDictionary pageOf(COSBase piece, @Nullable COSDictionary page) {
        return piece instanceof COSDictionary content
                        && content.getDictionaryObject(COSName.PG) instanceof COSDictionary other
                ? other
                : page;
    }

    private Set<Integer> numbers(COSDictionary page) {
        return ofPage.computeIfAbsent(page, key -> new HashSet<>());
    }

    void write(PDDocument document) throws IOException {
        COSArray parents = (COSArray) document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getCOSObject()
                .getCOSDictionary(COSName.PARENT_TREE)
                .getDictionaryObject(COSName.NUMS);
        for (PDPage page : document.getPages()) {
            Set<Integer> numbers = ofPage.get(page.getCOSObject());
            if (numbers != null) {
                mark(document, page, numbers);
                forget(parents, page.getStructParents(), numbers);
            }
        }
    }

    private static void mark(PDDocument document, PDPage page, Set<Integer> numbers) throws IOException {
        PageContent content = PageContent.of(page);
        List<Object> tokens = content.tokens();
        for (int i = 2; i < tokens.size(); i++) {
            if (content.isAt(i, "BDC")
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && properties.containsKey(COSName.MCID)
                    && numbers.contains(properties.getInt(COSName.MCID))) {
                COSDictionary layout = new COSDictionary();
                layout.setItem(COSName.TYPE, COSName.getPDFName("Layout"));
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, layout);
            }
        }
        content.write(document);
    }

    /** The way back from content to tags ends for what is no content. */
    private static void forget(COSArray parents, int page, Set<Integer> numbers) {
        for (int i = 0; i < parents.size(); i += 2) {
            if (parents.getInt(i) == page && parents.getObject(i + 1) instanceof COSArray slots) {
                numbers.forEach(number -> slots.set(number, COSNull.NULL));
            }
        }
    }
}
