package org.netzbericht.render.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.render.view.Words;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** Whether all languages of a site have the same interface words, and those the program itself uses. */
final class WordsCheck {
    static final Kind MISSING = Kind.warning("words.missing");

    /** Of more words that are missing only the number is said. */
    private static final int MOST_NAMED = 40;

    private record Language(SourceFile file, Set<String> keys) {}

    private final List<Language> languages = new ArrayList<>();

    static WordsCheck of(ThemeFiles theme, List<String> languages) {
        WordsCheck words = new WordsCheck();
        for (String code : languages) {
            // A language without a file is a finding of the renderer.
            SourceFile file = theme.text("words/" + code + ".yaml").orElse(null);
            if (file != null) {
                words.languages.add(new Language(file, keys(file)));
            }
        }
        return words;
    }

    private static Set<String> keys(SourceFile file) {
        return YamlReader.read(file).value() instanceof Mapping mapping
                ? mapping.pairs().keySet()
                : Set.of();
    }

    /** The words of the first language. */
    Set<String> keys() {
        return languages.isEmpty() ? Set.of() : languages.get(0).keys();
    }

    boolean isEmpty() {
        return languages.isEmpty();
    }

    /** What each language lacks of the words that the program or another language has; one finding for each, in its file. */
    void check(List<String> codes, Findings findings) {
        Set<String> all = new TreeSet<>(Words.needed(codes));
        languages.forEach(language -> all.addAll(language.keys()));
        for (Language language : languages) {
            List<String> missing =
                    all.stream().filter(key -> !language.keys().contains(key)).toList();
            if (!missing.isEmpty()) {
                String named = String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
                findings.add(
                        MISSING,
                        Location.of(language.file()),
                        language.file().path(),
                        missing.size(),
                        missing.size() > MOST_NAMED ? named + ", …" : named);
            }
        }
    }
}
