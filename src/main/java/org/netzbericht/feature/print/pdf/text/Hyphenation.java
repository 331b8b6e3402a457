package org.netzbericht.feature.print.pdf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where words of one language may be parted, by patterns of TeX (Liang, Word Hy-phen-a-tion by Com-put-er, 1983). At least three letters stay on
 * either side. Addresses and words that already hold soft hyphens are left alone, so doing it twice changes nothing. Not thread-safe.
 */
public final class Hyphenation {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int KEPT = 3;
    private static final String BEFORE_ADDRESS = "@/._";
    private static final String AFTER_ADDRESS = "@/_";

    private final Locale language;
    private final Map<String, byte[]> patterns = new HashMap<>(1 << 16);
    private final Map<String, String> known = new HashMap<>();
    private int longest;

    private Hyphenation(Locale language) {
        this.language = language;
    }

    /** For a language tag; empty if there are no patterns for the language. */
    public static Optional<Hyphenation> of(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        try (InputStream in = Hyphenation.class.getResourceAsStream(resource(language))) {
            return in == null ? Optional.empty() : Optional.of(read(language, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there are patterns for a language. */
    public static boolean isKnown(String tag) {
        return Hyphenation.class.getResource(resource(Locale.forLanguageTag(tag))) != null;
    }

    private static String resource(Locale language) {
        return "/org/netzbericht/feature/print/pdf/hyphenation/" + language.getLanguage() + ".txt";
    }

    private static Hyphenation read(Locale language, InputStream in) throws IOException {
        Hyphenation hyphenation = new Hyphenation(language);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            hyphenation.add(line);
        }
        return hyphenation;
    }

    /** Takes a pattern such as {@code .ab5er4r}: letters with weights between them. */
    private void add(String pattern) {
        StringBuilder letters = new StringBuilder();
        byte[] weights = new byte[pattern.length() + 1];
        for (char c : pattern.toCharArray()) {
            if (c >= '0' && c <= '9') {
                weights[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        patterns.put(letters.toString(), Arrays.copyOf(weights, letters.length() + 1));
        longest = Math.max(longest, letters.length());
    }

    /** The text with a soft hyphen at every place where a word may be parted. */
    public String hyphenate(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 6);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                out.append(text.charAt(at++));
            } else {
                String word = text.substring(at, end);
                out.append(isAddress(text, at, end) ? word : word(word));
                at = end;
            }
        }
        return out.toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || c == SOFT_HYPHEN;
    }

    private static boolean isAddress(String text, int start, int end) {
        return start > 0 && BEFORE_ADDRESS.indexOf(text.charAt(start - 1)) >= 0
                || end < text.length() && AFTER_ADDRESS.indexOf(text.charAt(end)) >= 0;
    }

    private String word(String word) {
        return word.length() < 2 * KEPT || word.indexOf(SOFT_HYPHEN) >= 0
                ? word
                : known.computeIfAbsent(word, this::parted);
    }

    private String parted(String word) {
        byte[] weights = weights("." + word.toLowerCase(language) + ".");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i >= KEPT && i <= word.length() - KEPT && weights[i + 1] % 2 == 1) {
                out.append(SOFT_HYPHEN);
            }
            out.append(word.charAt(i));
        }
        return out.toString();
    }

    /** For each place before a letter of the dotted word the highest weight of all patterns that fit; odd means that it may be parted there. */
    private byte[] weights(String dotted) {
        byte[] highest = new byte[dotted.length() + 1];
        for (int start = 0; start < dotted.length(); start++) {
            for (int end = start + 1; end <= Math.min(dotted.length(), start + longest); end++) {
                byte[] weights = patterns.get(dotted.substring(start, end));
                for (int i = 0; weights != null && i < weights.length; i++) {
                    highest[start + i] = (byte) Math.max(highest[start + i], weights[i]);
                }
            }
        }
        return highest;
    }
}
