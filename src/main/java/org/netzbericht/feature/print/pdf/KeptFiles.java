package org.netzbericht.feature.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.feature.print.page.Attachment;
import org.netzbericht.feature.print.page.PrintPage;

/**
 * Files of earlier runs, kept in a folder beside the output under a name that is made of everything that goes into them: the page, its style sheet,
 * the pictures and fonts both name, what it says about itself, and the program. What is found there is what the engine would make; remarks are kept too, so findings do
 * not depend on earlier runs.
 */
public final class KeptFiles {
    private final Path folder;
    private final String program;
    private final boolean readOnly;
    private final Set<String> used = new HashSet<>();

    /** {@code program} names the program and its version. */
    public KeptFiles(Path folder, String program, boolean readOnly) {
        this.folder = folder;
        this.program = program;
        this.readOnly = readOnly;
    }

    /** The file of a page, made only if it is not there. */
    public PdfFile file(PrintPage page, PdfEngine engine) {
        String name = name(page);
        used.add(name);
        Path kept = folder.resolve(name);
        try {
            Optional<PdfFile> found = Files.isRegularFile(kept) ? read(Files.readAllBytes(kept)) : Optional.empty();
            if (found.isPresent()) {
                return found.get();
            }
            PdfFile made = engine.make(page);
            if (!readOnly && made.isMade()) {
                write(kept, made);
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops what this run did not use. */
    public void drop() {
        if (readOnly || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!used.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(PrintPage page) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, program);
            add(digest, page.path());
            add(digest, page.metadata().toString());
            add(digest, page.html());
            digest.update(page.files().ofTheme(page.sheet()).orElse(new byte[0]));
            for (Attachment attachment : page.attachments()) {
                add(digest, attachment.name());
                digest.update(attachment.bytes());
            }
            NamedFiles.ofSite(page).forEach(path -> page.files().ofSite(path).ifPresent(digest::update));
            NamedFiles.ofTheme(page).forEach(path -> page.files().ofTheme(path).ifPresent(digest::update));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private void write(Path kept, PdfFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(file.bytes().length);
            out.write(file.bytes());
            out.writeInt(file.pages());
            out.writeInt(file.remarks().size());
            for (Remark remark : file.remarks()) {
                out.writeUTF(remark.subject().name());
                out.writeUTF(remark.file());
                out.writeInt(remark.line());
                out.writeUTF(remark.message());
            }
        }
        Files.createDirectories(folder);
        Path part = folder.resolve(kept.getFileName() + ".part");
        Files.write(part, bytes.toByteArray());
        Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Empty if the file is not whole. */
    private static Optional<PdfFile> read(byte[] kept) {
        try (DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(kept))) {
            byte[] bytes = in.readNBytes(in.readInt());
            int pages = in.readInt();
            List<Remark> remarks = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                remarks.add(new Remark(Remark.Subject.valueOf(in.readUTF()), in.readUTF(), in.readInt(), in.readUTF()));
            }
            return Optional.of(new PdfFile(bytes, pages, Map.of(), remarks));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
