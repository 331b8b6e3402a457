package org.netzbericht.render.citation;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.content.bibliography.Style;
import org.netzbericht.content.bibliography.Variable;
import org.netzbericht.content.bibliography.Work;
import org.netzbericht.content.markdown.Cited;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.render.markdown.Phrase;
import org.netzbericht.render.markdown.Reference;
import org.netzbericht.render.view.Wording;
import org.netzbericht.render.view.Words;
import org.netzbericht.site.bibliography.Bibliography;

/** Citations and bibliographies in words, in one style and one language. What the styles have in common is here. */
public abstract class CitationStyle {
    /** Where an entry of a list of authors is cut in citations: of more names than this only the first is given. */
    private static final int MAX_CITED = 2;

    final Words words;

    CitationStyle(Words words) {
        this.words = words;
    }

    public static CitationStyle of(Style style, Words words) {
        return switch (style) {
            case GERMAN -> new GermanStyle(words);
            case CHICAGO -> new ChicagoStyle(words);
        };
    }

    /** What a citation says, brackets included; each work leads to its entry. Empty where none of the works is published. */
    public List<Phrase> citation(List<Cited> works, Bibliography bibliography) {
        List<Phrase> phrases = new ArrayList<>();
        for (Cited cited : works) {
            Bibliography.Item item = bibliography.find(cited.id());
            if (item != null) {
                String before = phrases.isEmpty() ? "(" : "; ";
                phrases.add(Phrase.of(cited.prefix().isEmpty() ? before : before + cited.prefix() + " "));
                phrases.add(new Phrase(label(item, cited.yearOnly()), false, cited.id()));
                phrases.add(Phrase.of(cited.locator().isEmpty() ? "" : ", " + locator(cited.locator())));
            }
        }
        if (!phrases.isEmpty()) {
            phrases.add(Phrase.of(")"));
        }
        return phrases;
    }

    private String label(Bibliography.Item item, boolean yearOnly) {
        return yearOnly ? year(item) : cited(item.work()) + yearSeparator() + year(item);
    }

    /** The year with its letter, or the words for a work without date. */
    String year(Bibliography.Item item) {
        PartialDate issued = item.work().issued();
        if (issued != null) {
            return issued.year() + item.letter();
        }
        String none = words.get("workNoDate");
        return item.letter().isEmpty() ? none : none + "-" + item.letter();
    }

    /** Who answers for a work, as short as citations are. */
    private String cited(Work work) {
        String shortName = work.text(Variable.AUTHOR_SHORT);
        List<Work.Name> names = work.responsible();
        if (!shortName.isEmpty() || names.isEmpty()) {
            return shortName.isEmpty() ? work.text(Variable.TITLE) : shortName;
        }
        String first = names.get(0).family();
        if (names.size() > MAX_CITED) {
            return first + " " + words.get("workEtAl");
        }
        return names.size() == 1
                ? first
                : first + " " + words.get("workAnd") + " " + names.get(1).family();
    }

    /** All names, the first with its family name in front, as lists are sorted; a short form of a body goes before its name. */
    String listed(Work work) {
        List<Work.Name> names = work.responsible();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            boolean isLast = i > 0 && i == names.size() - 1;
            text.append(i == 0 ? "" : isLast ? lastSeparator(names.size()) : ", ");
            text.append(i == 0 ? names.get(i).sorted() : names.get(i).spoken());
        }
        String shortName = work.text(Variable.AUTHOR_SHORT);
        if (text.isEmpty() || shortName.isEmpty() || text.toString().equals(shortName)) {
            return text.isEmpty() ? shortName : text.toString();
        }
        return shortName + " (" + text + ")";
    }

    /** What stands before the last of several names. */
    String lastSeparator(int names) {
        return " " + words.get("workAnd") + " ";
    }

    String date(PartialDate date) {
        return new Wording(words).date(date);
    }

    /** The whole list, in its order. */
    public List<Reference> references(Bibliography bibliography) {
        return bibliography.items().stream()
                .map(item -> new Reference(item.work().entry().id(), reference(item)))
                .toList();
    }

    /** The entry of a work in a bibliography. */
    abstract List<Phrase> reference(Bibliography.Item item);

    /** What stands between name and year in a citation. */
    abstract String yearSeparator();

    /** The place in a work as this style writes it. */
    abstract String locator(String written);

    /** Phrases in the making. */
    static final class Line {
        private final List<Phrase> phrases = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean isEnded;

        Line add(String words) {
            text.append(words);
            isEnded = words.isEmpty() ? isEnded : endsSentence(words);
            return this;
        }

        Line emphasise(String words) {
            flush();
            phrases.add(new Phrase(words, true, ""));
            isEnded = endsSentence(words);
            return this;
        }

        Line link(String url) {
            flush();
            phrases.add(new Phrase(url, false, url));
            isEnded = false;
            return this;
        }

        /** Adds a full stop, unless there is a mark that ends a sentence. */
        Line stop() {
            return isEnded ? this : add(".");
        }

        private static boolean endsSentence(String words) {
            String bare = words.endsWith("“") || words.endsWith("”") ? words.substring(0, words.length() - 1) : words;
            return !bare.isEmpty() && ".!?".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        }

        private void flush() {
            if (!text.isEmpty()) {
                phrases.add(Phrase.of(text.toString()));
                text.setLength(0);
            }
        }

        List<Phrase> phrases() {
            flush();
            return phrases;
        }
    }
}
