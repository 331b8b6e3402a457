package org.netzbericht.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files below a folder, sorted by path. Paths are relative to the folder, with forward slashes. Links and special files are listed apart and
 * never followed or opened. Immutable; {@link #bytes} reads when asked, so a tree costs no memory for contents.
 */
public final class SourceTree {
    /** A regular file: its path and its size. */
    public record Entry(String path, long sizeBytes) {
        /** The part behind the last slash. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private final Path root;
    private final List<Entry> files;
    private final List<String> irregular;

    private SourceTree(Path root, List<Entry> files, List<String> irregular) {
        this.root = root;
        this.files = List.copyOf(files);
        this.irregular = List.copyOf(irregular);
    }

    /** Lists {@code root/folder}; paths stay relative to {@code root}. An absent folder is an empty tree. */
    public static SourceTree read(Path root, String folder) {
        List<Entry> files = new ArrayList<>();
        List<String> irregular = new ArrayList<>();
        Path start = root.resolve(folder);
        if (Files.isSymbolicLink(start)) {
            irregular.add(folder);
        } else if (Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            list(start, folder, files, irregular);
        }
        files.sort((a, b) -> a.path().compareTo(b.path()));
        irregular.sort(null);
        return new SourceTree(root, files, irregular);
    }

    private static void list(Path folder, String prefix, List<Entry> files, List<String> irregular) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String path = prefix + "/" + child.getFileName();
                var facts = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (facts.isDirectory()) {
                    list(child, path, files, irregular);
                } else if (facts.isRegularFile()) {
                    files.add(new Entry(path, facts.size()));
                } else {
                    irregular.add(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Entry> files() {
        return files;
    }

    /** Paths of symbolic links, sockets and other things that are neither file nor folder. */
    public List<String> irregular() {
        return irregular;
    }

    /** The bytes of a listed file. */
    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A listed file as text. */
    public SourceFile text(String path) {
        return SourceFile.read(path, bytes(path));
    }
}
