package org.netzbericht.build;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Value;

/** The next moment at which the site would change by itself: something appears, expires, or becomes past. */
final class NextChange {
    private final LocalDateTime now;
    private @Nullable LocalDateTime next;

    private NextChange(LocalDateTime now) {
        this.now = now;
    }

    /** ISO 8601, in the site's time zone; null if nothing will change. */
    static @Nullable String of(Content content) {
        NextChange change = new NextChange(content.window().now());
        for (Entry entry : content.entries()) {
            if (!entry.status().isDraft()) {
                change.at(entry.status().publishDate());
                change.at(entry.status().expiryDate());
                change.split(entry);
            }
        }
        return change.next == null ? null : change.next.toString();
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
        boolean sooner = moment != null && moment.isAfter(now) && (next == null || moment.isBefore(next));
        next = sooner ? moment : next;
    }
}
