package org.netzbericht.feature.print.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;

/** Removes tags that hold nothing. Cells stay, because rows need as many as there are columns. */
final class EmptyTags {
    private static final Set<String> KEPT = Set.of("TD", "TH", "Document");

    private EmptyTags() {}

    static void repair(TagTree tree) {
        tree.root().tags().forEach(EmptyTags::isFilled);
    }

    private static boolean isFilled(Tag tag) {
        List<COSBase> filled = new ArrayList<>();
        List<COSBase> kids = tag.kids();
        for (COSBase kid : kids) {
            if (Tag.of(kid).map(EmptyTags::isFilled).orElse(true)) {
                filled.add(kid);
            }
        }
        if (filled.size() < kids.size()) {
            tag.kids(filled);
        }
        return !filled.isEmpty() || KEPT.contains(tag.type());
    }
}
