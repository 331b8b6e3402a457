package org.netzbericht.feature.print.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Puts every note right behind the reference that calls it, where it is read, makes its number a label, and gives it the ID that PDF/UA asks for (ISO 14289-1 §7.9). The engine
 * leaves them at the end of the document, in the order of their calls.
 */
final class Notes {
    private final TagTree tree;

    Notes(TagTree tree) {
        this.tree = tree;
    }

    void repair() {
        List<Tag> notes = new ArrayList<>();
        List<Tag> calls = new ArrayList<>();
        tree.each(tag -> {
            if (tag.is("Note")) {
                notes.add(tag);
            } else if (tag.is("Reference")) {
                calls.add(tag);
            }
        });
        if (notes.size() != calls.size()) {
            throw new IllegalStateException(notes.size() + " notes, " + calls.size() + " calls");
        }
        COSArray names = new COSArray();
        for (int i = 0; i < notes.size(); i++) {
            move(notes.get(i), calls.get(i));
            String padded = "00000" + (i + 1);
            COSString id = new COSString("note-" + padded.substring(padded.length() - 6));
            notes.get(i).dictionary().setItem(COSName.ID, id);
            names.add(id);
            names.add(notes.get(i).dictionary());
        }
        if (!notes.isEmpty()) {
            COSDictionary ids = new COSDictionary();
            ids.setItem(COSName.NAMES, names);
            tree.entry("IDTree", ids);
        }
    }

    private static void move(Tag note, Tag call) {
        note.tags().stream()
                .filter(tag -> tag.is("Span") && !tag.hasActualText())
                .findFirst()
                .ifPresent(mark -> {
                    mark.type("Lbl");
                    mark.detach();
                    note.insert(0, mark);
                });
        note.detach();
        Tag around = call.parent();
        around.insert(around.kids().indexOf(call.dictionary()) + 1, note);
    }
}
