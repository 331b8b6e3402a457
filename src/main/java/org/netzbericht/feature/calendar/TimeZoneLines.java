package org.netzbericht.feature.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * A VTIMEZONE from the rules that the Java runtime knows. Rules in force today are written as yearly ones; changes before them, and rules that
 * RFC 5545 has no words for, are written one by one for the time of the events. Names of offsets are left out: they depend on the runtime.
 */
final class TimeZoneLines {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int YEARS_TESTED = 40;

    private final ZoneId zone;
    private final Lines lines;

    private TimeZoneLines(ZoneId zone, Lines lines) {
        this.zone = zone;
        this.lines = lines;
    }

    /** {@code first} and {@code last} are the earliest and the latest local time in the calendar. */
    static void write(ZoneId zone, LocalDateTime first, LocalDateTime last, Lines lines) {
        lines.plain("BEGIN", "VTIMEZONE").plain("TZID", zone.getId());
        new TimeZoneLines(zone, lines).observances(first, last);
        lines.plain("END", "VTIMEZONE");
    }

    private void observances(LocalDateTime first, LocalDateTime last) {
        ZoneRules rules = zone.getRules();
        Instant from = first.atZone(zone).toInstant();
        Instant until = last.atZone(zone).toInstant();
        List<ZoneOffsetTransition> history = rules.getTransitions();
        LocalDateTime since = history.isEmpty()
                ? LocalDateTime.of(1970, 1, 1, 0, 0)
                : history.get(history.size() - 1).getDateTimeAfter();
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        int start = since.getYear() + 1;
        boolean areSaid = !yearly.isEmpty() && yearly.stream().allMatch(rule -> isSaid(rule, start));
        boolean isBefore = first.getYear() <= start;
        if (!areSaid || isBefore) {
            single(rules, from, areSaid ? min(until, since.atZone(zone).toInstant()) : until);
        }
        if (areSaid) {
            yearly.forEach(rule -> yearly(rule, start));
        }
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The change before the time, which says what holds at its beginning, and those within. */
    private void single(ZoneRules rules, Instant from, Instant until) {
        ZoneOffsetTransition change = rules.previousTransition(from.plusSeconds(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(from);
            observance(rules.isDaylightSavings(from), LocalDateTime.of(1601, 1, 1, 0, 0), offset, offset, "");
            change = rules.nextTransition(from);
        }
        while (change != null && !change.getInstant().isAfter(until)) {
            observance(change, rules, "");
            change = rules.nextTransition(change.getInstant());
        }
    }

    private void yearly(ZoneOffsetTransitionRule rule, int year) {
        observance(
                rule.createTransition(year),
                zone.getRules(),
                "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + days(rule));
    }

    private void observance(ZoneOffsetTransition change, ZoneRules rules, String yearly) {
        observance(
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                yearly);
    }

    private void observance(boolean daylight, LocalDateTime at, ZoneOffset before, ZoneOffset after, String yearly) {
        String kind = daylight ? "DAYLIGHT" : "STANDARD";
        lines.plain("BEGIN", kind).plain("DTSTART", LOCAL.format(at));
        if (!yearly.isEmpty()) {
            lines.plain("RRULE", yearly);
        }
        lines.plain("TZOFFSETFROM", offset(before))
                .plain("TZOFFSETTO", offset(after))
                .plain("END", kind);
    }

    /** {@code +0100}; with seconds where a zone of former times had them. */
    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        StringBuilder text = new StringBuilder(offset.getTotalSeconds() < 0 ? "-" : "+");
        two(text, seconds / 3600);
        two(text, seconds / 60 % 60);
        if (seconds % 60 > 0) {
            two(text, seconds % 60);
        }
        return text.toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append(number < 10 ? "0" : "").append(number);
    }

    /** The day of the month as RFC 5545 counts it: the last Sunday is {@code -1SU}. Empty where it has no words for a rule. */
    private static String days(ZoneOffsetTransitionRule rule) {
        int first = first(rule);
        DayOfWeek weekday = rule.getDayOfWeek();
        if (weekday == null) {
            return "BYMONTHDAY=" + first;
        }
        String name = weekday.name().substring(0, 2);
        if (first == rule.getMonth().maxLength() - 6) {
            return rule.getMonth() == Month.FEBRUARY ? "" : "BYDAY=-1" + name;
        }
        return first % 7 == 1 ? "BYDAY=" + (first / 7 + 1) + name : "";
    }

    /** The first day of the month that a rule may mean; the runtime says -1 or, in months that are always as long, the day itself. */
    private static int first(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        int length = rule.getMonth().maxLength();
        return day > 0 ? day : length + 1 + day - (rule.getDayOfWeek() == null ? 0 : 6);
    }

    /** Whether a rule can be said, and the day it names is the local day of the change, as it is not where a rule counts in UTC far from it. */
    private static boolean isSaid(ZoneOffsetTransitionRule rule, int start) {
        if (days(rule).isEmpty()) {
            return false;
        }
        for (int year = start; year < start + YEARS_TESTED; year++) {
            LocalDateTime at = rule.createTransition(year).getDateTimeBefore();
            int first = first(rule);
            boolean fits = at.getMonth() == rule.getMonth()
                    && at.getDayOfMonth() >= first
                    && at.getDayOfMonth() <= (rule.getDayOfWeek() == null ? first : first + 6)
                    && (rule.getDayOfWeek() == null || at.getDayOfWeek() == rule.getDayOfWeek());
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
