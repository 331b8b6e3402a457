package org.netzbericht.content;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.LinkType;
import org.netzbericht.content.schema.Reading;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.SourceTree;

/**
 * {@code site.yaml}: what holds for the whole site. What Java must name has a method; the rest is read by templates from {@link #entry()}.
 * {@code site.<language>.yaml} lays translated fields over it.
 */
public record Settings(Entry entry, List<String> languages, ZoneId timeZone, String baseUrl) {
    static final Kind MISSING = Kind.error("settings.missing");
    static final Kind TIME_ZONE = Kind.error("settings.timeZone");
    static final Kind BASE_URL = Kind.error("settings.baseUrl");

    private static final String FILE = Schema.ROOT + "site";

    /** An item of a menu: its words and the link target it names. */
    public record MenuItem(Value.Text label, Value.Text target) {}

    /**
     * Warnings that are not to be shown: those of a code, in one file or, where {@code path} is empty, anywhere, at these words or, where {@code words}
     * is empty, at any.
     */
    public record Suppression(String code, String path, String words, Location location) {}

    static Checked<Settings> read(SourceTree tree, Collection declaration) {
        Findings findings = new Findings();
        boolean there = tree.files().stream().anyMatch(file -> file.path().equals(FILE + ".yaml"));
        if (!there) {
            SourceFile none = SourceFile.of(FILE + ".yaml", "");
            findings.add(MISSING, Location.of(none));
            return findings.with(
                    new Settings(entry(none, declaration, "de", Map.of()), List.of("de"), ZoneId.of("UTC"), ""));
        }
        Entry base = read(tree.text(FILE + ".yaml"), declaration, "", findings);
        List<String> languages = texts(base.get("languages"));
        languages = languages.isEmpty() ? List.of("de") : languages;
        base = entry(base.file(), declaration, languages.get(0), base.values());
        for (String language : languages.subList(1, languages.size())) {
            String path = FILE + "." + language + ".yaml";
            if (tree.files().stream().anyMatch(file -> file.path().equals(path))) {
                base = base.with(language, read(tree.text(path), declaration, language, findings));
            }
        }
        return findings.with(new Settings(base, languages, timeZone(base, findings), baseUrl(base, findings)));
    }

    private static Entry read(SourceFile file, Collection declaration, String language, Findings findings) {
        Reading reading = new Reading(file, findings);
        EntryReader.encoding(file).ifPresent(findings::add);
        var root = findings.take(YamlReader.read(file));
        Mapping mapping = root instanceof Mapping given ? given : Mapping.empty(0);
        Map<String, Value> values = declaration.fields().read(mapping, reading, Set.of());
        if (language.isEmpty()) {
            declaration.fields().requireAll(mapping, values, reading);
        }
        return entry(file, declaration, language, values);
    }

    private static Entry entry(SourceFile file, Collection declaration, String language, Map<String, Value> values) {
        return new Entry(
                declaration, "site", 0, language, file, values, null, new Status(Map.of()), new LinkedHashMap<>());
    }

    private static ZoneId timeZone(Entry site, Findings findings) {
        Value value = site.get("timeZone");
        String name = site.text("timeZone");
        try {
            return ZoneId.of(name == null ? "UTC" : name);
        } catch (DateTimeException unknown) {
            findings.add(TIME_ZONE, value == null ? site.location() : value.location(), name);
            return ZoneId.of("UTC");
        }
    }

    private static String baseUrl(Entry site, Findings findings) {
        Value value = site.get("baseURL");
        String url = site.text("baseURL");
        if (value == null || url == null) {
            return "https://site.invalid/";
        }
        if (!isBaseUrl(url)) {
            findings.add(BASE_URL, value.location(), url);
        }
        return url;
    }

    /** Whether a text is the address of a site: https, or http on this machine, ending with a slash, without query and fragment. */
    public static boolean isBaseUrl(String url) {
        boolean local = url.startsWith("http://localhost") || url.startsWith("http://127.0.0.1");
        boolean plain = url.endsWith("/") && url.indexOf('?') < 0 && url.indexOf('#') < 0;
        return plain && (local || LinkType.isWebAddress(url));
    }

    /** The same settings for the address given by the option {@code --base-url}; null keeps the site's own. */
    public Checked<Settings> at(@Nullable String otherBaseUrl) {
        if (otherBaseUrl == null) {
            return Checked.of(this);
        }
        Settings moved = new Settings(entry, languages, timeZone, otherBaseUrl);
        var option = Location.of(SourceFile.of("--base-url", otherBaseUrl), 0, otherBaseUrl.length());
        return new Checked<>(moved, isBaseUrl(otherBaseUrl) ? List.of() : List.of(BASE_URL.at(option, otherBaseUrl)));
    }

    /** The name of the site. */
    public String title(String language) {
        return entry.get("title") instanceof Value.Text text ? text.in(language) : "";
    }

    /** The path part of the base URL, with a slash at both ends. */
    public String basePath() {
        int host = baseUrl.indexOf("//");
        int slash = host < 0 ? -1 : baseUrl.indexOf('/', host + 2);
        return slash < 0 ? "/" : baseUrl.substring(slash);
    }

    /** The items of {@code navigation}, {@code service} or {@code footer}, in a language. */
    public List<MenuItem> menu(String name, String language) {
        List<MenuItem> items = new ArrayList<>();
        for (Value.Group group : groups(entry.in(language).get(name))) {
            if (group.values().get("label") instanceof Value.Text label
                    && group.values().get("to") instanceof Value.Text to) {
                items.add(new MenuItem(label, to));
            }
        }
        return items;
    }

    public List<Suppression> suppressions() {
        List<Suppression> suppressions = new ArrayList<>();
        for (Value.Group group : groups(entry.get("suppress"))) {
            if (group.values().get("code") instanceof Value.Text code) {
                suppressions.add(
                        new Suppression(code.text(), text(group, "path"), text(group, "words"), group.location()));
            }
        }
        return suppressions;
    }

    private static String text(Value.Group group, String field) {
        return group.values().get(field) instanceof Value.Text text ? text.text() : "";
    }

    private static List<Value.Group> groups(@Nullable Value value) {
        return value instanceof Value.Many many
                ? many.items().stream()
                        .filter(Value.Group.class::isInstance)
                        .map(Value.Group.class::cast)
                        .toList()
                : List.of();
    }

    private static List<String> texts(@Nullable Value value) {
        return value instanceof Value.Many many
                ? many.items().stream()
                        .filter(Value.Text.class::isInstance)
                        .map(item -> ((Value.Text) item).text())
                        .toList()
                : List.of();
    }
}
