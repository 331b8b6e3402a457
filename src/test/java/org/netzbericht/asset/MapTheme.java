package org.netzbericht.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netzbericht.source.SourceFile;

/** A theme of texts, given as path, text, path, text … */
record MapTheme(Map<String, String> files) implements ThemeFiles {

    static MapTheme of(String... pathsAndTexts) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return new MapTheme(files);
    }

    @Override
    public Optional<SourceFile> text(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> SourceFile.of("templates/" + path, text));
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(UTF_8));
    }

    @Override
    public List<String> list(String folder) {
        return files.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    }
}
