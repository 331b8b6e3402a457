package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.Citation;
import org.netzbericht.content.markdown.syntax.Container;
import org.netzbericht.content.markdown.syntax.ContainerKind;
import org.netzbericht.content.markdown.syntax.ContainerTitle;
import org.netzbericht.content.markdown.syntax.FootnoteReference;
import org.netzbericht.content.markdown.syntax.Placeholder;
import org.netzbericht.source.Location;

/**
 * Gathers the passages of a document. Trees keep no places, so a first walk makes texts alone; only if the place of one is asked for, a second walk
 * takes the same steps and finds each text in the source.
 */
final class PassageWalk implements TreeWalk.Steps {
    private static final int[] NONE = {};

    private final Document document;
    private final @Nullable Aligner aligner;
    private final List<Passage> passages = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final List<Passage.Stretch> links = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final @Nullable Located located;
    private int[] offsets = new int[64];
    private int link;
    private int linkNumber;
    private int linkStart;
    private int quotes;
    private int pictures;
    private boolean open;

    private PassageWalk(Document document, @Nullable Aligner aligner, @Nullable Located located) {
        this.document = document;
        this.aligner = aligner;
        this.located = located;
    }

    static List<Passage> of(Document document) {
        PassageWalk walk = new PassageWalk(document, null, new Located(document));
        TreeWalk.walk(document.root(), walk);
        return walk.passages;
    }

    /** The offsets of all passages, found once. */
    private static final class Located {
        private final Document document;
        private @Nullable List<int[]> found;

        Located(Document document) {
            this.document = document;
        }

        int[] of(int number) {
            if (found == null) {
                String source = document.location().file().text();
                // A text that YAML folds is longer in its file than its document knows.
                var aligner = new Aligner(source, document.location().span().start(), source.length());
                PassageWalk walk = new PassageWalk(document, aligner, null);
                TreeWalk.walk(document.root(), walk);
                found = walk.places;
            }
            return found.get(number);
        }
    }

    /** The place of the passage of that number, from 0. */
    private record InDocument(Located located, int number) implements Passage.Place {
        @Override
        public Location of(int start, int end) {
            return Passage.at(located.document.location().file(), located.of(number), start, end);
        }
    }

    @Override
    public boolean enter(Node node) {
        if (node instanceof Text words) {
            append(words.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            mark(' ');
        } else if (node instanceof HardLineBreak) {
            mark('\n');
        } else if (node instanceof Paragraph || node instanceof ContainerTitle) {
            start();
        } else if (node instanceof Heading || node instanceof TableCell) {
            start();
        } else if (node instanceof Link linked) {
            linkStart = text.length();
            linkNumber = link++;
            return !isBare(linked);
        } else if (node instanceof Image) {
            pass(link++);
            pictures++;
        } else if (node instanceof BlockQuote || isVoice(node)) {
            quotes++;
        } else {
            other(node);
        }
        return true;
    }

    @Override
    public void leave(Node node) {
        if (node instanceof Paragraph) {
            finish(true);
        } else if (node instanceof Heading || node instanceof TableCell || node instanceof ContainerTitle) {
            finish(false);
        } else if (node instanceof Link linked) {
            if (text.length() == linkStart) {
                mark(Passage.OTHER);
            } else {
                links.add(new Passage.Stretch(linkStart, text.length(), linked.getDestination()));
            }
            pass(linkNumber);
        } else if (node instanceof Image) {
            pictures--;
            mark(Passage.OTHER);
        } else if (node instanceof BlockQuote || isVoice(node)) {
            quotes--;
        }
    }

    private static boolean isVoice(Node node) {
        return node instanceof Container container && container.kind() == ContainerKind.VOICE;
    }

    /** Whether the words of a link are its address. */
    private static boolean isBare(Link link) {
        return link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && (words.getLiteral().indexOf('@') >= 0 || words.getLiteral().indexOf("//") >= 0)
                && link.getDestination().endsWith(words.getLiteral());
    }

    private void other(Node node) {
        String written;
        if (node instanceof Code code) {
            written = code.getLiteral();
        } else if (node instanceof Placeholder placeholder) {
            written = placeholder.content();
        } else if (node instanceof Citation citation) {
            written = citation.content();
        } else if (node instanceof FootnoteReference reference) {
            written = reference.label();
        } else if (node instanceof HtmlInline html) {
            written = html.getLiteral();
        } else {
            if (aligner != null && node instanceof FencedCodeBlock code) {
                aligner.skip(code.getLiteral());
            } else if (aligner != null && node instanceof IndentedCodeBlock code) {
                aligner.skip(code.getLiteral());
            }
            return;
        }
        if (aligner != null) {
            aligner.skip(written);
        }
        mark(Passage.OTHER);
    }

    /** Goes behind a link or picture: the document has them all, in the order of the tree. */
    private void pass(int number) {
        if (aligner != null) {
            aligner.reach(document.links().get(number).location().span().end());
        }
    }

    private void start() {
        open = true;
        text.setLength(0);
        links.clear();
    }

    private void append(String literal) {
        if (!open || pictures > 0) {
            return;
        }
        if (aligner != null) {
            grow(literal.length());
            aligner.place(literal, offsets, text.length());
        }
        text.append(literal);
    }

    private void mark(char c) {
        if (!open || pictures > 0) {
            return;
        }
        if (aligner != null) {
            grow(1);
            offsets[text.length()] = aligner.at();
        }
        text.append(c);
    }

    private void grow(int by) {
        if (text.length() + by > offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(offsets.length * 2, text.length() + by));
        }
    }

    private void finish(boolean running) {
        int number = places.size();
        if (aligner != null) {
            places.add(Arrays.copyOf(offsets, text.length()));
        } else {
            places.add(NONE);
            passages.add(new Passage(text.toString(), running, quotes > 0, links, new InDocument(located, number)));
        }
        open = false;
    }
}
