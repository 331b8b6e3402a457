package org.netzbericht.feature.print.pdf.tags;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.jspecify.annotations.Nullable;

/** Puts a caption into the table or figure beside it: first of a table's kids, last of a figure's. The engine tags it as their sibling. */
final class Captions {
    private static final Set<String> OWNERS = Set.of("Table", "Figure");

    private final TagTree tree;

    Captions(TagTree tree) {
        this.tree = tree;
    }

    void repair() {
        tree.each(tag -> tag.tags().stream().filter(kid -> kid.is("Caption")).forEach(caption -> move(tag, caption)));
    }

    private static void move(Tag around, Tag caption) {
        if (OWNERS.contains(around.type())) {
            return;
        }
        List<COSBase> kids = around.kids();
        int at = kids.indexOf(caption.dictionary());
        for (int neighbour : new int[] {at + 1, at - 1}) {
            Tag owner = neighbour >= 0 && neighbour < kids.size() ? owner(kids.get(neighbour)) : null;
            if (owner != null) {
                caption.detach();
                owner.insert(owner.is("Table") ? 0 : owner.kids().size(), caption);
                return;
            }
        }
    }

    /** The table or figure that a neighbour is, or holds alone, as a block around a picture does. */
    private static @Nullable Tag owner(COSBase neighbour) {
        Tag tag = Tag.of(neighbour).orElse(null);
        while (tag != null && !OWNERS.contains(tag.type())) {
            tag = tag.kids().size() == 1 ? tag.tags().stream().findFirst().orElse(null) : null;
        }
        return tag != null && tag.tags().stream().noneMatch(kid -> kid.is("Caption")) ? tag : null;
    }
}
