package org.netzbericht.check.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.glossary.GlossaryBlock;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * An abbreviation of capital letters is explained once in the texts of an entry (WCAG 2.2 SC 3.1.4): in brackets beside its words, by a link, by the
 * glossary where it links its terms, or because the words themselves stand there. Those everybody knows better than their words need none, nor do names
 * in capitals and designations with a number.
 */
final class AcronymRule implements TextRule {
    static final Kind ACRONYM = Kind.warning("text.acronym");

    private static final int LONGEST = 6;

    /** Letters of an abbreviation that a record has. */
    private static final int LONGEST_KNOWN = 10;

    /** Characters of a paragraph, „§ 55 Abs. 2 Satz 1 “, at most. */
    private static final int CITATION = 30;

    /** In the Duden as words of common language, names of formats, of parties and of broadcasters, and legal forms. */
    private static final Set<String> KNOWN = Set.of(
            "EU", "USA", "UN", "UNO", "NATO", "DDR", "BRD", "SPD", "CDU", "CSU", "FDP", "ARD", "ZDF", "KG", "GmbH",
            "TV", "PC", "SMS", "USB", "PDF", "EPUB", "HTML", "CSS", "CSV", "JSON", "XML", "URL", "IP", "IT", "QR", "ID",
            "OK", "CD", "DVD", "WC", "LKW", "PKW", "ICE", "GPS", "WLAN", "FAQ", "DIN", "ISO", "EN", "CC", "BY", "SA",
            "NC", "ND", "AGB", "EUR", "RSS", "ZIP", "SVG", "PNG", "JPEG", "UTF", "DSGVO", "GDPR", "UK", "US", "BBC",
            "CEO", "AM", "PM", "TXT", "MD", "YAML", "AA", "AAA");

    private final Map<String, Entry> owners = new HashMap<>();
    private final Set<String> linkedIn = new HashSet<>();
    private final @Nullable GlossaryBlock glossary;

    AcronymRule(Content content) {
        for (Entry entry : content.entries()) {
            for (Value value : entry.values().values()) {
                if (value instanceof Value.Text text
                        && isAcronym(text.text())
                        && !text.text().equals(entry.title())) {
                    owners.putIfAbsent(text.text(), entry);
                }
            }
        }
        glossary = GlossaryBlock.of(content.schema()).orElse(null);
        if (glossary != null) {
            linkedIn.addAll(glossary.in());
            for (Entry entry : content.published(glossary.collection().name())) {
                for (GlossaryBlock.Form form : glossary.forms(entry)) {
                    if (isAcronym(form.text())) {
                        owners.put(form.text(), entry);
                    }
                }
            }
        }
    }

