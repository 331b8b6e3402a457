/**
 * The numbers of charts: a {@link org.netzbericht.content.markdown.ChartBlock} and all content enter, a
 * {@link org.netzbericht.content.chart.ChartTable} leaves, with findings about files, columns, fields and numbers. Knows nothing of drawing.
 */
@NullMarked
package org.netzbericht.content.chart;

import org.jspecify.annotations.NullMarked;
