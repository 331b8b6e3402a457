package org.netzbericht.feature.search.analysis;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the forms of a word have in common, for folded words. German endings are cut as the light stemmer of Jacques Savoy (UniNE) does, after rules of our own
 * for the endings of women, Latin words and those who do something; Arabic words lose their article. Words with digits stay as they are.
 */
public final class Stem {
    /** Ends of words for those who do something, where the ending {@code er} belongs to the stem; parted by single spaces. */
    public static final String AGENTS =
            "burger schuler wahler grunder trager handler kunstler arbeiter treter sprecher berater besucher"
                    + " pfleger helfer lehrer leiter meister fuhrer forderer partner geber nehmer eigner sitzer bewohner nachbar spieler"
                    + " schreiber fahrer zieher anhanger banker techniker betreiber vermittler ansprecher dolmetscher moderator koordinator";

    private static final Pattern AGENT = Pattern.compile("(?:" + AGENTS.replace(' ', '|') + ")(n|s|ns)?$");
    private static final Pattern NO_WOMEN = Pattern.compile("(?:gew|beg|bes|entr|zerr|sp|^ger)innen$");
    private static final Pattern WOMAN = Pattern.compile("(?:er|nt|st|at|og|rt)in$");
    private static final Pattern LATIN =
            Pattern.compile("(?:[ei]|(?:il|n)a|[bcdfghjklmnpqsvwxz]|[aeou]t|kt|tr|or(?<!wor))um$");
    private static final Pattern LATIN_PLURAL = Pattern.compile("[bcdfghjklmnpqrstvwxz]a$");
    private static final List<String> ARTICLES = List.of("ال", "وال", "بال", "كال", "فال", "لل");

    private Stem() {}

    static String of(String folded) {
        boolean isArabic = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= '0' && c <= '9') {
                return folded;
            }
            isArabic |= c >= '\u0600' && c <= '\u06ff';
        }
        return isArabic ? withoutArticle(folded) : german(folded);
    }

    private static String withoutArticle(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() >= article.length() + 2) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    private static String german(String folded) {
        String word = withoutWoman(folded);
        if (word.endsWith("ums") && isLatin(cut(word, 1))) {
            word = cut(word, 1);
        }
        if (isLatin(word)) {
            return cut(word, 2);
        }
        if (word.length() > 3 && LATIN_PLURAL.matcher(word).find()) {
            return cut(word, 1);
        }
        Matcher agent = AGENT.matcher(word);
        if (agent.find()) {
            return agent.group(1) == null ? word : cut(word, agent.group(1).length());
        }
        word = withoutEnding(word);
        return word.length() > 3 && word.endsWith("ss") ? cut(word, 1) : word;
    }

    /** {@code Museum, Zentrum, Visum, Jubiläum}, but neither {@code Eigentum} nor {@code Raum}. */
    private static boolean isLatin(String word) {
        return word.length() > 4 && LATIN.matcher(word).find();
    }

    private static String withoutWoman(String word) {
        if (word.length() > 7 && word.endsWith("innen")) {
            return NO_WOMEN.matcher(word).find() ? word : cut(word, 5);
        }
        return word.length() > 6 && WOMAN.matcher(word).find() ? cut(word, 2) : word;
    }

    /** The two steps of the light stemmer. */
    private static String withoutEnding(String word) {
        int n = word.length();
        if (n < 4) {
            return word;
        }
        char last = word.charAt(n - 1);
        char before = word.charAt(n - 2);
        String cut = word;
        if (n > 5 && word.endsWith("ern")) {
            cut = cut(word, 3);
        } else if (n > 4 && before == 'e' && "mnrs".indexOf(last) >= 0) {
            cut = cut(word, 2);
        } else if (last == 'e' || last == 's' && isBeforeEnding(before)) {
            cut = cut(word, 1);
        }
        n = cut.length();
        last = cut.charAt(n - 1);
        before = cut.charAt(n - 2);
        if (n > 5 && cut.endsWith("est")) {
            return cut(cut, 3);
        }
        boolean isEnding = n > 4
                && (before == 'e' && (last == 'r' || last == 'n')
                        || last == 't' && before == 's' && isBeforeEnding(cut.charAt(n - 3)));
        return isEnding ? cut(cut, 2) : cut;
    }

    private static boolean isBeforeEnding(char c) {
        return "bdfghklmnt".indexOf(c) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
