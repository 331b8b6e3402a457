package org.netzbericht.feature.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;

/**
 * When an event begins and ends, in the site's time. {@code end} is the first moment after it; for whole days that is the midnight after the last
 * one. Null where nobody said.
 */
record EventTimes(LocalDateTime start, @Nullable LocalDateTime end, boolean wholeDays) {
    static EventTimes of(Entry entry, Block block) {
        Value first = block.value(entry, "start");
        LocalTime startTime = time(first, entry, block, "startTime");
        LocalDate day = day(first);
        if (day == null) {
            throw new IllegalStateException("no day: " + entry);
        }
        Value last = block.value(entry, "end");
        LocalDate given = day(last);
        LocalDate lastDay = given == null || given.isBefore(day) ? day : given;
        if (startTime == null) {
            return new EventTimes(day.atStartOfDay(), lastDay.plusDays(1).atStartOfDay(), true);
        }
        LocalDateTime start = day.atTime(startTime);
        LocalTime endTime = time(last, entry, block, "endTime");
        if (endTime == null) {
            return new EventTimes(
                    start, lastDay.isAfter(day) ? lastDay.plusDays(1).atStartOfDay() : null, false);
        }
        LocalDateTime end = lastDay.atTime(endTime);
        return new EventTimes(
                start, end.isAfter(start) ? end : lastDay.plusDays(1).atTime(endTime), false);
    }

    /** The time of a moment; for a day that of the field for times. An editor who gives a moment without time does not mean midnight. */
    private static @Nullable LocalTime time(@Nullable Value value, Entry entry, Block block, String key) {
        if (value instanceof Value.Moment moment) {
            LocalTime time = moment.at().toLocalTime();
            return time.equals(LocalTime.MIDNIGHT) ? null : time;
        }
        return block.value(entry, key) instanceof Value.Clock clock ? clock.at() : null;
    }

    private static @Nullable LocalDate day(@Nullable Value value) {
        if (value instanceof Value.Moment moment) {
            return moment.at().toLocalDate();
        }
        if (value instanceof Value.Day one) {
            PartialDate date = one.date();
            return date.isDay() ? LocalDate.of(date.year(), date.month(), date.day()) : null;
        }
        return null;
    }
}