    /** Whether a text is one word with a capital letter behind its first. */
    private static boolean isAcronym(String text) {
        boolean capital = false;
        for (int i = 0; i < text.length() && text.length() <= LONGEST_KNOWN; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != '-') {
                return false;
            }
            capital |= i > 0 && Character.isUpperCase(c) && text.charAt(i - 1) != '-';
        }
        return capital;
    }

    @Override
    public void check(Texts texts, Findings findings) {
        if (!texts.isGerman() && !texts.isEnglish() || texts.isPlain()) {
            return;
        }
        Set<String> said = new HashSet<>();
        for (Prose prose : texts.prose()) {
            boolean any = prose.hasInnerCapital() && prose.isRunning() && !prose.isQuoted();
            for (int word = 0; any && word < prose.words(); word++) {
                String acronym = acronym(prose, word);
                if (acronym != null && said.add(acronym) && !isExplained(acronym, texts)) {
                    int start = prose.start(word);
                    findings.add(ACRONYM.at(prose.location(start, start + acronym.length()), acronym)
                            .suggesting(suggestion(acronym, texts.language())));
                }
            }
        }
    }

    /** The abbreviation that begins with a word; null for other words. */
    private @Nullable String acronym(Prose prose, int word) {
        if (!hasCapitalBehind(prose, word) || isCited(prose, word) || isNumbered(prose, word)) {
            return null;
        }
        String alone = prose.word(word);
        String hyphened = prose.isHyphened(word) ? alone + "-" + prose.word(word + 1) : alone;
        return owners.containsKey(hyphened)
                ? hyphened
                : owners.containsKey(alone) || isCandidate(prose, word) ? alone : null;
    }

    private static boolean hasCapitalBehind(Prose prose, int word) {
        for (int i = prose.start(word) + 1; i < prose.end(word); i++) {
            if (Character.isUpperCase(prose.at(i))) {
                return prose.end(word) - prose.start(word) <= LONGEST_KNOWN;
            }
        }
        return false;
    }

    /** Whether a word is one of two to six capital letters that stands alone and is no number of Roman digits. */
    private static boolean isCandidate(Prose prose, int word) {
        int start = prose.start(word);
        int length = prose.end(word) - start;
        if (length < 2 || length > LONGEST) {
            return false;
        }
        boolean roman = true;
        for (int i = start; i < start + length; i++) {
            char c = prose.at(i);
            if (c < 'A' || c > 'Z' && c < 128 || c > 127 && !Character.isUpperCase(c)) {
                return false;
            }
            roman &= "IVXLCDM".indexOf(c) >= 0;
        }
        return !roman && prose.at(start - 1) != '-' && !isShouted(prose, word);
    }

    /** Whether it is a statute, behind its paragraph. */
    private static boolean isCited(Prose prose, int word) {
        int start = prose.start(word);
        int sign = prose.text().lastIndexOf('§', start);
        return sign >= 0 && start - sign < CITATION && prose.sentenceStart(start) <= sign;
    }

    /** Whether a number follows that is no year, as in the designation of a standard. */
    private static boolean isNumbered(Prose prose, int word) {
        return prose.isJoined(word)
                && Prose.isDigit(prose.at(prose.start(word + 1)))
                && !TimeRule.isYear(prose, word + 1);
    }

    /** Whether the words around are in capitals too. */
    private static boolean isShouted(Prose prose, int word) {
        return isCapitals(prose, word - 1) || isCapitals(prose, word + 1);
    }

    private static boolean isCapitals(Prose prose, int word) {
        if (word < 0 || word >= prose.words() || prose.end(word) - prose.start(word) < 2) {
            return false;
        }
        String neighbour = prose.word(word);
        return neighbour.equals(neighbour.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(neighbour.charAt(0));
    }

    private boolean isExplained(String acronym, Texts texts) {
        Entry owner = owners.get(acronym);
        boolean isLinked = owner != null
                && glossary != null
                && owner.collection().name().equals(glossary.collection().name())
                && linkedIn.contains(texts.entry().collection().name());
        if (KNOWN.contains(acronym) || isLinked || texts.entry().equals(owner)) {
            return true;
        }
        String words = owner == null ? null : words(owner, acronym, texts.language());
        if (words != null && words.contains(acronym) || isOwn(acronym, texts.entry())) {
            return true;
        }
        for (Prose prose : texts.prose()) {
            if (words != null && prose.text().contains(words) || isExplained(acronym, prose)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field of the entry holds the abbreviation, and its title says what it is. */
    private static boolean isOwn(String acronym, Entry entry) {
        for (Value value : entry.values().values()) {
            if (value instanceof Value.Text text && text.text().equals(acronym)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExplained(String acronym, Prose prose) {
        String text = prose.text();
        for (int at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + 1)) {
            int end = at + acronym.length();
            boolean inBrackets = prose.at(at - 1) == '(' && prose.at(end) == ')';
            while (prose.at(end) == '-' || Prose.isWord(prose.at(end))) {
                end++; // of a compound, as in „SWOT-Analyse (…)“
            }
            boolean beforeBrackets = prose.at(end) == ' ' && prose.at(end + 1) == '(';
            if (inBrackets || beforeBrackets || prose.isWithinLink(at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String suggestion(String acronym, String language) {
        Entry owner = owners.get(acronym);
        return owner == null ? null : words(owner, acronym, language) + " (" + acronym + ")";
    }

    /** What an abbreviation is short for: what the glossary says, or the title of the record that gives it as a short name. */
    private String words(Entry owner, String acronym, String language) {
        Entry own = owner.in(language);
        String said = glossary != null
                        && owner.collection()
                                .name()
                                .equals(glossary.collection().name())
                ? glossary.expansion(own, acronym)
                : null;
        return said == null ? own.title() : said;
    }
}
