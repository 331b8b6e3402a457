package org.netzbericht.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.netzbericht.source.SourceTree;

/**
 * The theme that comes with the program: resources below {@code org/netzbericht/theme/}, in the program's jar or, while developing, in a folder of
 * classes. The jar is asked for directly, because the class loader has its directory in memory already: one pass over the names, no URL connection.
 */
final class BuiltInTheme {
    private static final String ROOT = "org/netzbericht/theme/";

    private final Path origin;
    private final boolean packed;
    private final Set<String> paths;

    private BuiltInTheme(Path origin, boolean packed, Set<String> paths) {
        this.origin = origin;
        this.packed = packed;
        this.paths = Set.copyOf(paths);
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
        boolean packed = !Files.isDirectory(origin);
        return new BuiltInTheme(origin, packed, packed ? inJar(origin) : inFolder(origin));
    }

    private static Set<String> inFolder(Path classes) {
        Set<String> paths = new HashSet<>();
        String folder = ROOT.substring(0, ROOT.length() - 1);
        for (SourceTree.Entry file : SourceTree.read(classes, folder).files()) {
            paths.add(file.path().substring(ROOT.length()));
        }
        return paths;
    }

    private static Set<String> inJar(Path jar) {
        Set<String> paths = new HashSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (name.startsWith(ROOT) && !name.endsWith("/")) {
                    paths.add(name.substring(ROOT.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }

    /** Unordered. */
    Set<String> paths() {
        return paths;
    }

    Optional<byte[]> bytes(String path) {
        if (!paths.contains(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(packed ? unpacked(path) : Files.readAllBytes(origin.resolve(ROOT + path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] unpacked(String path) throws IOException {
        try (ZipFile zip = new ZipFile(origin.toFile())) {
            ZipEntry entry = zip.getEntry(ROOT + path);
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }
}
