package org.netzbericht.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;

/** When entries are to be looked through again, by the field that their collection declares for that. */
public final class Reviews {
    private Reviews() {}

    /** The published entries whose day of review has passed, by collection and id. */
    public static List<Entry> due(Content content) {
        List<Entry> due = new ArrayList<>();
        for (Entry entry : content.entries()) {
            Value.Day day = content.isPublished(entry) ? day(entry) : null;
            if (day != null && !content.window().isAhead(dayAfter(day).atStartOfDay())) {
                due.add(entry);
            }
        }
        return due;
    }

    /** The last day on which an entry needs no review; null where it has none. */
    public static Value.@Nullable Day day(Entry entry) {
        String field = entry.collection().reviewBy();
        return field != null && entry.get(field) instanceof Value.Day day ? day : null;
    }

    private static LocalDate dayAfter(Value.Day day) {
        PartialDate last = day.date().last();
        return LocalDate.of(last.year(), last.month(), last.day()).plusDays(1);
    }
}
