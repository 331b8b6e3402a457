package org.netzbericht.feature.print.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a book: same book, same bytes. Source: EPUB 3.3 §4.2 (container), §4.3.3 (the first file is {@code mimetype}, stored as it is). */
public final class EpubArchive {
    private static final byte[] TYPE = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
    private static final String FOLDER = "EPUB/";

    /** Early enough to say nothing, late enough to need no extra field, which the first file may not have. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private EpubArchive() {}

    public static byte[] of(EpubBook book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            stored(zip, "mimetype", TYPE);
            put(zip, "META-INF/container.xml", utf8(PackageDocument.container(FOLDER)));
            put(zip, FOLDER + PackageDocument.NAME, utf8(PackageDocument.of(book)));
            put(zip, FOLDER + Contents.NAME, utf8(Contents.of(book)));
            for (EpubFile file : book.files()) {
                put(zip, FOLDER + file.path(), file.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
