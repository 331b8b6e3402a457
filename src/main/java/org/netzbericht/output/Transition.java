package org.netzbericht.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The way of an existing target from one site to the next: claim old and new files, move the new ones in, delete the old ones, claim the
 * new ones only. Each step leaves a state from which the whole can be run again.
 */
final class Transition {
    private final Path root;
    private final Stage stage;
    private final LiveTree live;
    private final Manifest previous;
    private final Manifest next;
    private final boolean marked;
    private final List<String> gone;
    private final Map<String, String> nextByKey = new HashMap<>();
    private final List<String> deleted = new ArrayList<>();

    Transition(Path root, Stage stage, LiveTree live, @Nullable Manifest previous, Manifest next) {
        this.root = root;
        this.stage = stage;
        this.live = live;
        this.marked = previous != null;
        this.previous = previous == null ? new Manifest(next.drafts(), Set.of()) : previous;
        this.next = next;
        this.gone = new ArrayList<>(this.previous.paths());
        gone.removeAll(next.paths());
        Collections.sort(gone);
    }

    /** Returns the deleted paths, sorted. */
    List<String> run(Collection<StagedFile> files) throws IOException {
        Manifest both = previous.and(next);
        claim(marked ? previous : null, both);
        delete(true);
        for (String folder : live.foldersInTheWay()) {
            FileTree.delete(root.resolve(folder));
        }
        for (Move move : Move.of(files, previous.paths())) {
            Stage.move(move.staged(), root.resolve(move.unit()));
        }
        delete(false);
        deleteEmptyFolders();
        claim(both, next);
        Collections.sort(deleted);
        return deleted;
    }

    /** Writes the marker, unless it says so already. */
    private void claim(@Nullable Manifest present, Manifest manifest) throws IOException {
        if (!manifest.equals(present)) {
            stage.replace(root.resolve(Manifest.NAME), manifest.bytes());
        }
    }

    private void delete(boolean inTheWay) throws IOException {
        for (String path : gone) {
            if (live.isInTheWay(path) == inTheWay && delete(path)) {
                deleted.add(path);
            }
        }
    }

    private boolean delete(String path) throws IOException {
        if (!live.isOurFolder(OutputPath.folderOf(path)) || isNewUnderOtherCase(path)) {
            return false;
        }
        Path file = root.resolve(path);
        BasicFileAttributes there = FileTree.at(file);
        return there != null && !there.isDirectory() && Files.deleteIfExists(file);
    }

    /** Where case makes no difference, what was {@code Foto.jpg} may have become {@code foto.jpg}. */
    private boolean isNewUnderOtherCase(String path) {
        String other = nextByKey().get(OutputPath.collisionKeyOf(path));
        return other != null && !live.isInTheWay(path) && FileTree.isSame(root.resolve(other), root.resolve(path));
    }

    private Map<String, String> nextByKey() {
        if (nextByKey.isEmpty()) {
            next.paths().forEach(path -> nextByKey.put(OutputPath.collisionKeyOf(path), path));
        }
        return nextByKey;
    }

    /** Deletes folders that held deleted files and hold nothing now, from the inside out. */
    private void deleteEmptyFolders() throws IOException {
        Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
        for (String path : gone) {
            String folder = OutputPath.folderOf(path);
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = OutputPath.folderOf(folder);
            }
        }
        for (String folder : folders) {
            if (live.isOurFolder(folder) && FileTree.isFolder(root.resolve(folder))) {
                deleteIfEmpty(root.resolve(folder));
            }
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // other files of ours or of someone else
        }
    }
}
