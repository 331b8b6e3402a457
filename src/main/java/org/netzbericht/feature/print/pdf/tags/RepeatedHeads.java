package org.netzbericht.feature.print.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** Keeps a table's head where it stands first. On every further page it is furniture; the engine tags it again each time. */
final class RepeatedHeads {
    private final TagTree tree;

    RepeatedHeads(TagTree tree) {
        this.tree = tree;
    }

    void repair() {
        tree.each(tag -> {
            if (tag.is("THead")) {
                keep(tag, tag.page(), firstPage(tag, tag.page()));
            }
        });
    }

    /** The page of the first piece of content below a tag. */
    private static @Nullable COSDictionary firstPage(Tag tag, @Nullable COSDictionary page) {
        for (COSBase kid : tag.kids()) {
            Tag inner = Tag.of(kid).orElse(null);
            COSDictionary found = inner == null
                    ? Artifacts.pageOf(kid, page)
                    : firstPage(inner, inner.page() == null ? page : inner.page());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void keep(Tag tag, @Nullable COSDictionary page, @Nullable COSDictionary first) {
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : tag.kids()) {
            Tag inner = Tag.of(kid).orElse(null);
            if (inner != null) {
                keep(inner, inner.page() == null ? page : inner.page(), first);
                kept.add(kid);
            } else if (Artifacts.pageOf(kid, page) == first) {
                kept.add(kid);
            } else {
                tree.artifacts().take(kid, page);
            }
        }
        tag.kids(kept);
    }
}
