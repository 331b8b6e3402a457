package org.netzbericht.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.netzbericht.source.SourceTree;

/**
 * The theme that comes with the program: resources below {@code org/netzbericht/theme/}, in the program's jar or, while developing, in a folder of
 * classes. A jar is read in one pass, because nearly every file is needed in every run and each opening of the jar costs more than the reading.
 */
final class BuiltInTheme {
    private static final String ROOT = "org/netzbericht/theme/";

    private final Map<String, byte[]> files;

    private BuiltInTheme(Map<String, byte[]> files) {
        this.files = Map.copyOf(files);
    }

    /** The theme where this class was loaded from. */
    static BuiltInTheme read() {
        try {
            return read(Path.of(BuiltInTheme.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The theme of a jar or of a folder of classes. */
    static BuiltInTheme read(Path origin) {
        return new BuiltInTheme(Files.isDirectory(origin) ? ofFolder(origin) : ofJar(origin));
    }

    private static Map<String, byte[]> ofFolder(Path classes) {
        Map<String, byte[]> files = new HashMap<>();
        SourceTree tree = SourceTree.read(classes, ROOT.substring(0, ROOT.length() - 1));
        for (SourceTree.Entry file : tree.files()) {
            files.put(file.path().substring(ROOT.length()), tree.bytes(file.path()));
        }
        return files;
    }

    private static Map<String, byte[]> ofJar(Path jar) {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (name.startsWith(ROOT) && !entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        files.put(name.substring(ROOT.length()), in.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Unordered. */
    Set<String> paths() {
        return files.keySet();
    }

    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
