package org.netzbericht.site;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Value;

/** Parts entries into what is to come and what is past. */
public final class Split {
    private Split() {}

    /** Whether the date of a field is over. What has no date is to come; a day is over when it has ended, a moment when its day has. */
    public static boolean isPast(Entry entry, String field, LocalDateTime now) {
        Value value = entry.get(field);
        String today = now.toLocalDate().toString();
        if (value instanceof Value.Moment moment) {
            return moment.at().toLocalDate().toString().compareTo(today) < 0;
        }
        return value instanceof Value.Day day && day.date().last().iso().compareTo(today) < 0;
    }

    /** What is to come, the next first, then what is past, the latest first. {@code entries} are in order of the field. */
    static List<Entry> ordered(List<Entry> entries, String field, LocalDateTime now) {
        List<Entry> ascending = new ArrayList<>(entries);
        ascending.sort(java.util.Comparator.comparing((Entry entry) -> key(entry, field))
                .thenComparing(Entry::id));
        List<Entry> past = new ArrayList<>();
        List<Entry> ordered = new ArrayList<>();
        ascending.forEach(entry -> (isPast(entry, field, now) ? past : ordered).add(entry));
        Collections.reverse(past);
        ordered.addAll(past);
        return ordered;
    }

    private static String key(Entry entry, String field) {
        Value value = entry.get(field);
        if (value instanceof Value.Moment moment) {
            return moment.at().toString();
        }
        return value instanceof Value.Day day ? day.date().iso() : "9999";
    }
}
