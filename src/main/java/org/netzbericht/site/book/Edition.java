package org.netzbericht.site.book;

/**
 * A book as one file to take along, made before the pages are, because they show its facts.
 *
 * @param file its path in the output
 * @param pages how many pages it has
 */
public record Edition(Book book, String file, int pages, byte[] bytes) {
    public long sizeBytes() {
        return bytes.length;
    }
}
