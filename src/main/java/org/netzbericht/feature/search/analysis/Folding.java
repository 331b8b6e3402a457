package org.netzbericht.feature.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Spellings of one word made the same: {@code Straße} and {@code STRASSE}, {@code Köln}, {@code Koeln} and {@code koln}, {@code Café}, {@code Diyarbakır},
 * {@code Łódź}, Arabic with and without vowel signs. The rules for German are those of Lucene's GermanNormalizationFilter.
 */
final class Folding {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\u0640\\u00ad\\u200b-\\u200f]");

    /** What the letters so far mean for an {@code e} that may follow. */
    private enum Before {
        OTHER,
        /** An {@code e} is a letter of its own. */
        VOWEL,
        /** An {@code e} makes an umlaut. */
        UMLAUT
    }

    private Folding() {}

    static String fold(String word) {
        String folded = german(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) > 127) {
                return withoutMarks(folded);
            }
        }
        return folded;
    }

    private static String german(String word) {
        StringBuilder folded = new StringBuilder(word.length() + 2);
        Before before = Before.OTHER;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'a', 'o' -> {
                    before = Before.UMLAUT;
                    folded.append(c);
                }
                case 'u' -> {
                    before = before == Before.OTHER ? Before.UMLAUT : Before.VOWEL;
                    folded.append(c);
                }
                case 'e' -> {
                    if (before != Before.UMLAUT) {
                        folded.append(c);
                    }
                    before = Before.VOWEL;
                }
                case 'i', 'q', 'y' -> {
                    before = Before.VOWEL;
                    folded.append(c);
                }
                case 'ä', 'ö', 'ü' -> {
                    before = Before.VOWEL;
                    folded.append(c == 'ä' ? 'a' : c == 'ö' ? 'o' : 'u');
                }
                case 'ß' -> {
                    before = Before.OTHER;
                    folded.append("ss");
                }
                default -> {
                    before = Before.OTHER;
                    folded.append(c);
                }
            }
        }
        return folded.toString();
    }

    private static String withoutMarks(String word) {
        return INVISIBLE
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('æ', 'a')
                .replace('đ', 'd')
                .replace('\u0629', '\u0647')
                .replace('\u0649', '\u064a');
    }
}
