package org.netzbericht.asset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.SourceTree;

/** A site's own files over the built-in theme, file by file. Thread-safe; bytes are read when asked, texts kept. */
final class LayeredTheme implements ThemeFiles {
    /** What the source paths of built-in files start with. */
    static final String BUILT_IN = "theme:";

    private final SourceTree own;
    private final String ownFolder;
    private final Set<String> ownPaths;
    private final BuiltInTheme builtIn;
    private final List<String> all;
    private final Map<String, SourceFile> texts = new ConcurrentHashMap<>();

    private LayeredTheme(SourceTree own, String ownFolder, BuiltInTheme builtIn) {
        this.own = own;
        this.ownFolder = ownFolder;
        this.builtIn = builtIn;
        this.ownPaths = new HashSet<>();
        for (SourceTree.Entry file : own.files()) {
            if (!hidden(file.path())) {
                ownPaths.add(file.path().substring(ownFolder.length()));
            }
        }
        Set<String> both = new TreeSet<>(ownPaths);
        both.addAll(builtIn.paths());
        this.all = List.copyOf(both);
    }

    static ThemeFiles of(Path siteTemplates, BuiltInTheme builtIn) {
        Path folder = siteTemplates.toAbsolutePath().normalize();
        String name = folder.getFileName().toString();
        return new LayeredTheme(SourceTree.read(folder.getParent(), name), name + "/", builtIn);
    }

    /** Whether a segment starts with a dot, as {@code .DS_Store} does. */
    private static boolean hidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    @Override
    public Optional<SourceFile> text(String path) {
        SourceFile known = texts.get(path);
        return known != null ? Optional.of(known) : bytes(path).map(bytes -> text(path, bytes));
    }

    private SourceFile text(String path, byte[] bytes) {
        SourceFile read = SourceFile.read((ownPaths.contains(path) ? ownFolder : BUILT_IN) + path, bytes);
        texts.put(path, read);
        return read;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return ownPaths.contains(path) ? Optional.of(own.bytes(ownFolder + path)) : builtIn.bytes(path);
    }

    @Override
    public List<String> list(String folder) {
        String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        List<String> below = new ArrayList<>();
        for (String path : all) {
            if (path.startsWith(prefix)) {
                below.add(path);
            }
        }
        return List.copyOf(below);
    }

    @Override
    public boolean hasOwn() {
        return !ownPaths.isEmpty();
    }

    @Override
    public List<String> irregular() {
        return own.irregular();
    }
}
