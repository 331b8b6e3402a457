package org.netzbericht.check.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.bibliography.BibliographyBlock;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * No word is one slip – a letter too many, too few or wrong, two swapped – away from a word in the title of a record or the label of a collection.
 * Other German words may be as near (Leitung, Leistung), so the slip must show: by letters that German words do not have in a row ({@link Trigrams}),
 * or by the other words of the name beside it. A first letter or an ending that differs, or an umlaut, is no slip. A name of an adjective and a noun
 * also has the endings that its article asks for: „der Offene Dialog“, „des Offenen Dialogs“.
 */
final class NameRule implements TextRule {
    static final Kind NAME = Kind.warning("text.name");
    static final Kind ENDING = Kind.warning("text.nameEnding");

    private static final int SHORTEST = 6;

    /** Letters at the end of a word that may differ by inflection. */
    private static final int ENDING_LETTERS = 2;

    /** An article and the ending of a name's adjective without one, which tells masculine from neuter, to the ending behind that article. */
    private static final Map<String, String> ENDINGS = Map.of(
            "der er", "e",
            "dieser er", "e",
            "jeder er", "e",
            "ein er", "er",
            "kein er", "er",
            "das es", "e",
            "dieses es", "e",
            "jedes es", "e",
            "ein es", "es",
            "kein es", "es");

    /** The words of all names, as they are written. */
    private final HashIndex<String> known = new HashIndex<>();

    /** Words of names, by themselves and by what is left of them without one letter. */
    private final HashIndex<String> near = new HashIndex<>();

    /** Words of names to the words beside them, all in lower case. */
    private final Map<String, Set<String>> beside = new HashMap<>();

    /** Nouns of names, in lower case, to the adjective in front, as „dialog“ to „Offener“. */
    private final Map<String, String> adjectives = new HashMap<>();

    private final HashIndex<String> nouns = new HashIndex<>();

    /** Hashes of words that are near no name, each at the place of its upper half: most words come again. Threads that overwrite each other only look twice. */
    private final int[] far = new int[1 << 16];

    NameRule(Content content) {
        for (Collection collection : content.schema().collections().values()) {
            label(collection.one());
            label(collection.many());
        }
        String works = BibliographyBlock.of(content.schema())
                .map(block -> block.collection().name())
                .orElse("");
        for (Entry entry : content.entries()) {
            if (!entry.collection().name().equals(works)) {
                name(entry.title());
                entry.translations().values().forEach(one -> name(one.title()));
            }
        }
    }

    private void label(LocalText label) {
        label.byLanguage().values().forEach(this::name);
    }

