package org.netzbericht.render.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.ChartBlock;

/** What is in a chart's figure: the drawing, who the numbers are from, and the numbers as a table: on screens behind a disclosure. */
final class ChartHtml {
    private static final String NUMERIC = " class=\"align-right\">";

    private final HtmlWriter html;
    private final MarkdownContext context;
    private final Medium medium;

    ChartHtml(HtmlWriter html, MarkdownContext context, Medium medium) {
        this.html = html;
        this.context = context;
        this.medium = medium;
    }

    /** Writes what marks illustrative numbers, within a caption. */
    void writeMark(@Nullable ChartBlock chart) {
        if (chart != null && chart.example()) {
            html.markup("<span class=\"example-mark\">")
                    .text(context.word("example"))
                    .markup("</span> ");
        }
    }

    /** Writes what stands below the caption; ids within it begin with {@code id}. */
    void write(@Nullable ChartBlock chart, String caption, String id) {
        @Nullable
        ChartPicture picture = chart == null ? null : context.chart(chart, caption, id, medium == Medium.PAPER);
        if (chart != null && picture != null) {
            write(chart, picture, caption);
        }
    }

    private void write(ChartBlock chart, ChartPicture picture, String caption) {
        if (!picture.svg().isEmpty()) {
            html.markup("\n" + picture.svg() + "\n");
        }
        if (!chart.source().isEmpty()) {
            html.markup("\n<p class=\"chart-source\">").text(context.word("sourceOne") + ": " + chart.source());
            html.markup("</p>\n");
        }
        if (picture.svg().isEmpty() || medium == Medium.PAPER) {
            table(picture, caption);
        } else {
            html.markup("\n<details class=\"chart-data\">\n<summary>").text(context.word("chartData"));
            html.markup("</summary>\n");
            table(picture, caption);
            html.markup("\n</details>\n");
        }
    }

    private void table(ChartPicture picture, String caption) {
        html.markup("\n<div class=\"table\" role=\"region\" tabindex=\"0\"");
        html.attribute("aria-label", context.word("table") + ": " + caption);
        html.markup(">\n<table>\n<caption>").text(caption).markup("</caption>\n<thead>\n<tr>\n");
        html.markup("<th scope=\"col\">").text(picture.head().get(0)).markup("</th>\n");
        picture.head()
                .subList(1, picture.head().size())
                .forEach(head ->
                        html.markup("<th scope=\"col\"" + NUMERIC).text(head).markup("</th>\n"));
        html.markup("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : picture.rows()) {
            html.markup("<tr>\n<th scope=\"row\">").text(row.get(0)).markup("</th>\n");
            row.subList(1, row.size())
                    .forEach(cell -> html.markup("<td" + NUMERIC).text(cell).markup("</td>\n"));
            html.markup("</tr>\n");
        }
        html.markup("</tbody>\n</table>\n</div>\n");
    }
}
