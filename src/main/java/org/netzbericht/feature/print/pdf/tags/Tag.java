package org.netzbericht.feature.print.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * An element of the tag tree (ISO 32000-1 §14.7.2): a view of its dictionary, equal to other views of the same. Its kids are tags or pieces of page
 * content (numbers and dictionaries without a type of structure), in reading order.
 */
final class Tag {
    static final COSName ACTUAL_TEXT = COSName.ACTUAL_TEXT;
    private static final COSName EXPANSION = COSName.getPDFName("E");

    private final COSDictionary dictionary;

    private Tag(COSDictionary dictionary) {
        this.dictionary = dictionary;
    }

    static Tag root(COSDictionary treeRoot) {
        return new Tag(treeRoot);
    }

    /** A tag that holds nothing yet and is nobody's kid yet. */
    static Tag create(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        Tag tag = new Tag(dictionary);
        tag.type(type);
        return tag;
    }

    /** The tag that a kid is; empty for a piece of content. */
    static Optional<Tag> of(@Nullable COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)
                ? Optional.of(new Tag(dictionary))
                : Optional.empty();
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** The type of structure, e.g. {@code P}; empty for the root of the tree. */
    String type() {
        String type = dictionary.getNameAsString(COSName.S);
        return type == null ? "" : type;
    }

    void type(String type) {
        dictionary.setItem(COSName.S, COSName.getPDFName(type));
    }

    boolean is(String type) {
        return type.equals(type());
    }

    static boolean is(COSBase kid, String type) {
        return of(kid).filter(tag -> tag.is(type)).isPresent();
    }

    /** The alternative text; null if there is none. */
    @Nullable
    String alt() {
        return dictionary.getString(COSName.ALT);
    }

    void alt(@Nullable String text) {
        text(COSName.ALT, text);
    }

    /** What an abbreviation stands for; null if there is none. */
    @Nullable
    String expansion() {
        return dictionary.getString(EXPANSION);
    }

    void expansion(@Nullable String text) {
        text(EXPANSION, text);
    }

    boolean hasActualText() {
        return dictionary.containsKey(ACTUAL_TEXT);
    }

    void actualText(String text) {
        text(ACTUAL_TEXT, text);
    }

    private void text(COSName key, @Nullable String text) {
        if (text == null) {
            dictionary.removeItem(key);
        } else {
            dictionary.setString(key, text);
        }
    }

    Tag parent() {
        return new Tag((COSDictionary) dictionary.getDictionaryObject(COSName.P));
    }

    /** The page of the content that names no other page; null if the tag says none. */
    @Nullable
    COSDictionary page() {
        return (COSDictionary) dictionary.getDictionaryObject(COSName.PG);
    }

    /** A fresh list. */
    List<COSBase> kids() {
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(kid -> all.add(kid instanceof COSObject reference ? reference.getObject() : kid));
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    /** Those kids that are tags. */
    List<Tag> tags() {
        return kids().stream().flatMap(kid -> of(kid).stream()).toList();
    }

    /** Replaces all kids and makes this the parent of those that are tags. */
    void kids(List<COSBase> kids) {
        if (kids.isEmpty()) {
            dictionary.removeItem(COSName.K);
            return;
        }
        COSArray array = new COSArray();
        for (COSBase kid : kids) {
            array.add(kid);
            of(kid).ifPresent(tag -> tag.dictionary.setItem(COSName.P, dictionary));
        }
        dictionary.setItem(COSName.K, array);
    }

    void insert(int index, Tag kid) {
        List<COSBase> kids = kids();
        kids.add(index, kid.dictionary);
        kids(kids);
    }

    void append(COSBase kid) {
        List<COSBase> kids = kids();
        kids.add(kid);
        kids(kids);
    }

    /** Takes this tag from its parent. */
    void detach() {
        Tag parent = parent();
        List<COSBase> kids = parent.kids();
        kids.remove(dictionary);
        parent.kids(kids);
    }

    /** Sets an attribute (ISO 32000-1 §14.8.5) in a dictionary of its own. */
    void attribute(String owner, String name, String value) {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName(owner));
        attributes.setItem(COSName.getPDFName(name), COSName.getPDFName(value));
        dictionary.setItem(COSName.A, attributes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tag tag && tag.dictionary == dictionary;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(dictionary);
    }

    @Override
    public String toString() {
        return type();
    }
}
