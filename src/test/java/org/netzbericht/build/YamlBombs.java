package org.netzbericht.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.source.SourceFile;

/** Small texts that make careless readers take forever or all memory. Run in a program of its own with little memory. */
final class YamlBombs {
    /** As much as a file may hold. */
    private static final int MOST = 256 * 1024 - 64;

    private YamlBombs() {}

    static Map<String, String> all() {
        Map<String, String> bombs = new LinkedHashMap<>();
        bombs.put("a-billion-laughs", laughs());
        bombs.put("a-quadratic-blowup", "a: &a " + "x".repeat(MOST / 2) + "\nb: [" + "*a, ".repeat(MOST / 10) + "]\n");
        bombs.put("square-brackets", "[".repeat(MOST));
        bombs.put("curly-brackets", "{".repeat(MOST));
        bombs.put("nested-keys", "{a: ".repeat(MOST / 4));
        bombs.put("dashes", "- ".repeat(MOST / 2));
        bombs.put("question-marks", "? ".repeat(MOST / 2));
        bombs.put("colons", "a: ".repeat(MOST / 3));
        bombs.put("commas", "a: [" + "x,".repeat(MOST / 2) + "]\n");
        bombs.put("empty-commas", "a: [" + ",".repeat(MOST) + "]\n");
        bombs.put("stairs", stairs());
        bombs.put("same-key", "a: b\n".repeat(MOST / 5));
        bombs.put("many-keys", manyKeys());
        bombs.put("long-key", "x".repeat(MOST) + ": y\n");
        bombs.put("long-word", "a: " + "x".repeat(MOST) + "\n");
        bombs.put("open-quote", "a: \"" + "x ".repeat(MOST / 2));
        bombs.put("escapes", "a: \"" + "\\x41".repeat(MOST / 4) + "\"\n");
        bombs.put("many-lines", "a: \"" + "\n".repeat(MOST) + "\"\n");
        bombs.put("block", "a: |\n" + " ".repeat(MOST / 2) + "x\n" + "\n".repeat(MOST / 3));
        bombs.put("comments", "# x\n".repeat(MOST / 4));
        bombs.put("spaces", " ".repeat(MOST));
        bombs.put("tabs", "a:\n" + "\t".repeat(MOST));
        bombs.put("documents", "---\n".repeat(MOST / 4));
        bombs.put("directives", "%YAML 1.1\n".repeat(MOST / 10));
        bombs.put("anchors", "- &a x\n".repeat(MOST / 7));
        bombs.put("tags", "- !a x\n".repeat(MOST / 7));
        bombs.put("long-tag", "a: !" + "x".repeat(MOST) + " y\n");
        bombs.put("merge-keys", "<<: {a: b}\n".repeat(MOST / 11));
        bombs.put("list-keys", "? [a]\n: b\n".repeat(MOST / 10));
        bombs.put("emoji", "a: " + "😀".repeat(MOST / 2) + "\n" + "😀: b\n".repeat(8));
        bombs.put("controls", "a: " + "\u0001".repeat(MOST) + "\n");
        bombs.put("ten-megabytes", "a: b\n".repeat(2_000_000));
        return bombs;
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("l0: &l0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*l" + (i - 1);
            text.append("l" + i + ": &l" + i + " ["
                    + String.join(", ", List.of(before, before, before, before, before, before, before, before, before))
                    + "]\n");
        }
        return text.toString();
    }

    private static String stairs() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < MOST - 1000; depth++) {
            text.append(" ".repeat(depth)).append("a:\n");
        }
        return text.toString();
    }

    private static String manyKeys() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < MOST - 100; i++) {
            text.append('k').append(i).append(": x\n");
        }
        return text.toString();
    }

    /** Reads each bomb and prints its name and how long it took in milliseconds. */
    public static void main(String[] args) {
        for (Map.Entry<String, String> bomb : all().entrySet()) {
            SourceFile file = SourceFile.of(bomb.getKey() + ".yaml", bomb.getValue());
            long start = System.nanoTime();
            int findings = YamlReader.read(file).diagnostics().size();
            System.out.println(bomb.getKey() + " " + (System.nanoTime() - start) / 1_000_000 + " " + findings);
        }
    }
}
