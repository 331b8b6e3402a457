package org.netzbericht.build;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The moment a run is asked to take for now. Without offset it is a time of the site's own clocks, whose zone is known once the site is read. */
@FunctionalInterface
public interface Moment {
    /** The point in time; {@code zone} is that of the site. */
    Instant in(ZoneId zone);

    /** The same moment in every zone. */
    static Moment of(Instant instant) {
        return zone -> instant;
    }

    /**
     * Reads an ISO 8601 date, date with time, or date with time and offset. Empty when the text is no such moment or no such day exists. A date alone
     * is its first moment; a time that clocks skip is as much later.
     */
    static Optional<Moment> read(String text) {
        try {
            int time = text.indexOf('T');
            if (time < 0) {
                LocalDate date = LocalDate.parse(text);
                return Optional.of(zone -> date.atStartOfDay(zone).toInstant());
            }
            boolean offset = text.endsWith("Z") || text.indexOf('+') > time || text.indexOf('-', time) > time;
            if (offset) {
                return Optional.of(of(OffsetDateTime.parse(text).toInstant()));
            }
            LocalDateTime local = LocalDateTime.parse(text);
            return Optional.of(zone -> local.atZone(zone).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
