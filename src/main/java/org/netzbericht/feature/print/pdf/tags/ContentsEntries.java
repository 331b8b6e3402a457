package org.netzbericht.feature.print.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/**
 * Makes entries of the table of contents what ISO 32000-1 §14.8.4.2 asks for: each {@code TOCI} holds one {@code Reference} and perhaps a deeper
 * {@code TOC}. The engine wraps them as bodies of list items.
 */
final class ContentsEntries {
    private final TagTree tree;

    ContentsEntries(TagTree tree) {
        this.tree = tree;
    }

    void repair() {
        tree.each(tag -> {
            if (tag.is("TOC")) {
                tag.dictionary().removeItem(COSName.A);
            } else if (tag.is("TOCI")) {
                repair(tag);
            }
        });
    }

    private static void repair(Tag entry) {
        Tag reference = Tag.create("Reference");
        List<COSBase> kids = new ArrayList<>(List.of(reference.dictionary()));
        List<COSBase> referring = new ArrayList<>();
        for (COSBase kid : unwrapped(entry)) {
            (Tag.is(kid, "TOC") ? kids : referring).add(kid);
        }
        reference.kids(referring);
        entry.kids(kids);
    }

    private static List<COSBase> unwrapped(Tag tag) {
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : tag.kids()) {
            Tag inner = Tag.of(kid).orElse(null);
            if (inner != null && (inner.is("LBody") || inner.is("Div"))) {
                kids.addAll(unwrapped(inner));
            } else {
                kids.add(kid);
            }
        }
        return kids;
    }
}
