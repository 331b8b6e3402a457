package org.netzbericht.output;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The default file system with one fault: the n-th operation (counted from 1) fails, and with some faults all after it. One thread only. */
final class FaultyFs extends FileSystemProvider {
    /** What goes wrong. */
    enum Fault {
        /** From n on nothing can be created and nothing written, after half of the bytes; moving and deleting works. */
        DISK_FULL,
        /** The n-th change fails, all others work. */
        IO_ERROR,
        /** The n-th look at something fails, all others work. */
        READ_ERROR,
        /** From n on nothing happens any more, as after a power failure. */
        HALT,
        /** From n on nothing may be changed. */
        READ_ONLY,
        /** From n on nothing can be moved in one step. */
        OTHER_DISK
    }

    /** The end of everything, seen from inside. */
    static final class PowerLoss extends Error {
        private static final long serialVersionUID = 1;
    }

    private enum Operation {
        READ,
        WRITE,
        CREATE,
        MOVE,
        DELETE
    }

    private final FileSystemProvider real;
    private final System system = new System();
    private final Fault fault;
    private final int n;
    private int count;
    private boolean fired;

    private FaultyFs(Path path, Fault fault, int n) {
        this.real = path.getFileSystem().provider();
        this.fault = fault;
        this.n = n;
    }

    /** The path in a file system with this fault. */
    static Path path(Path path, Fault fault, int n) {
        FaultyFs faulty = new FaultyFs(path, fault, n);
        return faulty.new Wrapped(path);
    }

    /** Whether the fault of this path's file system has happened. */
    static boolean fired(Path path) {
        return ((FaultyFs) path.getFileSystem().provider()).fired;
    }

    private void before(Operation operation, Path path) throws IOException {
        boolean isRead = operation == Operation.READ;
        boolean counts = isRead == (fault == Fault.READ_ERROR) || fault == Fault.HALT && !isRead;
        count += counts ? 1 : 0;
        if (count < n || !counts) {
            return;
        }
        switch (fault) {
            case DISK_FULL ->
                fail(operation == Operation.CREATE || operation == Operation.WRITE, path, "No space left on device");
            case IO_ERROR, READ_ERROR -> fail(count == n, path, "Input/output error");
            case HALT -> {
                fired = true;
                throw new PowerLoss();
            }
            case READ_ONLY -> {
                fired = true;
                throw new AccessDeniedException(path.toString());
            }
            case OTHER_DISK -> {
                if (operation == Operation.MOVE) {
                    fired = true;
                    throw new AtomicMoveNotSupportedException(path.toString(), "", "Invalid cross-device link");
                }
            }
        }
    }

    private void fail(boolean applies, Path path, String reason) throws IOException {
        if (applies) {
            fired = true;
            throw new FileSystemException(path.toString(), null, reason);
        }
    }

    private static Path real(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.path : path;
    }

    private static boolean changes(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        before(changes(options) ? Operation.CREATE : Operation.READ, path);
        return new Channel(real.newByteChannel(real(path), options, attributes), path);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        before(changes(options) ? Operation.CREATE : Operation.READ, path);
        return real.newFileChannel(real(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        before(Operation.READ, folder);
        DirectoryStream<Path> stream = real.newDirectoryStream(real(folder), path -> filter.accept(new Wrapped(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return new Wrapped(paths.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        before(Operation.CREATE, folder);
        real.createDirectory(real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        before(Operation.DELETE, path);
        real.delete(real(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        before(Operation.MOVE, source);
        real.move(real(source), real(target), options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, @Nullable Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        before(Operation.READ, path);
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        before(Operation.READ, path);
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        before(Operation.READ, path);
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return new Wrapped(real.getPath(uri));
    }

    /** A file whose every write counts; one that fails on a full disk leaves half of its bytes. */
    private final class Channel implements SeekableByteChannel {
        private final SeekableByteChannel channel;
        private final Path path;

        Channel(SeekableByteChannel channel, Path path) {
            this.channel = channel;
            this.path = path;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            before(Operation.READ, path);
            return channel.read(bytes);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            try {
                before(Operation.WRITE, path);
            } catch (IOException e) {
                channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
                throw e;
            }
            return channel.write(bytes);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private final class System extends FileSystem {
        private FileSystem system() {
            return Path.of("").getFileSystem();
        }

        @Override
        public FileSystemProvider provider() {
            return FaultyFs.this;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return system().getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return system().supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return new Wrapped(system().getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            throw new UnsupportedOperationException();
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            throw new UnsupportedOperationException();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }

    private final class Wrapped implements Path {
        private final Path path;

        Wrapped(Path path) {
            this.path = path;
        }

        private @Nullable Path wrap(@Nullable Path other) {
            return other == null ? null : new Wrapped(other);
        }

        @Override
        public FileSystem getFileSystem() {
            return system;
        }

        @Override
        public boolean isAbsolute() {
            return path.isAbsolute();
        }

        @Override
        public @Nullable Path getRoot() {
            return wrap(path.getRoot());
        }

        @Override
        public @Nullable Path getFileName() {
            return wrap(path.getFileName());
        }

        @Override
        public @Nullable Path getParent() {
            return wrap(path.getParent());
        }

        @Override
        public int getNameCount() {
            return path.getNameCount();
        }

        @Override
        public Path getName(int index) {
            return new Wrapped(path.getName(index));
        }

        @Override
        public Path subpath(int begin, int end) {
            return new Wrapped(path.subpath(begin, end));
        }

        @Override
        public boolean startsWith(Path other) {
            return path.startsWith(real(other));
        }

        @Override
        public boolean endsWith(Path other) {
            return path.endsWith(real(other));
        }

        @Override
        public Path normalize() {
            return new Wrapped(path.normalize());
        }

        @Override
        public Path resolve(Path other) {
            return new Wrapped(path.resolve(real(other)));
        }

        @Override
        public Path relativize(Path other) {
            return new Wrapped(path.relativize(real(other)));
        }

        @Override
        public URI toUri() {
            return path.toUri();
        }

        @Override
        public Path toAbsolutePath() {
            return new Wrapped(path.toAbsolutePath());
        }

        @Override
        public Path toRealPath(LinkOption... options) throws IOException {
            before(Operation.READ, path);
            return new Wrapped(path.toRealPath(options));
        }

        @Override
        public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Path other) {
            return path.compareTo(real(other));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Wrapped wrapped && path.equals(wrapped.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }
}
