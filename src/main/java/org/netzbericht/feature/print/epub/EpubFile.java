package org.netzbericht.feature.print.epub;

import java.nio.charset.StandardCharsets;

/**
 * One file of the book.
 *
 * @param path relative to the folder of the package document
 * @param properties of the manifest's item ("nav", "cover-image", "svg"), separated by spaces; empty if none. Source: EPUB 3.3 §5.6.2
 */
public record EpubFile(String path, String mediaType, byte[] bytes, String properties) {
    static EpubFile text(String path, String mediaType, String text, String properties) {
        return new EpubFile(path, mediaType, text.getBytes(StandardCharsets.UTF_8), properties);
    }

    boolean isText() {
        return mediaType.equals("application/xhtml+xml");
    }
}
