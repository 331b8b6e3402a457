package org.netzbericht.render.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.source.SourceFile;

/** A theme of texts; {@code owner} is {@code templates/} for a site's own files, {@code theme:} for those of the program. */
record TextTheme(String owner, Map<String, String> files) implements ThemeFiles {

    static TextTheme of(String... pathsAndTexts) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return new TextTheme("templates/", files);
    }

    /** The same files as if the program had brought them. */
    static TextTheme builtIn(ThemeFiles theme) {
        Map<String, String> files = new TreeMap<>();
        theme.list("")
                .forEach(path -> files.put(path, theme.text(path).orElseThrow().text()));
        return new TextTheme("theme:", files);
    }

    /** The same files with others over them. */
    ThemeFiles under(TextTheme over) {
        TextTheme below = this;
        return new ThemeFiles() {
            @Override
            public Optional<SourceFile> text(String path) {
                return over.text(path).or(() -> below.text(path));
            }

            @Override
            public Optional<byte[]> bytes(String path) {
                return over.bytes(path).or(() -> below.bytes(path));
            }

            @Override
            public List<String> list(String folder) {
                return Stream.concat(over.list(folder).stream(), below.list(folder).stream())
                        .distinct()
                        .sorted()
                        .toList();
            }
        };
    }

    @Override
    public Optional<SourceFile> text(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> SourceFile.of(owner + path, text));
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