    private void name(String name) {
        String before = "";
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && Prose.isWord(name.charAt(i))) {
                continue;
            }
            if (i > start) {
                String word = name.substring(start, i);
                word(word, before);
                before = word;
            }
            start = i + 1;
        }
    }

    private void word(String word, String before) {
        String lower = word.toLowerCase(Locale.ROOT);
        int hash = Prose.hash(word);
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (known.get(hash) == null) {
            known.add(hash, word);
            if (capital && word.length() >= SHORTEST) {
                near.add(hash, word);
                for (int i = 1; i < word.length(); i++) {
                    near.add(Prose.hash(word.substring(0, i) + word.substring(i + 1)), word);
                }
            }
        }
        if (before.length() > 3 && word.length() > 3) {
            String lowerBefore = before.toLowerCase(Locale.ROOT);
            beside.computeIfAbsent(lower, key -> new HashSet<>()).add(lowerBefore);
            beside.computeIfAbsent(lowerBefore, key -> new HashSet<>()).add(lower);
        }
        boolean adjective = before.length() > 5 && (before.endsWith("er") || before.endsWith("es"));
        if (adjective && capital && word.length() > 4 && adjectives.putIfAbsent(lower, before) == null) {
            nouns.add(hash, lower);
        }
    }

    @Override
    public void check(Texts texts, Findings findings) {
        for (Prose prose : texts.prose()) {
            for (int word = 0; word < prose.words() && !prose.isQuoted(); word++) {
                if (prose.isCapital(word)) {
                    check(prose, word, texts, findings);
                }
            }
        }
    }

    private void check(Prose prose, int word, Texts texts, Findings findings) {
        if (known.mayHave(prose.hash(word)) && known.get(prose.hash(word)) != null) {
            if (texts.isGerman() && word > 1 && nouns.get(prose.hash(word)) != null) {
                ending(prose, word, findings);
            }
        } else if (prose.end(word) - prose.start(word) >= SHORTEST) {
            int hash = prose.hash(word);
            String meant = far[hash >>> 16] == hash ? null : meant(prose, word, texts.isGerman());
            if (meant != null) {
                findings.add(NAME.at(prose.location(prose.start(word), prose.end(word)), prose.word(word), meant)
                        .suggesting(meant));
            }
        }
    }

    /** 31 times this is 1 in arithmetic modulo 2^32. */
    private static final int INVERSE_31 = 0xBDEF7BDF;

    /** The name's word that a word of a text is a slip of; null for none. Looks up the word, and what is left of it without one letter. */
    private @Nullable String meant(Prose prose, int word, boolean german) {
        int start = prose.start(word);
        int hash = prose.hash(word);
        String meant = slipped(hash, prose, word, german);
        boolean any = near.mayHave(hash);
        int power = 1;
        int rest = 0;
        for (int i = prose.end(word) - 1; i > start && meant == null; i--) {
            // hash = front * 31^(k+1) + letter * 31^k + rest, where k letters are in the rest; without the letter it is
            // front * 31^k + rest.
            int letter = Prose.lower(prose.at(i));
            int without = (hash - rest - letter * power) * INVERSE_31 + rest;
            any |= near.mayHave(without);
            meant = slipped(without, prose, word, german);
            rest += letter * power;
            power *= 31;
        }
        if (!any) {
            far[hash >>> 16] = hash;
        }
        return meant;
    }

    private @Nullable String slipped(int hash, Prose prose, int word, boolean german) {
        List<String> names = near.mayHave(hash) ? near.get(hash) : null;
        if (names == null) {
            return null;
        }
        String written = prose.word(word);
        for (String name : names) {
            int at = slip(written, name);
            if (at >= 0 && (german && Trigrams.isForeign(written, at) || isBeside(name, prose, word))) {
                return name;
            }
        }
        return null;
    }

    /** Where a word differs from a name by one slip; -1 for anything else, inflections and umlauts among it. */
    private static int slip(String word, String name) {
        int shorter = Math.min(word.length(), name.length());
        int front = 0;
        while (front < shorter && word.charAt(front) == name.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && word.charAt(word.length() - 1 - back) == name.charAt(name.length() - 1 - back)) {
            back++;
        }
        int wordRest = word.length() - front - back;
        int nameRest = name.length() - front - back;
        boolean swapped = wordRest == 2
                && nameRest == 2
                && word.charAt(front) == name.charAt(front + 1)
                && word.charAt(front + 1) == name.charAt(front);
        boolean one = wordRest <= 1 && nameRest <= 1;
        boolean umlaut = wordRest == 1 && nameRest == 1 && isUmlaut(word.charAt(front), name.charAt(front));
        return front > 0 && back >= ENDING_LETTERS && (one || swapped) && !umlaut ? front : -1;
    }

    private static boolean isUmlaut(char a, char b) {
        String pair = "" + a + b;
        return "aäa oöo uüu".contains(pair);
    }

    /** Whether a word stands in a text beside a word that stands beside it in a name. */
    private boolean isBeside(String name, Prose prose, int word) {
        Set<String> neighbours = beside.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
        return word > 0 && neighbours.contains(prose.word(word - 1).toLowerCase(Locale.ROOT))
                || word + 1 < prose.words()
                        && neighbours.contains(prose.word(word + 1).toLowerCase(Locale.ROOT));
    }

    /** „der Offenen Dialog“ and „des Offenen Dialog“. */
    private void ending(Prose prose, int word, Findings findings) {
        String adjective = adjectives.get(prose.word(word).toLowerCase(Locale.ROOT));
        if (adjective == null || !prose.isJoined(word - 1) || !prose.isJoined(word - 2)) {
            return;
        }
        String stem = adjective.substring(0, adjective.length() - 2);
        if (!prose.word(word - 1).equalsIgnoreCase(stem + "en")) {
            return;
        }
        String article = prose.word(word - 2);
        String noun = prose.word(word);
        String meant = null;
        if (article.equalsIgnoreCase("des")) {
            meant = noun.endsWith("s") ? null : prose.word(word - 1) + " " + noun + "s";
        } else {
            String own = adjective.substring(stem.length());
            String ending = ENDINGS.getOrDefault(article.toLowerCase(Locale.ROOT) + " " + own, "");
            meant = ending.isEmpty() ? null : prose.word(word - 1).substring(0, stem.length()) + ending + " " + noun;
        }
        if (meant != null) {
            int start = prose.start(word - 2);
            int end = prose.end(word);
            findings.add(ENDING.at(prose.location(start, end), prose.text().substring(start, end))
                    .suggesting(article + " " + meant));
        }
    }
}
