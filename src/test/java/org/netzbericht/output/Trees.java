package org.netzbericht.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netzbericht.output.Opening.Opened;

/** Sites as maps from path to text, published and read back. */
final class Trees {
    private Trees() {}

    static Published publish(Path target, Map<String, String> site) {
        try (Publication publication = open(target)) {
            stage(publication, site);
            return publication.publish();
        }
    }

    static Publication open(Path target) {
        Opening opening = Publication.open(target, List.of(), false);
        if (opening instanceof Opened opened) {
            return opened.publication();
        }
        throw new AssertionError(opening.toString());
    }

    static void stage(Publication publication, Map<String, String> site) {
        site.forEach(
                (path, text) -> publication.stage(OutputPath.ofStatic(path), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** All files and links below a folder with their text, and its folders as paths that end with a slash. */
    static SortedMap<String, String> read(Path root) {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(root)) {
            return found;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    found.put(root.relativize(folder) + "/", "");
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String text = attributes.isSymbolicLink()
                            ? "-> " + Files.readSymbolicLink(file)
                            : Files.readString(file, StandardCharsets.UTF_8);
                    found.put(root.relativize(file).toString(), text);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
