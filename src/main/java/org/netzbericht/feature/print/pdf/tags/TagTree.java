package org.netzbericht.feature.print.pdf.tags;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The tags of a document that was just made by the engine. */
public final class TagTree {
    private final PDDocument document;
    private final Tag root;
    private final Artifacts artifacts = new Artifacts();

    private TagTree(PDDocument document) {
        this.document = document;
        this.root =
                Tag.root(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    public static TagTree of(PDDocument document) {
        return new TagTree(document);
    }

    /** Makes the tree say what the HTML says. */
    public void repair() throws IOException {
        new MarkedTypes(this).repair();
        new Notes(this).repair();
        new RepeatedHeads(this).repair();
        EmptyTags.repair(this);
        new ContentsEntries(this).repair();
        new Captions(this).repair();
        artifacts.write(document);
    }

    Artifacts artifacts() {
        return artifacts;
    }

    Tag root() {
        return root;
    }

    COSDictionary dictionary() {
        return root.dictionary();
    }

    /** Every tag, parents before kids. Kids are asked for after the parent was seen, so it may change them. */
    void each(Consumer<Tag> seen) {
        root.tags().forEach(tag -> each(tag, seen));
    }

    static void each(Tag tag, Consumer<Tag> seen) {
        seen.accept(tag);
        tag.tags().forEach(kid -> each(kid, seen));
    }

    /** Sets an entry of the tree's root. */
    void entry(String name, COSDictionary value) {
        dictionary().setItem(COSName.getPDFName(name), value);
    }
}
