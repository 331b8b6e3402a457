package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.Node;
import org.netzbericht.content.markdown.syntax.FootnoteDefinition;
import org.netzbericht.source.Location;

/**
 * A Markdown text that was read: its tree and what others need to know of it, in the order of the text. Immutable,
 * thread-safe.
 */
public final class Document {
    private final Location location;
    private final Node root;
    private final Facts facts;

    Document(Location location, Node root, Facts facts) {
        this.location = location;
        this.root = root;
        this.facts = facts;
    }

    /** Where the text stands; the text itself is not kept beside its tree. */
    public Location location() {
        return location;
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

    /** What has a caption and can be numbered: figures, tables, charts. */
    public List<Figure> figures() {
        return facts.figures();
    }

    /** Every anchor the document defines. */
    public Set<String> ids() {
        return facts.ids();
    }

    public List<Computed> computed() {
        return facts.computed();
    }

    /** Every work cited, as often as it is. */
    public List<Cited> cited() {
        return facts.cited();
    }

    /** Every record that a block shows. */
    public List<RecordBox> boxes() {
        return facts.boxes();
    }

    public List<ChartBlock> charts() {
        return facts.charts();
    }

    /** The number of words with a letter or digit, computed places not counted. Walks the tree at each call. */
    public int words() {
        return PlainText.words(plainText());
    }

    /** The text without markup, one line a block; without comments, alternative texts and computed places. Walks the tree at each call. */
    public String plainText() {
        return PlainText.of(root);
    }

    /** The same with words for links that have none: {@code titles} gives them, by where they lead. */
    public String plainText(UnaryOperator<String> titles) {
        return PlainText.of(root, titles);
    }

    /** The prose of the text, passage by passage. Walks the tree at each call. */
    public List<Passage> passages() {
        return PassageWalk.of(this);
    }

    /** A heading and the text below it, up to the next heading of its level or one above, without footnotes. */
    public record Section(String title, String text) {}

    /** The sections under headings of a level. {@code titles} gives words to links that have none, by where they lead. */
    public List<Section> sections(int level, UnaryOperator<String> titles) {
        List<Section> sections = new ArrayList<>();
        String title = null;
        StringBuilder text = new StringBuilder();
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading heading && heading.getLevel() <= level) {
                if (title != null) {
                    sections.add(new Section(title, text.toString()));
                }
                title = heading.getLevel() == level ? PlainText.of(heading) : null;
                text.setLength(0);
            } else if (!(node instanceof FootnoteDefinition)) {
                text.append(text.isEmpty() ? "" : "\n").append(PlainText.of(node, titles));
            }
        }
        if (title != null) {
            sections.add(new Section(title, text.toString()));
        }
        return sections;
    }

    /** Whether nothing would be shown. */
    public boolean isEmpty() {
        return facts.isEmpty();
    }
}
