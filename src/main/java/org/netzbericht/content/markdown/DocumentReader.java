package org.netzbericht.content.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.netzbericht.content.markdown.syntax.Syntax;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;

/** Reads Markdown. Thread-safe; whatever the text, it ends soon and throws nothing. */
public final class DocumentReader {
    static final Kind TOO_LONG = Kind.error("markdown.tooLong");

    /** UTF-16 units. Hostile texts of this length take less than a second; for some, time grows faster than length. */
    private static final int MAX_LENGTH = 200 * 1024;

    private DocumentReader() {}

    /**
     * The document and its findings, in order. A text of more than 200 KB is refused unread: the document is empty
     * then.
     */
    public static Checked<Document> read(MarkdownText text) {
        if (text.text().length() > MAX_LENGTH) {
            Diagnostic tooLong = TOO_LONG.at(text.location(0, 0), text.text().length() / 1024, MAX_LENGTH / 1024);
            return new Checked<>(
                    Reading.of(text, new org.commonmark.node.Document()).value(), List.of(tooLong));
        }
        Node root = Syntax.PARSER.parse(text.text());
        return Reading.of(text, root);
    }
}
