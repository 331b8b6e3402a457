package org.netzbericht.site.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.glossary.GlossaryBlock;

/**
 * The published terms of the glossary and the texts they are linked in. Forms are found as they are declared, letter by letter, as whole words, a
 * space of theirs also as the end of a line: one pass over a text with a look-up at each word. Immutable, thread-safe.
 */
public final class Glossary {
    /** A form of a term; {@code expansion} says what it is short for, null where it is no abbreviation. */
    public record Form(String text, Entry term, @Nullable String expansion) {}

    /** A form in a text, from {@code start} to {@code end} exclusive. */
    public record Hit(Form form, int start, int end) {}

    private static final Glossary NONE = new Glossary();

    /** By language, then by first word; of two forms the longer is first. */
    private final Map<String, Map<String, List<Form>>> forms = new HashMap<>();

    private final Set<String> files = new HashSet<>();

    private Glossary() {}

    public static Glossary of(Content content) {
        return GlossaryBlock.of(content.schema())
                .map(block -> of(block, content))
                .orElse(NONE);
    }

    private static Glossary of(GlossaryBlock block, Content content) {
        Glossary glossary = new Glossary();
        for (String language : content.settings().languages()) {
            Map<String, List<Form>> byWord = new HashMap<>();
            for (Entry entry : content.published(block.collection().name())) {
                Entry own = entry.in(language);
                if (own.language().equals(language)) {
                    block.forms(own).forEach(form -> add(form.text(), block, own, byWord));
                }
            }
            byWord.values()
                    .forEach(list ->
                            list.sort(Comparator.comparing(form -> -form.text().length())));
            glossary.forms.put(language, byWord);
        }
        for (String collection : block.in()) {
            for (Entry entry : content.published(collection)) {
                glossary.files.add(entry.file().path());
                entry.translations()
                        .values()
                        .forEach(one -> glossary.files.add(one.file().path()));
            }
        }
        return glossary;
    }

    private static void add(String text, GlossaryBlock block, Entry term, Map<String, List<Form>> byWord) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (start == 0 && !text.isEmpty()) {
            List<Form> list = byWord.computeIfAbsent(text.substring(0, wordEnd(text, 0)), word -> new ArrayList<>());
            if (list.stream().noneMatch(form -> form.text().equals(text))) {
                list.add(new Form(text, term, block.expansion(term, text)));
            }
        }
    }

    /** Whether terms are linked in the texts of a file. */
    public boolean isFor(String file) {
        return files.contains(file);
    }

    /** The first form of a term at or behind a place of a text that is still {@code wanted}; null if there is none. */
    public @Nullable Hit next(String text, int from, String language, Predicate<Form> wanted) {
        Map<String, List<Form>> byWord = forms.getOrDefault(language, Map.of());
        int at = from;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            if (!isWithinWord(text, at)) {
                for (Form form : byWord.getOrDefault(text.substring(at, end), List.of())) {
                    int formEnd = at + form.text().length();
                    if (isAt(form.text(), text, at) && isEnd(text, formEnd) && wanted.test(form)) {
                        return new Hit(form, at, formEnd);
                    }
                }
            }
            at = end;
        }
        return null;
    }

    private static boolean isAt(String form, String text, int at) {
        if (at + form.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(at + i);
            if (c != form.charAt(i) && !(form.charAt(i) == ' ' && isSpace(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == '\n' || c == '\u00a0';
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a hyphen joins what starts here to a word before. */
    private static boolean isWithinWord(String text, int at) {
        return at > 1 && text.charAt(at - 1) == '-' && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    /** Whether a word ends here and is not the first part of a hyphenated one. */
    private static boolean isEnd(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        boolean isJoined =
                text.charAt(end) == '-' && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        return !isJoined && !Character.isLetterOrDigit(text.charAt(end));
    }
}
