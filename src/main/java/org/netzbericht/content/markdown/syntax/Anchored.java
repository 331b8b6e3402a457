package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;

/** The anchor of a heading, its first child. */
public final class Anchored extends CustomNode {
    private final String id;

    private Anchored(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static void set(Heading heading, String id) {
        heading.prependChild(new Anchored(id));
    }

    /** The anchor of a heading that was read. */
    public static String of(Heading heading) {
        if (heading.getFirstChild() instanceof Anchored anchor) {
            return anchor.id;
        }
        throw new IllegalStateException("heading without anchor");
    }
}
