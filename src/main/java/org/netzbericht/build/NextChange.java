package org.netzbericht.build;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Value;

/** The next moment at which the site would change by itself: something appears, expires, or becomes past. */
final class NextChange {
    private final Content.Window window;
    private @Nullable LocalDateTime next;

    private NextChange(Content.Window window) {
        this.window = window;
    }

    /** ISO 8601, in the site's time zone; null if nothing will change. */
    static @Nullable String of(Content content) {
        NextChange change = new NextChange(content.window());
        for (Entry entry : content.entries()) {
            change.entry(entry);
            entry.translations().values().forEach(change::entry);
        }
        content.withheld().forEach(change::entry);
        return change.next == null ? null : change.next.toString();
    }

    private void entry(Entry entry) {
        if (!entry.status().isDraft()) {
            at(entry.status().publishDate());
            at(entry.status().expiryDate());
            split(entry);
        }
    }

    private void split(Entry entry) {
        Collection.Listing list = entry.collection().list();
        Value value = list == null || list.split() == null ? null : entry.get(list.split());
        if (value instanceof Value.Moment moment) {
            at(moment.at().toLocalDate().plusDays(1).atStartOfDay());
        } else if (value instanceof Value.Day day) {
            var last = day.date().last();
            at(LocalDateTime.of(last.year(), last.month(), last.day(), 0, 0).plusDays(1));
        }
    }

    private void at(@Nullable LocalDateTime moment) {
        boolean sooner = window.isAhead(moment) && (next == null || moment.isBefore(next));
        next = sooner ? moment : next;
    }
}
