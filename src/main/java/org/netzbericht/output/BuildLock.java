package org.netzbericht.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to be the only build that uses a work folder, held through a lock of the operating system, so a killed build leaves none behind.
 *
 * <p>The lock file and the folder are deleted at the end. Whoever waits may thus get the lock of a file that is no longer on disk;
 * therefore the winner writes a word of its own into the locked file and reads it back by name.
 */
final class BuildLock {
    private static final int TRIES = 100;
    /** Behind the word, because Windows lets nobody read a locked byte. */
    private static final long LOCKED_BYTE = 4096;

    /** POSIX drops all locks of a process on a file when any of its channels is closed, so a second try in this JVM must not open it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel locked;
    private final FileChannel readBack;

    private BuildLock(Path folder, FileChannel locked, FileChannel readBack) {
        this.folder = folder;
        this.locked = locked;
        this.readBack = readBack;
    }

    /** The lock of a folder, which is made if missing; or null if another build holds it. */
    static @Nullable BuildLock acquire(Path folder) throws IOException {
        if (!HELD.add(folder)) {
            return null;
        }
        BuildLock lock = null;
        try {
            lock = tryRepeatedly(folder);
        } finally {
            if (lock == null) {
                HELD.remove(folder);
            }
        }
        return lock;
    }

    private static @Nullable BuildLock tryRepeatedly(Path folder) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                Files.createDirectories(folder);
                FileChannel channel =
                        FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (!isLocked(channel)) {
                    channel.close();
                    return null;
                }
                FileChannel readBack = readBackIfSame(folder, channel);
                if (readBack != null) {
                    return new BuildLock(folder, channel, readBack);
                }
            } catch (NoSuchFileException | FileAlreadyExistsException e) {
                // the folder was removed by a build that just ended: again
            }
        }
        return null;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** A channel to the file on disk if that is the locked one; it stays open, since closing it would drop the lock. */
    private static @Nullable FileChannel readBackIfSame(Path folder, FileChannel channel) throws IOException {
        byte[] word = (System.nanoTime() + " " + System.identityHashCode(channel)).getBytes(StandardCharsets.US_ASCII);
        FileChannel readBack = null;
        boolean same = false;
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(word), 0);
            readBack = FileChannel.open(file(folder), StandardOpenOption.READ);
            ByteBuffer read = ByteBuffer.allocate(word.length);
            readBack.read(read, 0);
            same = read.flip().equals(ByteBuffer.wrap(word)) && readBack.size() == word.length;
            return same ? readBack : null;
        } finally {
            if (!same) {
                channel.close();
                if (readBack != null) {
                    readBack.close();
                }
            }
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("lock");
    }

    /** Deletes the file, then the folder unless the next build is already in it. */
    void release() throws IOException {
        try {
            Files.deleteIfExists(file(folder));
        } finally {
            locked.close();
            readBack.close();
            HELD.remove(folder);
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // the next build is in it
        }
    }
}
