package org.netzbericht.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.output.Opening.Refused;

/**
 * The folder to publish to and the work folder beside it, with real parents.
 *
 * @param work {@code .<name>.netzbericht}; on the same file system, so that files can be moved atomically
 */
record Target(Path folder, Path work) {

    static Target of(Path path) throws IOException {
        Path folder = real(path.toAbsolutePath().normalize());
        return new Target(folder, folder.resolveSibling("." + folder.getFileName() + Manifest.NAME));
    }

    /** Why the place is wrong, whatever it holds; or null. */
    static @Nullable Refused refusalOfPlace(Path path, List<Path> forbidden) throws IOException {
        Path asked = path.toAbsolutePath().normalize();
        if (asked.getFileName() == null) {
            return Refused.of("target.root", asked);
        }
        if (FileTree.isLink(asked)) {
            return Refused.of("target.symlink", asked);
        }
        Path folder = real(asked);
        if (folder.equals(home(folder))) {
            return Refused.of("target.home", folder);
        }
        if (touches(folder, forbidden)) {
            return Refused.of("target.source", folder);
        }
        if (FileTree.at(folder) != null && !FileTree.isFolder(folder)) {
            return Refused.of("target.notAFolder", folder);
        }
        return null;
    }

    /** Why this place cannot be worked in; or null. */
    @Nullable
    Refused refusalOfWork() throws IOException {
        if (FileTree.isLink(work)) {
            return Refused.of("target.symlink", work);
        }
        if (FileTree.at(work) != null && !FileTree.isFolder(work)) {
            return Refused.of("target.notAFolder", work);
        }
        if (Files.exists(folder) && !Files.isWritable(folder)) {
            return Refused.of("target.readOnly", folder);
        }
        return null;
    }

    /** Why what stands there must stay; or null. To be asked under the lock. */
    @Nullable
    Refused refusalOfContent(@Nullable Manifest manifest, boolean drafts) throws IOException {
        if (manifest == null) {
            boolean foreign =
                    FileTree.isFolder(folder) && !FileTree.children(folder).isEmpty();
            return foreign ? Refused.of("target.foreign", folder) : null;
        }
        return drafts && !manifest.drafts() ? Refused.of("target.drafts", folder) : null;
    }

    private static boolean touches(Path folder, List<Path> forbidden) throws IOException {
        List<Path> reals = new ArrayList<>();
        for (Path path : forbidden) {
            reals.add(real(path.toAbsolutePath().normalize()));
        }
        for (Path path : reals) {
            if (path.startsWith(folder) || folder.startsWith(path) && !holdsOther(path, reals)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOther(Path path, List<Path> others) {
        for (Path other : others) {
            if (!other.equals(path) && other.startsWith(path)) {
                return true;
            }
        }
        return false;
    }

    /** The path without links as far as it exists, the rest as it is. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        Path name = path.getFileName();
        return parent == null || name == null ? path : real(parent).resolve(name);
    }

    private static @Nullable Path home(Path path) {
        try {
            Path home = path.getFileSystem().getPath(System.getProperty("user.home", ""));
            return home.isAbsolute() ? real(home.normalize()) : null;
        } catch (InvalidPathException | IOException e) {
            return null;
        }
    }
}
