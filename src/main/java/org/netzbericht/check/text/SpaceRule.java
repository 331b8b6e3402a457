package org.netzbericht.check.text;

import java.util.Set;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * What a line's end must not part has a non-breaking space, U+00A0, in it (DIN 5008:2020): abbreviations of single letters, a number and its unit, a
 * sign or abbreviation and its number, a title and its name, a day and its month.
 */
final class SpaceRule implements TextRule {
    static final Kind SPACE = Kind.warning("text.space");

    private static final char KEPT = '\u00a0';

    private static final Set<String> UNITS = Set.of(
            "km", "m", "cm", "mm", "kg", "g", "t", "ha", "qm", "m²", "km²", "Uhr", "Mio", "Mrd", "EUR", "MB", "kB",
            "KB", "GB");
    private static final Set<String> BEFORE_NUMBERS = Set.of("Nr", "Kap", "Abb", "Tab", "Bd");
    private static final Set<String> TITLES = Set.of("Dr", "Prof");
    private static final Set<String> MONTHS = Set.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");

    @Override
    public void check(Texts texts, Findings findings) {
        if (!texts.isGerman()) {
            return;
        }
        for (Prose prose : texts.prose()) {
            boolean any = prose.hasDigit() || prose.hasAbbreviation();
            for (int word = 0; any && word < prose.words(); word++) {
                word = texts.isPlain() ? word : letters(prose, word, findings); // Leichte Sprache has no abbreviations
                if (prose.hasDigit()) {
                    number(prose, word, findings);
                }
                if (isTitle(prose, word)) {
                    report(prose, prose.start(word), prose.end(word + 1), findings);
                }
            }
        }
    }

    /** Abbreviations of single letters such as „z. B.“; returns their last word. */
    private static int letters(Prose prose, int word, Findings findings) {
        int last = word;
        boolean loose = false;
        while (isInitial(prose, last) && last + 1 < prose.words() && isInitial(prose, last + 1)) {
            int gap = prose.start(last + 1) - prose.end(last);
            boolean kept = gap == 2 && prose.at(prose.end(last) + 1) == KEPT;
            boolean near = gap == 1 || gap == 2 && prose.at(prose.end(last) + 1) == ' ';
            if (!kept && !near) {
                break;
            }
            loose |= near;
            last++;
        }
        int end = prose.end(last) + 1;
        if (loose && !isWithinName(prose, word, end)) {
            int start = prose.start(word);
            StringBuilder meant = new StringBuilder();
            for (int i = word; i <= last; i++) {
                meant.append(i > word ? String.valueOf(KEPT) : "")
                        .append(prose.word(i))
                        .append('.');
            }
            findings.add(SPACE.at(prose.location(start, end), prose.text().substring(start, end))
                    .suggesting(meant.toString()));
        }
        return last;
    }

    private static boolean isInitial(Prose prose, int word) {
        int start = prose.start(word);
        return prose.end(word) == start + 1
                && prose.at(start + 1) == '.'
                && !Prose.isDigit(prose.at(start))
                && prose.at(start - 1) != '-';
    }

    /** Whether letters and points belong to something longer without spaces: the name of a file, or of a place as it is registered. */
    private static boolean isWithinName(Prose prose, int word, int end) {
        char before = prose.at(prose.start(word) - 1);
        return before == '.' || before == '/' || before == '@' || Prose.isWord(prose.at(end));
    }

    private static void number(Prose prose, int word, Findings findings) {
        int start = prose.start(word);
        int end = prose.end(word);
        if (!Prose.isDigit(prose.at(start))) {
            return;
        }
        char sign = prose.at(start - 2);
        if (prose.at(start - 1) == ' ' && sign == '§') {
            report(prose, start - 2, end, findings);
        } else if (prose.at(start - 1) == ' ' && sign == '.' && word > 0) {
            if (prose.end(word - 1) == start - 2 && BEFORE_NUMBERS.contains(prose.word(word - 1))) {
                report(prose, prose.start(word - 1), end, findings);
            }
        }
        char after = prose.at(end + 1);
        if (prose.at(end) == ' ' && (after == '%' || after == '€' || after == '‰')) {
            report(prose, start, end + 2, findings);
        } else if (word + 1 < prose.words() && isUnit(prose, word)) {
            report(prose, start, prose.end(word + 1), findings);
        }
    }

    /** Whether a unit follows a number, or a month the number of a day. */
    private static boolean isUnit(Prose prose, int word) {
        int end = prose.end(word);
        int next = prose.start(word + 1);
        if (next == end + 1 && prose.at(end) == ' ') {
            return prose.end(word + 1) - next <= 3 && UNITS.contains(prose.word(word + 1));
        }
        return next == end + 2
                && prose.at(end) == '.'
                && prose.at(end + 1) == ' '
                && end - prose.start(word) <= 2
                && prose.isCapital(word + 1)
                && MONTHS.contains(prose.word(word + 1));
    }

    private static boolean isTitle(Prose prose, int word) {
        int end = prose.end(word);
        return prose.at(end) == '.'
                && prose.at(end + 1) == ' '
                && word + 1 < prose.words()
                && prose.start(word + 1) == end + 2
                && end - prose.start(word) <= 4
                && prose.isCapital(word)
                && TITLES.contains(prose.word(word))
                && prose.isCapital(word + 1);
    }

    private static void report(Prose prose, int start, int end, Findings findings) {
        String found = prose.text().substring(start, end);
        findings.add(SPACE.at(prose.location(start, end), found).suggesting(found.replace(' ', KEPT)));
    }
}
