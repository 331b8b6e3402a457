package org.netzbericht.feature.print.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.render.view.Words;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.site.book.Book;

/** Makes print pages of pages of the site. */
public final class SitePages {
    private static final String SHEET = "print/report.css";

    private final Site site;
    private final ThemeFiles theme;
    private final Function<String, Optional<byte[]>> published;

    /** {@code published} gives the bytes of a picture by its path in the output. */
    public SitePages(Site site, ThemeFiles theme, Function<String, Optional<byte[]>> published) {
        this.site = site;
        this.theme = theme;
        this.published = published;
    }

    /** A page, finished as {@code html}. */
    public PrintPage of(Page page, String html, Words words) {
        PrintFiles files = new PrintFiles() {
            @Override
            public Optional<byte[]> ofSite(String path) {
                return published.apply(path);
            }

            @Override
            public Optional<byte[]> ofTheme(String path) {
                return theme.bytes(path);
            }
        };
        String pageWord = words.get("pageReference");
        PrintMetadata metadata = page instanceof Page.BookPage own ? ofBook(own, pageWord) : ofPage(page, pageWord);
        return new PrintPage(html, page.route().file(), SHEET, files, metadata, TableData.of(html, metadata.title()));
    }

    private PrintMetadata ofBook(Page.BookPage page, String pageWord) {
        Entry report = page.book().report();
        String subject = first(report.summary(), report.text("subtitle"), report.title());
        Value.@Nullable Group licence = report.get("licence") instanceof Value.Group group ? group : null;
        String rights = licence != null && licence.values().get("name") instanceof Value.Text name ? name.text() : "";
        return new PrintMetadata(
                report.title(),
                page.language(),
                texts(report.get("editors")),
                subject,
                List.of(),
                first(report.text("publisher")),
                rights,
                address(site.page(report, page.language()), page),
                date(page.book()),
                pageWord);
    }

    private PrintMetadata ofPage(Page page, String pageWord) {
        Entry entry = page instanceof Page.EntryPage own ? own.entry() : null;
        String title = entry == null ? site.title(page) : entry.title();
        return new PrintMetadata(
                title,
                page.language(),
                List.of(),
                entry == null ? title : first(entry.summary(), title),
                List.of(),
                "",
                "",
                address(page, page),
                entry == null ? Instant.EPOCH : instant(updated(entry)),
                pageWord);
    }

    private String address(@Nullable Page page, Page otherwise) {
        String path = (page == null ? otherwise : page).route().path();
        return site.settings().baseUrl() + path.substring(1);
    }

    /** That of the newest of its parts, else when it appeared. */
    private static Instant date(Book book) {
        List<PartialDate> dates = new ArrayList<>();
        PartialDate report = updated(book.report());
        if (report != null) {
            dates.add(report);
        }
        book.chapters().forEach(chapter -> {
            PartialDate updated = updated(chapter.entry());
            if (updated != null) {
                dates.add(updated);
            }
        });
        if (dates.isEmpty() && book.report().get("date") instanceof Value.Day day) {
            dates.add(day.date());
        }
        return instant(dates.stream().max(PartialDate::compareTo).orElse(null));
    }

    private static @Nullable PartialDate updated(Entry entry) {
        return entry.status().updated();
    }

    private static Instant instant(@Nullable PartialDate date) {
        return date == null
                ? Instant.EPOCH
                : LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC);
    }

    private static List<String> texts(@Nullable Value value) {
        return value instanceof Value.Many many
                ? many.items().stream()
                        .filter(Value.Text.class::isInstance)
                        .map(item -> ((Value.Text) item).text())
                        .toList()
                : List.of();
    }

    private static String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
