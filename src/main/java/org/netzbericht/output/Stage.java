package org.netzbericht.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Files that wait beside the target: those of folders the target does not have in a tree like the target's, to be moved folder by folder; those
 * that go into existing folders side by side under numbers. Thread-safe.
 */
final class Stage {
    private final Path root;
    private final Path tree;
    private final Path single;
    private final AtomicInteger number = new AtomicInteger();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    private Stage(Path work) {
        root = work.resolve("stage");
        tree = root.resolve("tree");
        single = root.resolve("single");
    }

    /** An empty stage; what a killed run left there is dropped. */
    static Stage in(Path work) throws IOException {
        Stage stage = new Stage(work);
        FileTree.delete(stage.root);
        Files.createDirectory(stage.root);
        Files.createDirectory(stage.tree);
        Files.createDirectory(stage.single);
        stage.folders.add("");
        return stage;
    }

    /** Writes a file; {@code missingFolder} is the outermost folder that the target lacks, null if none. */
    StagedFile put(String path, @Nullable String missingFolder, byte[] bytes) throws IOException {
        if (missingFolder == null) {
            Path file = single.resolve(Integer.toString(number.getAndIncrement()));
            write(file, bytes);
            return new StagedFile(path, path, file);
        }
        create(OutputPath.folderOf(path));
        write(tree.resolve(path), bytes);
        return new StagedFile(path, missingFolder, tree.resolve(missingFolder));
    }

    /** Puts a file atomically somewhere outside. */
    void replace(Path file, byte[] bytes) throws IOException {
        Path staged = single.resolve(Integer.toString(number.getAndIncrement()));
        write(staged, bytes);
        move(staged, file);
    }

    /** Makes the tree, with its marker, the target, which must not exist yet. */
    void becomes(Path target, Manifest manifest) throws IOException {
        write(tree.resolve(Manifest.NAME), manifest.bytes());
        move(tree, target);
    }

    void drop() throws IOException {
        FileTree.delete(root);
    }

    /** Puts what is staged in its place: a file replaces a file or link, a folder comes where nothing is. */
    static void move(Path staged, Path live) throws IOException {
        Files.move(staged, live, StandardCopyOption.ATOMIC_MOVE);
    }

    private void create(String folder) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        create(OutputPath.folderOf(folder));
        try {
            Files.createDirectory(tree.resolve(folder));
        } catch (FileAlreadyExistsException e) {
            // another thread was faster
        }
        folders.add(folder);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }
}
