package org.netzbericht.asset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * What a theme brings to every page: one stylesheet, at most one script, and files of their own: fonts, icons, scripts for single pages. Immutable.
 *
 * <p>The stylesheet holds {@code assets/tokens.css}, {@code assets/base.css}, the components' styles, other styles of {@code assets/}, and
 * {@code assets/print.css} last. The script holds the components' scripts, then those of {@code assets/}, each in a function of its own. Within a
 * group files are sorted by path. Scripts below {@code assets/scripts/} stay files of their own, for templates that ask for them.
 */
public final class ThemeAssets {
    static final Kind IRREGULAR = Kind.error("asset.irregular");
    static final Kind TYPE = Kind.error("asset.type");

    private static final String FOLDER = "assets/";
    private static final List<String> FIRST = List.of("assets/tokens.css", "assets/base.css");
    private static final String SCRIPTS = FOLDER + "scripts/";
    private static final String PRINT = "assets/print.css";
    private static final Set<String> FINGERPRINTED =
            Set.of("woff2", "woff", "svg", "png", "jpg", "jpeg", "webp", "avif", "ico");

    private final List<Asset> assets;
    private final Map<String, String> paths;
    private final @Nullable String stylesheet;
    private final @Nullable String script;

    private ThemeAssets(
            List<Asset> assets, Map<String, String> paths, @Nullable Asset stylesheet, @Nullable Asset script) {
        List<Asset> sorted = new ArrayList<>(assets);
        sorted.sort((a, b) -> a.path().compareTo(b.path()));
        this.assets = List.copyOf(sorted);
        this.paths = Map.copyOf(paths);
        this.stylesheet = stylesheet == null ? null : stylesheet.path();
        this.script = script == null ? null : script.path();
    }

    public static Checked<ThemeAssets> plan(ThemeFiles theme) {
        List<Diagnostic> found = new ArrayList<>();
        for (String path : theme.irregular()) {
            found.add(IRREGULAR.at(Location.of(SourceFile.of(path, "")), path));
        }
        List<Asset> assets = new ArrayList<>();
        Map<String, String> paths = planFiles(theme, assets, found);
        Optional<Asset> stylesheet = planStylesheet(theme, paths, found);
        Optional<Asset> script = planScript(theme);
        stylesheet.ifPresent(assets::add);
        script.ifPresent(assets::add);
        var planned = new ThemeAssets(assets, paths, stylesheet.orElse(null), script.orElse(null));
        return new Checked<>(planned, sorted(found));
    }

    private static List<Diagnostic> sorted(List<Diagnostic> found) {
        found.sort(null);
        return found;
    }

    /** All files to publish, sorted by path. */
    public List<Asset> assets() {
        return assets;
    }

    /** Output path of the stylesheet; absent if the theme has no styles. */
    public Optional<String> stylesheet() {
        return Optional.ofNullable(stylesheet);
    }

    /** Output path of the script, to be loaded with {@code defer}; absent if the theme has no scripts. */
    public Optional<String> script() {
        return Optional.ofNullable(script);
    }

    /** Output path of a file of the assets folder, named with or without that folder: {@code icons/arrow.svg}. */
    public Optional<String> url(String sourcePath) {
        String path = sourcePath.startsWith(FOLDER) ? sourcePath : FOLDER + sourcePath;
        return Optional.ofNullable(paths.get(path));
    }

    /** The files {@link #url} knows, sorted, without the folder's name; for suggestions. */
    public List<String> names() {
        return paths.keySet().stream()
                .map(path -> path.substring(FOLDER.length()))
                .sorted()
                .toList();
    }

    private static Map<String, String> planFiles(ThemeFiles theme, List<Asset> assets, List<Diagnostic> found) {
        Map<String, String> paths = new TreeMap<>();
        for (String path : theme.list(FOLDER)) {
            String extension = extension(path);
            boolean own = path.startsWith(SCRIPTS) && extension.equals("js");
            if (!own && (extension.equals("css") || extension.equals("js"))) {
                continue;
            }
            boolean licence = extension.equals("txt");
            if (!licence && !own && !FINGERPRINTED.contains(extension)) {
                found.add(TYPE.at(Location.of(theme.text(path).orElseThrow()), path));
                continue;
            }
            byte[] bytes = own
                    ? Script.compact(theme.text(path).orElseThrow().text()).getBytes(StandardCharsets.UTF_8)
                    : theme.bytes(path).orElseThrow();
            Asset asset = licence ? new Asset(path, bytes) : Asset.fingerprinted(path, bytes);
            assets.add(asset);
            paths.put(path, asset.path());
        }
        return paths;
    }

    private static Optional<Asset> planStylesheet(ThemeFiles theme, Map<String, String> paths, List<Diagnostic> found) {
        StringBuilder css = new StringBuilder();
        for (String path : stylesheets(theme)) {
            SourceFile file = theme.text(path).orElseThrow();
            Checked<String> read = Stylesheet.read(file, path, paths);
            found.addAll(read.diagnostics());
            boolean wrapped = path.equals(PRINT) && !read.value().contains("@media");
            css.append(wrapped ? "@media print{" + read.value() + "}" : read.value());
        }
        if (css.length() == 0) {
            return Optional.empty();
        }
        String text = isAscii(css) ? css.toString() : "@charset \"UTF-8\";" + css;
        return Optional.of(Asset.fingerprinted(FOLDER + "site.css", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static List<String> stylesheets(ThemeFiles theme) {
        List<String> others = withExtension(theme.list(FOLDER), "css");
        List<String> ordered = new ArrayList<>();
        for (String path : FIRST) {
            if (others.remove(path)) {
                ordered.add(path);
            }
        }
        boolean print = others.remove(PRINT);
        ordered.addAll(withExtension(theme.list("components"), "css"));
        ordered.addAll(others);
        if (print) {
            ordered.add(PRINT);
        }
        return ordered;
    }

    private static Optional<Asset> planScript(ThemeFiles theme) {
        List<String> ordered = withExtension(theme.list("components"), "js");
        withExtension(theme.list(FOLDER), "js").stream()
                .filter(path -> !path.startsWith(SCRIPTS))
                .forEach(ordered::add);
        StringBuilder js = new StringBuilder();
        for (String path : ordered) {
            String text = Script.compact(theme.text(path).orElseThrow().text()).strip();
            if (!text.isEmpty()) {
                // the line break ends a comment on the last line
                js.append("(function(){\"use strict\";\n").append(text).append("\n})();\n");
            }
        }
        return js.length() == 0
                ? Optional.empty()
                : Optional.of(
                        Asset.fingerprinted(FOLDER + "site.js", js.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> withExtension(List<String> paths, String extension) {
        List<String> chosen = new ArrayList<>();
        for (String path : paths) {
            if (extension(path).equals(extension)) {
                chosen.add(path);
            }
        }
        return chosen;
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
