package org.netzbericht.check.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Three letters in a row, as German words have them: the resource {@code trigrams_de.txt} says where they come from. */
final class Trigrams {
    private static final Set<String> GERMAN = read("/org/netzbericht/check/trigrams_de.txt");

    private Trigrams() {}

    private static Set<String> read(String resource) {
        Set<String> trigrams = new HashSet<>();
        try (InputStream in = Trigrams.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (int i = 3; i < line.length() && line.charAt(0) != '#'; i++) {
                    trigrams.add(line.substring(0, 2) + line.charAt(i));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(trigrams);
    }

    /** Whether three letters around a place in a word are in a row that German words do not have. */
    static boolean isForeign(String word, int at) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = Math.max(0, at - 2); i <= at + 1 && i + 3 <= lower.length(); i++) {
            if (!GERMAN.contains(lower.substring(i, i + 3))) {
                return true;
            }
        }
        return false;
    }
}
