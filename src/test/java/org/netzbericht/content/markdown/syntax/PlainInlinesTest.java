package org.netzbericht.content.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** What is seen at a glance is what the library reads: the same tree, texts and places. */
class PlainInlinesTest {
    private static final Parser LIBRARY = Syntax.grammar().build();

    private static final List<String> PIECES = List.of(
            "Wort",
            "zwei Worte",
            " ",
            "  ",
            "\n",
            "\n",
            "\n\n",
            "\t",
            "ä",
            "😀",
            "\\",
            "`",
            "&amp;",
            "&",
            "<",
            "<b>",
            ">",
            "*",
            "**",
            "_",
            "*Wort*",
            "**zwei Worte**",
            "_Wort_",
            "__Wort__",
            "[Wort](ort:x)",
            "[zwei Worte!](../x/?a=b#c)",
            "[1](x_y)",
            "(",
            ")",
            ". ",
            "„",
            "“ ",
            "[",
            "](x)",
            "]",
            "!",
            "[^n]",
            "[@w]",
            "{{a}}",
            "{{",
            "~",
            "~~",
            "^",
            ":",
            "::: tip\n",
            "\n:::\n",
            "# ",
            "- ",
            "1. ",
            "> ",
            "    ",
            "| a | b |\n|---|---|\n| c ",
            "| \\| d |\n",
            "[x] ",
            "\r\n",
            "\u0000",
            "\u00A0",
            "\u2028");

    @Test
    void readsTheSpecificationAsTheLibraryDoes() {
        ExampleReader.readExamples(TestResources.getSpec()).forEach(example -> same(example.getSource()));
    }

    @Test
    void readsAnythingAsTheLibraryDoes() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            same(text.toString());
        }
    }

    private static void same(String markdown) {
        assertThat(tree(Syntax.PARSER.parse(markdown))).as(markdown).isEqualTo(tree(LIBRARY.parse(markdown)));
    }

    private static String tree(Node root) {
        StringBuilder written = new StringBuilder();
        write(root, 0, written);
        return written.toString();
    }

    private static void write(Node node, int depth, StringBuilder written) {
        written.append(" ".repeat(depth))
                .append(node.getClass().getSimpleName())
                .append(said(node))
                .append(node.getSourceSpans())
                .append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child, depth + 1, written);
        }
    }

    private static String said(Node node) {
        if (node instanceof Text text) {
            return " „" + text.getLiteral() + "“ ";
        }
        if (node instanceof Link link) {
            return " " + link.getDestination() + " ";
        }
        if (node instanceof Image image) {
            return " " + image.getDestination() + " ";
        }
        return node instanceof Heading heading ? " " + heading.getLevel() + " " : " ";
    }
}
