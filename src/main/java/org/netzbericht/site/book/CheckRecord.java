package org.netzbericht.site.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.source.Location;

/**
 * What a report says of one check of one of its files: with which program, when, against which standard. It holds for the bytes it was made of and no
 * others.
 *
 * @param standard what the file was found to keep; null if the record does not say
 * @param sha256 of the file, in hexadecimal digits
 * @param location where the digits stand
 */
public record CheckRecord(
        String tool,
        String version,
        PartialDate date,
        @Nullable String standard,
        String sha256,
        Location location) {
    private static final String CHECKS = "checks";

    /** The records of a report for its file of a form. */
    static List<CheckRecord> of(Entry report, Edition.Form form) {
        List<CheckRecord> records = new ArrayList<>();
        if (report.get(CHECKS) instanceof Value.Many many) {
            for (Value item : many.items()) {
                CheckRecord record = item instanceof Value.Group group ? of(group, form) : null;
                if (record != null) {
                    records.add(record);
                }
            }
        }
        return records;
    }

    private static @Nullable CheckRecord of(Value.Group group, Edition.Form form) {
        boolean isMeant = group.values().get("file") instanceof Value.Choice file
                && file.key().equals(form.key());
        return isMeant
                        && group.values().get("tool") instanceof Value.Text tool
                        && group.values().get("version") instanceof Value.Text version
                        && group.values().get("date") instanceof Value.Day day
                        && group.values().get("sha256") instanceof Value.Text digits
                ? new CheckRecord(
                        tool.text(),
                        version.text(),
                        day.date(),
                        group.values().get("standard") instanceof Value.Text standard ? standard.text() : null,
                        digits.text().toLowerCase(Locale.ROOT),
                        digits.location())
                : null;
    }
}
