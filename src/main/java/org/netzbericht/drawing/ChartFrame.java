package org.netzbericht.drawing;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * What surrounds a chart.
 *
 * @param id begins every id within the drawing; unique on its page
 * @param title its name for those who do not see it
 * @param description what is to be seen
 * @param axis what the values are, empty for nothing
 * @param number a value as the page's language writes it, with its unit
 */
public record ChartFrame(
        String id, String title, String description, String axis, Medium medium, Function<BigDecimal, String> number) {

    /** Where the drawing is seen. */
    public enum Medium {
        /** As wide as the page lets it be; the style sheet colours it. */
        SCREEN,
        /** Of a fixed width, in greys with patterns, for engines that know no style sheet. */
        PAPER
    }
}
