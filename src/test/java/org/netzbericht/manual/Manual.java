package org.netzbericht.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The manual as files on disk. */
final class Manual {
    static final Path FOLDER = Path.of("src/docs/manual");
    /** The small site that the manual's examples play in. */
    static final Path SITE = FOLDER.resolve("beispiel");

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private Manual() {}

    /** The pages, in order. */
    static List<Path> pages() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String page) {
        return text(FOLDER.resolve(page));
    }

    /** The blocks of a page that are to be run. */
    static List<Example> examples(Path page) {
        List<Example> examples = new ArrayList<>();
        String heading = "";
        int section = 0;
        for (Node node = PARSER.parse(text(page)).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading title) {
                section++;
                heading = title.getFirstChild() instanceof Text words ? words.getLiteral() : "";
            } else if (node instanceof FencedCodeBlock block) {
                int line = block.getSourceSpans().get(0).getLineIndex() + 1;
                String where = page.getFileName() + ", " + section + ": " + heading;
                Example example = example(where, line, block);
                if (example != null) {
                    examples.add(example);
                }
            }
        }
        return examples;
    }

    private static @org.jspecify.annotations.Nullable Example example(String section, int line, FencedCodeBlock block) {
        String[] words =
                block.getInfo() == null ? new String[0] : block.getInfo().split(" ");
        Map<String, String> said = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            String key = equals < 0 ? words[i] : words[i].substring(0, equals);
            if (equals < 0 || !Example.WORDS.contains(key)) {
                throw new IllegalStateException(section + ", line " + line + ": " + words[i] + "?");
            }
            said.put(key, words[i].substring(equals + 1));
        }
        if (said.isEmpty()) {
            return null;
        }
        String usual = words[0].equals("markdown") ? "text" : "wert";
        String place = said.getOrDefault("beispiel", said.getOrDefault("als", usual));
        return new Example(section, line, place, said.getOrDefault("falsch", ""), block.getLiteral());
    }
}
