package org.netzbericht.site.book;

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
}
