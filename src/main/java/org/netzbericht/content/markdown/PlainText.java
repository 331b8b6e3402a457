package org.netzbericht.content.markdown;

import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of a tree without markup: one line a block, single spaces, no white space at either end. */
public final class PlainText {
    private PlainText() {}

    /** The text below a node, alternative texts of images left out. */
    public static String of(Node root) {
        return text(root, false, destination -> "");
    }

    /** The same with words for links that have none, by where they lead. */
    static String of(Node root, UnaryOperator<String> titles) {
        return text(root, false, titles);
    }

    /** The text of an inline node with alternative texts of images, as a screen reader says it. */
    static String spoken(Node root) {
        return text(root, true, destination -> "");
    }

    private static String text(Node root, boolean withImages, UnaryOperator<String> titles) {
        Node only = root.getFirstChild();
        if (only instanceof Text words && only.getNext() == null && isPlain(words.getLiteral())) {
            return words.getLiteral();
        }
        StringBuilder text = new StringBuilder();
        TreeWalk.walk(root, new TreeWalk.Steps() {
            @Override
            public boolean enter(Node node) {
                append(node, text);
                if (node instanceof Link link && link.getFirstChild() == null) {
                    words(titles.apply(link.getDestination()), text);
                }
                return withImages || node == root || !(node instanceof Image);
            }

            @Override
            public void leave(Node node) {
                if (node instanceof Block || node instanceof TableRow) {
                    space(text, '\n');
                } else if (node instanceof TableCell) {
                    space(text, ' ');
                }
            }
        });
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether a text is as it would be made: words with single spaces between them. */
    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (space || c != ' ')) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof Text words) {
            words(words.getLiteral(), text);
        } else if (node instanceof Code code) {
            words(code.getLiteral(), text);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            space(text, ' ');
        } else if (node instanceof FencedCodeBlock code) {
            words(code.getLiteral(), text);
        } else if (node instanceof IndentedCodeBlock code) {
            words(code.getLiteral(), text);
        }
    }

    private static void words(String literal, StringBuilder text) {
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (isSpace(c)) {
                space(text, ' ');
            } else {
                text.append(c);
            }
        }
    }

    /** One separator between words; a line end outranks a space. */
    private static void space(StringBuilder text, char separator) {
        int last = text.length() - 1;
        if (last < 0 || text.charAt(last) == '\n') {
            return;
        }
        if (text.charAt(last) == ' ') {
            text.setCharAt(last, separator);
        } else {
            text.append(separator);
        }
    }

    /** The number of stretches between white space that hold a letter or digit. */
    static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(text.codePointAt(i))) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
