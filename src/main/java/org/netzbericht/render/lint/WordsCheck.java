package org.netzbericht.render.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.render.view.Words;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.Span;

/** Whether all languages of a site have the same interface words, and those the program itself uses. */
final class WordsCheck {
    static final Kind MISSING = Kind.warning("words.missing");

    private record Language(SourceFile file, Map<String, Span> keys) {}

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

    private static Map<String, Span> keys(SourceFile file) {
        Map<String, Span> keys = new LinkedHashMap<>();
        if (YamlReader.read(file).value() instanceof Mapping mapping) {
            for (var pair : mapping.pairs().entrySet()) {
                keys.put(pair.getKey(), pair.getValue().key());
            }
        }
        return keys;
    }

    /** The words of the first language. */
    Set<String> keys() {
        return languages.isEmpty() ? Set.of() : languages.get(0).keys().keySet();
    }

    boolean isEmpty() {
        return languages.isEmpty();
    }

    void check(List<String> codes, Findings findings) {
        for (Language language : languages) {
            for (String key : Words.needed(codes)) {
                // What the first language has and this one has not is said below, at the word to translate.
                if (language == languages.get(0) || !keys().contains(key)) {
                    missing(key, Location.of(language.file()), language, findings);
                }
            }
        }
        for (int i = 1; i < languages.size(); i++) {
            missing(languages.get(0), languages.get(i), findings);
            missing(languages.get(i), languages.get(0), findings);
        }
    }

    /** The words of one language that another lacks; the place is where the word stands, since there is none where it is missing. */
    private static void missing(Language from, Language to, Findings findings) {
        for (var key : from.keys().entrySet()) {
            missing(key.getKey(), new Location(from.file(), key.getValue()), to, findings);
        }
    }

    private static void missing(String key, Location place, Language language, Findings findings) {
        if (!language.keys().containsKey(key)) {
            findings.add(MISSING, place, key, language.file().path());
        }
    }
}
