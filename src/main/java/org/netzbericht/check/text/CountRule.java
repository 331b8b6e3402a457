package org.netzbericht.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Complete;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.markdown.Passage;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * How many belong to a record, in its own texts and in sentences that link to it, is as many as its records are, where these are said to be complete
 * ({@link Complete}). A smaller number may be that of some of them: it is meant as the whole only behind „alle“, „insgesamt“, „hat“, „umfasst“ and
 * their kind.
 */
final class CountRule implements TextRule {
    static final Kind COUNT = Kind.warning("text.count");

    private static final Phrases WHOLE = Phrases.of("""
            alle
            allen
            aller
            insgesamt
            hat
            hatte
            umfasst
            umfasste
            zählt
            zählte
            all
            has
            had
            comprises
            counts
            """);

    private static final Map<String, Integer> NUMBERS = numbers();

    /** What is known to be complete: the labels of those that belong to a record, their number, and how a text lets them be counted. */
    private record Total(Entry whole, List<String> labels, int count, String computed) {}

    private final Map<String, List<Total>> byRecord = new HashMap<>();

    CountRule(Content content) {
        for (Collection collection : content.schema().collections().values()) {
            for (Complete complete : Complete.of(collection)) {
                for (Entry entry : content.published(collection.name())) {
                    if (complete.isSaidOf(entry)) {
                        add(complete, entry, content);
                    }
                }
            }
        }
    }

    private void add(Complete complete, Entry entry, Content content) {
        int count = complete.referring(content, entry).size();
        for (var inverse : content.schema().inverses(entry.collection().name())) {
            if (inverse.shown().name().equals(complete.inverse())) {
                List<String> labels = new ArrayList<>();
                inverse.from()
                        .many()
                        .byLanguage()
                        .values()
                        .forEach(label -> labels.add(label.toLowerCase(Locale.ROOT)));
                inverse.from().one().byLanguage().values().forEach(label -> labels.add(label.toLowerCase(Locale.ROOT)));
                String computed = "{{count " + inverse.from().name() + " where "
                        + inverse.field().name() + "=" + entry.id() + "}}";
                byRecord.computeIfAbsent(entry.key(), key -> new ArrayList<>())
                        .add(new Total(entry, labels, count, computed));
            }
        }
    }

    @Override
    public void check(Texts texts, Findings findings) {
        if (byRecord.isEmpty() || !texts.isGerman() && !texts.isEnglish()) {
            return;
        }
        for (Prose prose : texts.prose()) {
            for (int word = 0; word + 1 < prose.words() && !prose.isQuoted(); word++) {
                Integer number = number(prose, word);
                if (number != null) {
                    check(number, prose, word, texts, findings);
                }
            }
        }
    }

    private void check(int number, Prose prose, int word, Texts texts, Findings findings) {
        for (Total total : totals(prose, word, texts)) {
            int label = label(prose, word, total.labels());
            boolean whole = number > total.count() || word > 0 && WHOLE.at(prose, word - 1) != null;
            if (label > 0 && number != total.count() && whole) {
                int start = prose.start(word);
                int end = prose.end(label);
                String title = total.whole().in(texts.language()).title();
                findings.add(COUNT.at(
                                prose.location(start, end),
                                prose.text().substring(start, end),
                                total.count(),
                                title,
                                total.computed())
                        .suggesting(total.count() + prose.text().substring(prose.end(word), end)));
                return;
            }
        }
    }

    /** The totals of the text's own record, and of those that the sentence links to. */
    private List<Total> totals(Prose prose, int word, Texts texts) {
        List<Total> totals = new ArrayList<>(byRecord.getOrDefault(texts.entry().key(), List.of()));
        int start = prose.sentenceStart(prose.start(word));
        int end = prose.sentenceEnd(prose.start(word));
        for (Passage.Stretch link : prose.passage().links()) {
            if (link.start() >= start && link.end() <= end) {
                int hash = link.destination().indexOf('#');
                String key = hash < 0 ? link.destination() : link.destination().substring(0, hash);
                totals.addAll(byRecord.getOrDefault(key, List.of()));
            }
        }
        return totals;
    }

    /** The word that is a label, behind a number and at most one other word in lower case; 0 for none. */
    private static int label(Prose prose, int word, List<String> labels) {
        for (int next = word + 1; next <= word + 2 && next < prose.words() && prose.isJoined(next - 1); next++) {
            if (labels.contains(prose.word(next).toLowerCase(Locale.ROOT))) {
                return next;
            }
            if (prose.isCapital(next)) {
                return 0;
            }
        }
        return 0;
    }

    private static @Nullable Integer number(Prose prose, int word) {
        int start = prose.start(word);
        int end = prose.end(word);
        if (!Prose.isDigit(prose.at(start))) {
            return end - start > 2 && prose.isJoined(word)
                    ? NUMBERS.get(prose.word(word).toLowerCase(Locale.ROOT))
                    : null;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            if (!Prose.isDigit(prose.at(i)) || end - start > 6) {
                return null;
            }
            number = number * 10 + prose.at(i) - '0';
        }
        boolean grouped = prose.at(start - 1) == '.' || prose.at(start - 1) == ',' || !prose.isJoined(word);
        return grouped ? null : number;
    }

    /** The numbers from two to ninety-nine as words of German and English. */
    private static Map<String, Integer> numbers() {
        String[] german =
                ("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
                                + " sechzehn siebzehn achtzehn neunzehn")
                        .split(" ");
        String[] germanTens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
        String[] english = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                        + " fifteen sixteen seventeen eighteen nineteen")
                .split(" ");
        String[] englishTens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 2; i < 20; i++) {
            numbers.put(german[i], i);
            numbers.put(english[i], i);
        }
        for (int tens = 2; tens < 10; tens++) {
            numbers.put(germanTens[tens - 2], 10 * tens);
            numbers.put(englishTens[tens - 2], 10 * tens);
            for (int i = 1; i < 10; i++) {
                numbers.put(german[i] + "und" + germanTens[tens - 2], 10 * tens + i);
            }
        }
        return Map.copyOf(numbers);
    }
}
