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
        List<String> doomed = doomed();
        Set<String> folders = foldersOf(gone);
        Manifest both = previous.and(next);
        claim(marked ? previous : null, both);
        delete(doomed, true);
        for (String folder : live.foldersInTheWay()) {
            FileTree.delete(root.resolve(folder));
        }
        for (Move move : Move.of(files, previous.paths())) {
            Stage.move(move.staged(), root.resolve(move.unit()));
        }
        delete(doomed, false);
        deleteEmpty(folders);
        claim(both, next);
        return doomed;
    }

    /** Writes the marker, unless it says so already. */
    private void claim(@Nullable Manifest present, Manifest manifest) throws IOException {
        if (present == null || !manifest.saysSame(present)) {
            stage.replace(root.resolve(Manifest.NAME), manifest.bytes());
        }
    }

    /** Those of our files that the next site does not have and that are there. */
    private List<String> doomed() throws IOException {
        List<String> doomed = new ArrayList<>();
        for (String path : gone) {
            if (live.isOurFolder(OutputPath.folderOf(path)) && !isNewUnderOtherCase(path)) {
                BasicFileAttributes there = FileTree.at(root.resolve(path));
                if (there != null && !there.isDirectory()) {
                    doomed.add(path);
                }
            }
        }
        return doomed;
    }

    private void delete(List<String> doomed, boolean inTheWay) throws IOException {
        for (String path : doomed) {
            if (live.isInTheWay(path) == inTheWay) {
                Files.deleteIfExists(root.resolve(path));
            }
        }
    }

    /** Where case makes no difference, what was {@code Foto.jpg} may have become {@code foto.jpg}. */
    private boolean isNewUnderOtherCase(String path) {
        String other = nextByKey().get(OutputPath.collisionKeyOf(path));
        return other != null && !live.isInTheWay(path) && FileTree.isSame(root.resolve(other), root.resolve(path));
    }

    private Map<String, String> nextByKey() {
        if (nextByKey.isEmpty()) {
            for (String path : next.paths()) {
                nextByKey.put(OutputPath.collisionKeyOf(path), path);
            }
        }
        return nextByKey;
    }

    /** The folders on the way to these files, inner ones first. */
    private Set<String> foldersOf(List<String> paths) throws IOException {
        Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
        for (String path : paths) {
            for (String folder = OutputPath.folderOf(path); !folder.isEmpty(); folder = OutputPath.folderOf(folder)) {
                if (live.isOurFolder(folder) && !isReplaced(folder)) {
                    folders.add(folder);
                }
            }
        }
        return folders;
    }

    /** Whether the folder or one around it becomes a file. */
    private boolean isReplaced(String folder) {
        return !folder.isEmpty() && (next.paths().contains(folder) || isReplaced(OutputPath.folderOf(folder)));
    }

    private void deleteEmpty(Set<String> folders) throws IOException {
        for (String folder : folders) {
            if (FileTree.isFolder(root.resolve(folder))) {
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
