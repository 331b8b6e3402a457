package org.netzbericht.content.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * A Markdown text that was read: its tree and what others need to know of it, in the order of the text. Immutable,
 * thread-safe.
 */
public final class Document {
    private final MarkdownText source;
    private final Node root;
    private final Facts facts;
    private final int words;

    Document(MarkdownText source, Node root, Facts facts) {
        this.source = source;
        this.root = root;
        this.facts = facts;
        this.words = PlainText.words(facts.plainText());
    }

    public MarkdownText source() {
        return source;
    }

    /** The tree, for {@code render.markdown} alone; nobody may change it. */
    public Node root() {
        return root;
    }

    /** Every link and image. */
    public List<Link> links() {
        return facts.links();
    }

    public List<Heading> headings() {
        return facts.headings();
    }

    /** Every anchor the document defines. */
    public Set<String> ids() {
        return facts.ids();
    }

    public List<Computed> computed() {
        return facts.computed();
    }

    /** The number of words with a letter or digit, computed places not counted. */
    public int words() {
        return words;
    }

    /** The text without markup, one line a block; without comments, alternative texts and computed places. */
    public String plainText() {
        return facts.plainText();
    }

    /** Whether nothing would be shown. */
    public boolean isEmpty() {
        return facts.isEmpty();
    }
}
