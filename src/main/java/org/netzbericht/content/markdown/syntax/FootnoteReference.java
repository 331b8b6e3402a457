package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.CustomNode;

/** A reference to a footnote that is defined, {@code [^label]}. */
public final class FootnoteReference extends CustomNode {
    private final String label;

    FootnoteReference(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
