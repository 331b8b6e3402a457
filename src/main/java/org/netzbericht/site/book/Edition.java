package org.netzbericht.site.book;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A book as one file to take along, made before the pages are, because they show its facts.
 *
 * @param file its path in the output
 * @param pages how many pages it has; 0 where the form has none
 */
public record Edition(Book book, Form form, String file, int pages, byte[] bytes) {
    /** What kind of file it is. */
    public enum Form {
        PDF("pdf"),
        EPUB("epub");

        private final String key;

        Form(String key) {
            this.key = key;
        }

        /** The field of a report that asks for it, and the ending of its name. */
        public String key() {
            return key;
        }
    }

    public long sizeBytes() {
        return bytes.length;
    }

    /** The checks that the report records for its file of this form, of whatever bytes. */
    public List<CheckRecord> recorded() {
        return CheckRecord.of(book.report(), form);
    }

    /** The checks of exactly these bytes. */
    public List<CheckRecord> checks() {
        List<CheckRecord> recorded = recorded();
        if (recorded.isEmpty()) {
            return recorded;
        }
        String own = sha256();
        return recorded.stream().filter(check -> check.sha256().equals(own)).toList();
    }

    /** Of its bytes, in hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
