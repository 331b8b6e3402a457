package org.netzbericht.feature.print.epub;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.feature.print.page.PrintMetadata;

/**
 * What the package document says of the book.
 *
 * @param identifier an absolute address or another URI that stays the same from edition to edition
 * @param language a BCP 47 tag
 * @param date an ISO date, of the content and not of the build
 */
public record EpubMetadata(
        String identifier,
        String title,
        String language,
        String date,
        List<String> creators,
        @Nullable String publisher,
        @Nullable String description,
        @Nullable String rights,
        String accessibilitySummary) {
    public EpubMetadata {
        creators = List.copyOf(creators);
    }

    static EpubMetadata of(PrintMetadata print, String accessibilitySummary) {
        return new EpubMetadata(
                print.identifier(),
                print.title(),
                print.language(),
                LocalDate.ofInstant(print.date(), ZoneOffset.UTC).toString(),
                print.authors(),
                orNull(print.publisher()),
                orNull(print.subject()),
                orNull(print.rights()),
                accessibilitySummary);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
