package org.netzbericht.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * The published folder as it stood when the build looked at it. Compares it with what is to be published, one look per folder, and
 * collects what stands in the way. Changes nothing. Thread-safe.
 */
final class LiveTree {
    /** What a folder of the site is at present: a folder, or not there from {@code at} on, or something we must not touch at {@code at}. */
    private record Place(Standing standing, String at) {}

    private enum Standing {
        FOLDER,
        MISSING,
        BLOCKED
    }

    private static final Place FOLDER = new Place(Standing.FOLDER, "");
    private static final int CHUNK_BYTES = 64 * 1024;

    private final Path root;
    private final Set<String> owned;
    private final Map<String, Place> folders = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<String, String> obstacles = new ConcurrentSkipListMap<>();
    private final Set<String> inTheWay = ConcurrentHashMap.newKeySet();
    private final Set<String> foldersInTheWay = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Map<String, String> ownedByKey;

    /** @param exists whether the published folder exists */
    LiveTree(Path root, boolean exists, Set<String> owned) {
        this.root = root;
        this.owned = owned;
        folders.put("", exists ? FOLDER : new Place(Standing.MISSING, ""));
    }

    /** Whether exactly these bytes are already published as our file. */
    boolean has(String path, byte[] bytes) throws IOException {
        Place folder = folder(OutputPath.folderOf(path));
        if (folder.standing == Standing.BLOCKED) {
            obstacles.put(folder.at, code(folder.at));
        }
        if (folder.standing != Standing.FOLDER) {
            return false;
        }
        Path file = root.resolve(path);
        BasicFileAttributes there = FileTree.at(file);
        if (there == null) {
            return false;
        }
        if (there.isDirectory()) {
            foldersInTheWay.add(path);
            collect(path, file);
            return false;
        }
        if (!owned.contains(path)) {
            replaceOnlyOwnAlias(path, file);
            return false;
        }
        return there.isRegularFile() && there.size() == bytes.length && same(file, bytes);
    }

    /** The outermost folder that a file at this path needs and that is not there; null if its folder stands, "" for the root. */
    @Nullable
    String missingFolder(String path) throws IOException {
        Place folder = folder(OutputPath.folderOf(path));
        return folder.standing == Standing.FOLDER ? null : folder.at;
    }

    /** Whether a folder of this name stands there for us: really a folder, and no link on the way. */
    boolean isOurFolder(String folder) throws IOException {
        return folder(folder).standing == Standing.FOLDER;
    }

    /** Whether our old file has to go before the new ones can come: it is where a folder must be, or the other way round. */
    boolean isInTheWay(String ownedPath) {
        return inTheWay.contains(ownedPath);
    }

    /** Folders where a file must be; they hold nothing but files that are in the way. */
    Set<String> foldersInTheWay() {
        return foldersInTheWay;
    }

    /** What forbids publishing: paths and message keys, sorted. */
    NavigableMap<String, String> obstacles() {
        return obstacles;
    }

    private Place folder(String folder) throws IOException {
        Place known = folders.get(folder);
        if (known == null) {
            known = look(folder);
            folders.put(folder, known);
        }
        return known;
    }

    private Place look(String folder) throws IOException {
        Place parent = folder(OutputPath.folderOf(folder));
        if (parent.standing != Standing.FOLDER) {
            return parent;
        }
        BasicFileAttributes there = FileTree.at(root.resolve(folder));
        if (there == null) {
            return new Place(Standing.MISSING, folder);
        }
        if (there.isDirectory()) {
            return FOLDER;
        }
        if (owned.contains(folder)) {
            inTheWay.add(folder);
            return new Place(Standing.MISSING, folder);
        }
        return new Place(Standing.BLOCKED, folder);
    }

    private String code(String path) throws IOException {
        return FileTree.isLink(root.resolve(path)) ? "target.symlink" : "target.foreignFile";
    }

    /** A folder where a file must be: fine if all files in it are ours. */
    private void collect(String path, Path folder) throws IOException {
        for (Path child : FileTree.children(folder)) {
            String childPath = path + "/" + child.getFileName();
            if (FileTree.isFolder(child)) {
                collect(childPath, child);
            } else if (owned.contains(childPath)) {
                inTheWay.add(childPath);
            } else {
                obstacles.put(childPath, "target.foreignFile");
            }
        }
    }

    /** Where case makes no difference, {@code Foto.jpg} of the last run stands at {@code foto.jpg}: ours, but to be deleted first. */
    private void replaceOnlyOwnAlias(String path, Path file) throws IOException {
        String alias = ownedByKey().get(OutputPath.collisionKeyOf(path));
        if (alias != null && FileTree.isSame(root.resolve(alias), file)) {
            inTheWay.add(alias);
        } else {
            obstacles.put(path, "target.foreignFile");
        }
    }

    private Map<String, String> ownedByKey() {
        Map<String, String> byKey = ownedByKey;
        if (byKey == null) {
            byKey = new HashMap<>();
            for (String path : owned) {
                byKey.put(OutputPath.collisionKeyOf(path), path);
            }
            ownedByKey = byKey;
        }
        return byKey;
    }

    /** A file that cannot be read counts as different: it will be replaced. */
    private static boolean same(Path file, byte[] bytes) {
        ByteBuffer chunk = ByteBuffer.allocate(Math.min(bytes.length + 1, CHUNK_BYTES));
        int at = 0;
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            while (at < bytes.length) {
                int read = channel.read(chunk.clear());
                if (read < 0 || !Arrays.equals(chunk.array(), 0, read, bytes, at, Math.min(bytes.length, at + read))) {
                    return false;
                }
                at += read;
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
