package org.netzbericht.feature.print.page;

import java.time.Instant;
import java.util.List;

/**
 * What the file says about itself.
 *
 * @param language a language tag, e.g. {@code de}
 * @param subject one sentence about the content; never empty, PDF/UA asks for it
 * @param publisher may be empty
 * @param rights may be empty
 * @param identifier a name that stays the same for all editions of this document; the file's ID is made of it
 * @param date the content's date, never that of the build
 * @param pageWord the word before a page number in this language, e.g. {@code Seite}
 */
public record PrintMetadata(
        String title,
        String language,
        List<String> authors,
        String subject,
        List<String> keywords,
        String publisher,
        String rights,
        String identifier,
        Instant date,
        String pageWord) {
    public PrintMetadata {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }
}
