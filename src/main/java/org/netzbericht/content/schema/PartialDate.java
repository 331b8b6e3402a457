package org.netzbericht.content.schema;

import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year of the Gregorian calendar. {@code month} and {@code day} are 1-based; 0 means not stated. Compared by their first day.
 * Source of the format: ISO 8601.
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Reads {@code 2021}, {@code 2021-03} or {@code 2021-03-15}; null for anything else and for days that do not exist. */
    public static @Nullable PartialDate parse(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = length > 4 ? separated(text, 4) : 0;
        int day = length > 7 ? separated(text, 7) : 0;
        boolean exists = year > 0
                && month >= 0
                && day >= 0
                && (length == 4 || month >= 1 && month <= 12)
                && (length < 10 || day >= 1 && day <= daysIn(year, month));
        return exists ? new PartialDate(year, month, day) : null;
    }

    private static int separated(String text, int at) {
        return text.charAt(at) == '-' ? number(text, at + 1, at + 3) : -1;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static int daysIn(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && !leap ? 28 : DAYS[month - 1];
    }

    public boolean isDay() {
        return day > 0;
    }

    /** As written: {@code 2021}, {@code 2021-03} or {@code 2021-03-15}. */
    public String iso() {
        StringBuilder iso = new StringBuilder(10).append(year);
        while (iso.length() < 4) {
            iso.insert(0, '0');
        }
        if (month > 0) {
            append(iso, month);
        }
        if (day > 0) {
            append(iso, day);
        }
        return iso.toString();
    }

    private static void append(StringBuilder iso, int number) {
        iso.append(number < 10 ? "-0" : "-").append(number);
    }

    /** The last day it may mean, as a date with a day. */
    public PartialDate last() {
        int lastMonth = month == 0 ? 12 : month;
        return new PartialDate(year, lastMonth, day == 0 ? daysIn(year, lastMonth) : day);
    }

    // Written out: what the language generates for records costs a young virtual machine some 20 ms at its first use.
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && compareTo(date) == 0;
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    @Override
    public String toString() {
        return iso();
    }
}
