package org.netzbericht.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Reads the moment given by {@code --clock}: ISO 8601, a date, a date with time, or one with offset. Without offset it is German time. */
final class Moment {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Moment() {}

    /** Empty when the text is no such moment or no such day exists. A date alone is its first moment. */
    static Optional<Instant> of(String text) {
        try {
            int time = text.indexOf('T');
            if (time < 0) {
                return Optional.of(LocalDate.parse(text).atStartOfDay(ZONE).toInstant());
            }
            boolean offset = text.endsWith("Z") || text.indexOf('+') > time || text.indexOf('-', time) > time;
            return Optional.of(
                    offset
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(ZONE).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
