package org.netzbericht.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folders and what is in them; links are never followed, and what cannot be looked at is not taken for absent. */
final class FileTree {
    private FileTree() {}

    /** What stands at a path, or null. */
    static @Nullable BasicFileAttributes at(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    static boolean isFolder(Path path) throws IOException {
        BasicFileAttributes there = at(path);
        return there != null && there.isDirectory();
    }

    static boolean isLink(Path path) throws IOException {
        BasicFileAttributes there = at(path);
        return there != null && there.isSymbolicLink();
    }

    /** Whether two paths are one file, as {@code Foto} and {@code foto} on many systems. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one of them does not exist
        }
    }

    static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                children.add(entry);
            }
        }
        return children;
    }

    /** Deletes a file, a link, or a folder with all that is in it; nothing there is fine. */
    static void delete(Path path) throws IOException {
        if (isFolder(path)) {
            for (Path child : children(path)) {
                delete(child);
            }
        }
        Files.deleteIfExists(path);
    }
}
