package org.netzbericht.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.netzbericht.output.Opening.Locked;
import org.netzbericht.output.Opening.Opened;
import org.netzbericht.output.Opening.Refused;

/**
 * One site on its way into a folder. Files are staged in a dot folder beside the target, {@code publish} moves them over one by one, and closing
 * drops what was not published. The target is locked from opening to closing. Failing input and output is an UncheckedIOException.
 *
 * <p>The target's marker lists old and new files before the first one moves and until the last one is deleted; so a build that was killed
 * anywhere leaves nothing that the next one would not recognise as ours.
 */
public final class Publication implements AutoCloseable {
    private final Target target;
    private final BuildLock lock;
    private final Stage stage;
    private final LiveTree live;
    private final @Nullable Manifest previous;
    private final boolean drafts;
    private final boolean fresh;
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private final Queue<StagedFile> staged = new ConcurrentLinkedQueue<>();
    private volatile boolean usable = true;
    private volatile @Nullable IOException failure;
    private boolean closed;

    private Publication(Target target, BuildLock lock, @Nullable Manifest previous, boolean drafts) throws IOException {
        this.target = target;
        this.lock = lock;
        this.previous = previous;
        this.drafts = drafts;
        this.fresh = FileTree.at(target.folder()) == null;
        this.live = new LiveTree(target.folder(), !fresh, previous == null ? Set.of() : previous.paths());
        this.stage = Stage.in(target.work());
    }

    /**
     * Takes the target for one build. Nothing in it is changed.
     *
     * @param target the folder to publish to, which need not exist
     * @param forbidden folders that the target must neither be nor contain; nor may it lie inside one of them, unless that one contains another
     *     of them (so the site's root may hold the target, its content may not)
     * @param drafts whether drafts are published; refused where the last run published none
     */
    public static Opening open(Path target, List<Path> forbidden, boolean drafts) {
        try {
            Refused refused = Target.refusalOfPlace(target, forbidden);
            return refused == null ? open(Target.of(target), drafts) : refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Opening open(Target target, boolean drafts) throws IOException {
        Refused refused = target.refusalOfWork();
        if (refused != null) {
            return refused;
        }
        BuildLock lock;
        try {
            lock = BuildLock.acquire(target.work());
        } catch (IOException | ReadOnlyFileSystemException e) {
            if (isReadOnly(e)) {
                return Refused.of("target.readOnly", target.folder());
            }
            throw e;
        }
        return lock == null ? new Locked() : open(target, lock, drafts);
    }

    private static Opening open(Target target, BuildLock lock, boolean drafts) throws IOException {
        Publication publication = null;
        try {
            Manifest previous = Manifest.read(target.folder());
            Refused refused = target.refusalOfContent(previous, drafts);
            if (refused != null) {
                return refused;
            }
            publication = new Publication(target, lock, previous, drafts);
            return new Opened(publication);
        } finally {
            if (publication == null) {
                lock.release();
            }
        }
    }

    private static boolean isReadOnly(Exception e) {
        return e instanceof AccessDeniedException
                || e instanceof ReadOnlyFileSystemException
                || e instanceof FileSystemException f && "Read-only file system".equals(f.getReason());
    }

    /** Adds a file. Writes nothing if the target has it already. Thread-safe. A path that is there already is an IllegalStateException. */
    public void stage(OutputPath path, byte[] bytes) {
        requireUsable();
        if (!paths.add(path.value())) {
            throw new IllegalStateException("staged twice: " + path);
        }
        boolean done = false;
        try {
            if (!live.has(path.value(), bytes)) {
                staged.add(stage.put(path.value(), live.missingFolder(path.value()), bytes));
            }
            done = true;
        } catch (IOException e) {
            failure = e;
            throw new UncheckedIOException(e);
        } finally {
            if (!done) {
                usable = false;
            }
        }
    }

    /** Makes the target hold exactly the staged files, beside what is not ours. To be called once, when all files are staged. */
    public Published publish() {
        requireUsable();
        usable = false;
        requireFree();
        Manifest next = new Manifest(drafts, paths);
        try {
            List<String> removed = move(next);
            return new Published(staged.size(), paths.size() - staged.size(), removed);
        } catch (AtomicMoveNotSupportedException e) {
            throw new PublishRefused("target.otherDisk", target.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireFree() {
        for (String path : paths) {
            for (String folder = OutputPath.folderOf(path); !folder.isEmpty(); folder = OutputPath.folderOf(folder)) {
                if (paths.contains(folder)) {
                    throw new IllegalStateException("both file and folder: " + folder);
                }
            }
        }
        if (!live.obstacles().isEmpty()) {
            Map.Entry<String, String> first = live.obstacles().firstEntry();
            throw new PublishRefused(first.getValue(), target.folder().resolve(first.getKey()));
        }
    }

    private List<String> move(Manifest next) throws IOException {
        if (fresh) {
            stage.becomes(target.folder(), next);
            return List.of();
        }
        return new Transition(target.folder(), stage, live, previous, next).run(staged);
    }

    /** Where one thread has met a failure of the world, all others are told the same. */
    private void requireUsable() {
        IOException met = failure;
        if (met != null) {
            throw new UncheckedIOException(met);
        }
        if (!usable) {
            throw new IllegalStateException("published, closed or failed");
        }
    }

    /** Drops what was not published and lets the next build in. What cannot be deleted now, the next build deletes. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        usable = false;
        try {
            stage.drop();
        } catch (IOException e) {
            // swept by the next build
        } finally {
            release();
        }
    }

    private void release() {
        try {
            lock.release();
        } catch (IOException e) {
            // the lock is gone with its channel; the next build uses the file again
        }
    }
}
