package org.netzbericht.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.netzbericht.content.Content;
import org.netzbericht.content.Documents;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Reviews;
import org.netzbericht.content.Translation;
import org.netzbericht.content.markdown.Link;
import org.netzbericht.diagnostic.Severity;

/** Lists of records by their state: drafts, future, expired, review, published, orphans, unused, stale, untranslated. */
public final class Listing {
    /** One record or file: its id, its title, its path below the site folder, and what makes it belong here (a date, a reason). */
    public record Row(String id, String title, String path, String detail) {}

    private Listing() {}

    public static List<Row> of(Path siteRoot, Moment clock, String kind) {
        var request =
                new BuildRequest(siteRoot, siteRoot, null, clock, false, false, false, false, true, Severity.ERROR, 1);
        Content content = Inputs.content(request);
        Predicate<Entry> belongs = belongs(kind, content);
        List<Row> rows = new ArrayList<>();
        for (Entry entry : content.entries()) {
            if (belongs.test(entry)) {
                rows.add(new Row(entry.key(), entry.title(), entry.file().path(), detail(kind, entry, content)));
            }
        }
        return rows;
    }

    private static Predicate<Entry> belongs(String kind, Content content) {
        var now = content.window().now();
        return switch (kind) {
            case "drafts" -> entry -> entry.status().isDraft();
            case "future" ->
                entry -> entry.status().publishDate() != null
                        && entry.status().publishDate().isAfter(now);
            case "expired" ->
                entry -> entry.status().expiryDate() != null
                        && !entry.status().expiryDate().isAfter(now);
            case "review" -> Set.copyOf(Reviews.due(content))::contains;
            case "published" -> content::isPublished;
            case "orphans" -> {
                Set<String> linked = linked(content);
                yield entry ->
                        entry.collection().hasPages() && content.uses(entry).isEmpty() && !linked.contains(entry.key());
            }
            case "stale", "untranslated" ->
                entry -> !detail(kind, entry, content).isEmpty();
            default ->
                entry -> content.uses(entry).isEmpty()
                        && !entry.collection().hasPages()
                        && !entry.collection().name().equals("media");
        };
    }

    /** Every identity that some text links to. */
    private static Set<String> linked(Content content) {
        Set<String> linked = new java.util.HashSet<>();
        for (Entry entry : content.entries()) {
            Documents.of(entry)
                    .forEach(document -> document.links().stream()
                            .map(Link::destination)
                            .forEach(destination -> linked.add(
                                    destination.indexOf('#') < 0
                                            ? destination
                                            : destination.substring(0, destination.indexOf('#')))));
        }
        return linked;
    }

    private static String detail(String kind, Entry entry, Content content) {
        if (kind.equals("stale")) {
            return languages(content, language -> {
                Entry own = entry.in(language);
                Translation translation = own == entry ? null : Translation.of(content, own);
                return translation != null && translation.isStale();
            });
        }
        if (kind.equals("untranslated")) {
            boolean isRead = entry.collection().hasPages() && content.isPublished(entry);
            return languages(content, language -> isRead && !entry.languages().contains(language));
        }
        var review = kind.equals("review") ? Reviews.day(entry) : null;
        if (review != null) {
            return review.date().iso();
        }
        var date = switch (kind) {
            case "future" -> entry.status().publishDate();
            case "expired" -> entry.status().expiryDate();
            default -> null;
        };
        return date == null ? "" : date.toString();
    }

    /** The languages for which something holds, without the first. */
    private static String languages(Content content, Predicate<String> holds) {
        return content.settings().languages().stream().skip(1).filter(holds).collect(Collectors.joining(", "));
    }
}
