package org.netzbericht.render.view;

import org.netzbericht.content.markdown.Document;
import org.netzbericht.site.LinkTarget;
import org.netzbericht.site.Page;

/** Text without markup, for what is not a page: links without words say the title of the page they lead to, but for what is personal. */
public final class LinkedText {
    private LinkedText() {}

    /** The text of a document. */
    public static String of(Document document, Frame frame) {
        return document.plainText(destination -> title(destination, document, frame));
    }

    /** The title of where a link of a document leads; empty for none, and for a name that is for pages only. */
    static String title(String destination, Document document, Frame frame) {
        String path = document.location().file().path();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        LinkTarget target = frame.site().links().resolve(destination, folder, frame.language());
        if (target instanceof LinkTarget.ToFile file) {
            return file.title();
        }
        return target instanceof LinkTarget.ToPage to && !isPersonal(to.page()) ? to.title() : "";
    }

    static boolean isPersonal(Page page) {
        return page instanceof Page.EntryPage own && own.entry().collection().isTitlePersonal();
    }
}
