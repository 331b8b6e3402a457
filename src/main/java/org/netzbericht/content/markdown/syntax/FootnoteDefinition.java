package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.CustomBlock;

/** The text of a footnote, {@code [^label]: text}, with any blocks that are indented by four spaces. */
public final class FootnoteDefinition extends CustomBlock {
    private final String label;

    FootnoteDefinition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
