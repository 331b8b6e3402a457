package org.netzbericht.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netzbericht.build.Build;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildRequest;
import org.netzbericht.build.Moment;
import org.netzbericht.build.Progress;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Severity;

/** The manual's small site with blocks of the manual put into it. */
final class ExampleSite {
    private static final String DECLARATION = """
            label: { one: Muster, many: Muster }
            folder: muster
            pages: { route: "/muster/{id}/" }
            fields:
              title: { type: text, label: Titel, required: true }
            """;

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> declaration = parts(DECLARATION);
    private final Map<String, String> settings = parts(Manual.text(Manual.SITE.resolve("site-content/site.yaml")));
    private String fields = "";
    private boolean declared;

    static ExampleSite of(List<Example> examples) {
        ExampleSite site = new ExampleSite();
        examples.forEach(site::put);
        return site;
    }

    private void put(Example example) {
        String text = example.text();
        switch (example.place()) {
            case "feld" -> {
                declared = true;
                fields += text.indent(2);
            }
            case "sammlung" -> {
                declared = true;
                declaration.putAll(parts(text));
            }
            case "wert" -> {
                declared = true;
                String title = text.contains("title:") ? "" : "title: Muster\n";
                files.put("muster/muster.yaml", title + text);
            }
            case "einstellungen" -> settings.putAll(parts(text));
            case "text" -> files.put("pages/muster.md", "---\ntitle: Muster\n---\n" + text);
            default -> files.put(example.place(), text);
        }
    }

    /** A YAML text by its top-level keys, each part with its comments and indented lines. */
    private static Map<String, String> parts(String yaml) {
        Map<String, String> parts = new LinkedHashMap<>();
        String key = "";
        for (String line : yaml.lines().toList()) {
            boolean begins = !line.isEmpty() && Character.isLetter(line.charAt(0)) && line.indexOf(':') > 0;
            if (begins) {
                key = line.substring(0, line.indexOf(':'));
                parts.remove(key);
            }
            parts.merge(key, line + "\n", String::concat);
        }
        return parts;
    }

    /** What {@code check} finds. */
    List<Diagnostic> check(Path folder) {
        write(folder);
        BuildReport report = Build.run(
                new BuildRequest(
                        folder,
                        folder.resolve("output"),
                        null,
                        Moment.of(Instant.parse("2026-11-22T12:00:00Z")),
                        false,
                        false,
                        false,
                        false,
                        true,
                        Severity.ERROR,
                        1),
                Progress.NONE);
        return report.diagnostics();
    }

    private void write(Path folder) {
        copy(folder);
        Path content = folder.resolve("site-content");
        if (declared) {
            write(content.resolve("collections/muster.yaml"), declarationText());
        }
        write(content.resolve("site.yaml"), String.join("", settings.values()));
        files.forEach((path, text) -> write(content.resolve(path), text));
    }

    private String declarationText() {
        String known = declaration.getOrDefault("fields", "");
        Map<String, String> all = new LinkedHashMap<>(declaration);
        all.put("fields", known + fields);
        return String.join("", all.values());
    }

    private static void copy(Path folder) {
        try (Stream<Path> all = Files.walk(Manual.SITE)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(Manual.SITE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
