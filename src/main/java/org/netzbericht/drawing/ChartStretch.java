package org.netzbericht.drawing;

/**
 * A named stretch of time.
 *
 * @param dates it in words
 * @param from in years, so that 2021.5 is the middle of 2021
 * @param to its end, not before {@code from}; of a stretch that goes on, its last known point
 * @param goesOn whether it has no end
 */
public record ChartStretch(String name, String dates, double from, double to, boolean goesOn) {}
