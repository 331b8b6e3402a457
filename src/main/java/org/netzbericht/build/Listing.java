package org.netzbericht.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Lists of records by their state: drafts, future, expired, published, orphans, unused. */
public final class Listing {
    /** One record or file: its id, its title, its path below the site folder, and what makes it belong here (a date, a reason). */
    public record Row(String id, String title, String path, String detail) {}

    private Listing() {}

    public static List<Row> of(Path siteRoot, Instant clock, String kind) {
        return List.of();
    }
}
