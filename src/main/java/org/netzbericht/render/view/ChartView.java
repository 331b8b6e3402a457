package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.chart.ChartTable;
import org.netzbericht.content.chart.ChartTables;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.drawing.ChartDrawing;
import org.netzbericht.drawing.ChartFrame;
import org.netzbericht.drawing.ChartStretch;
import org.netzbericht.drawing.ChartValues;
import org.netzbericht.render.markdown.ChartPicture;

/** A chart seen from one page: its numbers in the page's language, drawn and as a table. */
final class ChartView {
    private static final String NBSP = "\u00A0";
    private static final String NOTHING = "–";

    private final Frame frame;
    private final ChartBlock chart;
    private final String caption;
    private final String id;
    private final ChartFrame.Medium medium;

    ChartView(Frame frame, ChartBlock chart, String caption, String id, ChartFrame.Medium medium) {
        this.frame = frame;
        this.chart = chart;
        this.caption = caption;
        this.id = id;
        this.medium = medium;
    }

    /** A chart that no text asks for: its title, drawing and table; what is to be seen is said by the rows of the table. Null where there is nothing. */
    static @Nullable TemplateModel figure(Frame frame, ChartBlock chart, String title, String id) {
        ChartPicture table = new ChartView(frame, chart, title, id, ChartFrame.Medium.SCREEN).picture();
        if (table == null) {
            return null;
        }
        String seen = table.rows().stream().map(row -> String.join(" ", row)).collect(Collectors.joining("; "));
        ChartBlock described = new ChartBlock(
                chart.type(),
                seen,
                chart.unit(),
                chart.axis(),
                chart.label(),
                chart.source(),
                chart.example(),
                chart.data(),
                chart.location());
        ChartPicture picture = new ChartView(frame, described, title, id, ChartFrame.Medium.SCREEN).picture();
        return picture == null
                ? null
                : Models.hash(
                        "chart",
                        Models.parts(
                                "id", Models.text(id),
                                "title", Models.text(title),
                                "svg", Models.markup(picture.svg()),
                                "head", Models.list(picture.head(), Models::text),
                                "rows", Models.list(picture.rows(), row -> Models.list(row, Models::text))));
    }

    @Nullable
    ChartPicture picture() {
        @Nullable
        ChartTable table = ChartTables.read(chart, frame.site().content(), frame.language())
                .value();
        if (table instanceof ChartTable.Numbers numbers) {
            return numbers(numbers);
        }
        return table instanceof ChartTable.Times times ? times(times) : null;
    }

    private ChartPicture numbers(ChartTable.Numbers numbers) {
        List<String> series = new ArrayList<>();
        for (String name : numbers.series()) {
            boolean isUnnamed = name.isEmpty() && numbers.series().size() > 1;
            series.add(isUnnamed ? frame.words().get("withoutGroup") : name);
        }
        List<ChartValues.Row> rows = new ArrayList<>();
        numbers.rows().forEach(row -> rows.add(new ChartValues.Row(name(row.name()), row.values())));
        List<String> head = new ArrayList<>();
        head.add(numbers.head().isEmpty() ? frame.words().get("chartName") : numbers.head());
        series.forEach(name -> head.add(name.isEmpty() ? axis(numbers) : name));
        List<List<String>> cells = new ArrayList<>();
        for (ChartValues.Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.name()));
            row.values().forEach(value -> line.add(value == null ? NOTHING : number(value, numbers.unit())));
            cells.add(line);
        }
        return new ChartPicture(drawn(numbers, new ChartValues(series, rows)), head, cells);
    }

    private String name(@Nullable String name) {
        return name == null ? frame.words().get("withoutGroup") : name;
    }

    private String axis(ChartTable.Numbers numbers) {
        if (!numbers.axis().isEmpty()) {
            return numbers.axis();
        }
        return frame.words().get(numbers.counted() ? "chartCount" : "chartValue");
    }

    private String number(BigDecimal value, String unit) {
        String words = frame.wording().number(value);
        return unit.isEmpty() ? words : words + NBSP + (unit.equals("EUR") ? "€" : unit);
    }

    private String drawn(ChartTable.Numbers numbers, ChartValues values) {
        if (frame.leavesPages()) {
            return "";
        }
        var around = around(numbers.axis(), numbers.unit());
        return switch (chart.type()) {
            case BAR -> ChartDrawing.bars(values, around);
            case STACKED_BAR -> ChartDrawing.stackedBars(values, around);
            case LINE -> ChartDrawing.lines(values, around);
            case MULTIPLES -> ChartDrawing.multiples(values, around);
            case TIMELINE -> throw new IllegalStateException("a timeline has no numbers");
        };
    }

    private ChartFrame around(String axis, String unit) {
        return new ChartFrame(id, caption, chart.description(), axis, medium, value -> number(value, unit));
    }

    private ChartPicture times(ChartTable.Times times) {
        List<ChartStretch> stretches = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (ChartTable.Stretch stretch : times.stretches()) {
            PartialDate start = stretch.period().start();
            @Nullable PartialDate end = stretch.period().end();
            String dates = frame.wording().period(stretch.period());
            double to = end == null ? years(start.last()) : years(end.last());
            stretches.add(new ChartStretch(
                    stretch.name(), dates, years(start), to, stretch.period().ongoing()));
            String until = end != null ? frame.wording().date(end) : NOTHING;
            boolean goesOn = stretch.period().ongoing();
            cells.add(List.of(
                    stretch.name(),
                    frame.wording().date(start),
                    goesOn ? frame.words().get("ongoing") : until));
        }
        String head = times.head().isEmpty() ? frame.words().get("chartName") : times.head();
        List<String> heads =
                List.of(head, frame.words().get("chartFrom"), frame.words().get("chartUntil"));
        String svg = frame.leavesPages() ? "" : ChartDrawing.timeline(stretches, around(chart.axis(), ""));
        return new ChartPicture(svg, heads, cells);
    }

    /** A date in years; months and days are taken as equally long, which no eye can tell. */
    private static double years(PartialDate date) {
        double months = Math.max(0, date.month() - 1) + Math.max(0, date.day() - 1) / 31.0;
        return date.year() + months / 12;
    }
}
