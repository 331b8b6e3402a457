package org.netzbericht.feature.print.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.jspecify.annotations.Nullable;

/**
 * Gives tags the types their HTML was marked with. The engine copies {@code title} of a block into the alternative text and that of {@code abbr} into
 * the expansion; the markup writes {@code @@Type}, {@code @@Type|alternative text} or {@code @@=actual text} there. Tags marked {@code Artifact}
 * lose their content; empty alternative texts go. The engine repeats the mark at boxes it puts around part of an element; such echoes mean nothing.
 */
final class MarkedTypes {
    /** How a mark begins. */
    static final String MARK = "@@";

    private static final String ACTUAL_TEXT = MARK + "=";

    private final TagTree tree;

    MarkedTypes(TagTree tree) {
        this.tree = tree;
    }

    void repair() {
        tree.root().tags().forEach(tag -> repair(tag, ""));
    }

    /** Repairs a tag that stands inside an element with this mark. */
    private void repair(Tag tag, String around) {
        String alt = tag.alt() == null ? "" : tag.alt();
        boolean marked = alt.startsWith(MARK);
        if (marked || alt.isEmpty()) {
            tag.alt(null);
        }
        if (marked && !alt.equals(around)) {
            obey(tag, alt);
        }
        if (tag.expansion() != null && tag.expansion().startsWith(ACTUAL_TEXT)) {
            tag.actualText(tag.expansion().substring(ACTUAL_TEXT.length()));
            tag.expansion(null);
        }
        references(tag);
        tag.tags().forEach(kid -> repair(kid, marked ? alt : around(tag, around)));
    }

    /** Boxes the engine adds lie within their element; everything with a type of its own begins anew. */
    private static String around(Tag tag, String around) {
        return tag.is("Div") || tag.is("LBody") || tag.is("Span") ? around : "";
    }

    private void obey(Tag tag, String mark) {
        if (mark.startsWith(ACTUAL_TEXT)) {
            tag.actualText(mark.substring(ACTUAL_TEXT.length()));
            return;
        }
        int bar = mark.indexOf('|');
        tag.alt(bar < 0 ? null : mark.substring(bar + 1));
        type(tag, mark.substring(MARK.length(), bar < 0 ? mark.length() : bar));
    }

    private void type(Tag tag, String type) {
        if (type.equals("Artifact")) {
            tree.artifacts().takeAll(tag);
            return;
        }
        tag.type(type);
        if (type.equals("L")) {
            tag.attribute("List", "ListNumbering", "None");
        }
    }

    /** A marked abbreviation stands around the call of a note or, if the engine folded it, right before it: the call's link becomes a reference. */
    private static void references(Tag tag) {
        List<COSBase> kids = new ArrayList<>();
        boolean awaited = false;
        boolean changed = false;
        for (COSBase kid : tag.kids()) {
            @Nullable Tag inner = Tag.of(kid).orElse(null);
            if (inner != null && (MARK + "Reference").equals(inner.expansion())) {
                changed = true;
                awaited = inner.kids().stream().noneMatch(call -> Tag.is(call, "Link"));
                inner.kids().forEach(call -> kids.add(Tag.is(call, "Link") ? reference(call) : call));
            } else if (awaited && inner != null && inner.is("Link")) {
                kids.add(reference(kid));
                awaited = false;
            } else {
                kids.add(kid);
            }
        }
        if (changed) {
            tag.kids(kids);
        }
    }

    private static COSBase reference(COSBase link) {
        Tag reference = Tag.create("Reference");
        reference.kids(List.of(link));
        return reference.dictionary();
    }
}
