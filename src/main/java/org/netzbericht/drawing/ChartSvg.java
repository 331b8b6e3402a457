package org.netzbericht.drawing;

import java.util.List;
import java.util.TreeSet;

/**
 * A chart in the making. Across, places are shares of the width, so that the drawing is as wide as its room and its text keeps its size; down, they
 * are px. Shapes carry greys and patterns of their own, for engines without a style sheet; classes let one colour them.
 */
final class ChartSvg {
    /** The room of a phone of 320 px between its margins; everything fits into it. */
    static final int NARROWEST_PX = 280;

    private static final int PAPER_PX = 480;

    /** Steps of lightness (CIE L* 30, 62, 12, 78, 46), neighbours far apart. */
    static final List<String> GREYS = List.of("#474747", "#969696", "#202020", "#c1c1c1", "#6d6d6d");

    private static final List<String> ON_GREYS = List.of("#fff", "#000", "#fff", "#000", "#fff");
    private static final List<String> DASHES = List.of("", "8 4", "2 3", "12 4 2 4", "5 2");
    private static final List<String> PATTERNS = List.of(
            "",
            "<path d=\"M-1 7l8-8M-1 1l2-2M5 7l2-2\" stroke=\"#000\"/>",
            "<circle cx=\"3\" cy=\"3\" r=\"1.2\" fill=\"#fff\"/>",
            "<path d=\"M0 3h6\" stroke=\"#000\"/>",
            "<path d=\"M3 0v6M0 3h6\" stroke=\"#000\"/>");

    private final ChartFrame frame;
    private final StringBuilder body = new StringBuilder(4_000);
    private final StringBuilder patterned = new StringBuilder();
    private final TreeSet<Integer> patterns = new TreeSet<>();

    ChartSvg(ChartFrame frame) {
        this.frame = frame;
    }

    ChartFrame frame() {
        return frame;
    }

    /** The finished drawing. */
    String of(int heightPx) {
        StringBuilder svg = new StringBuilder(body.length() + 1_000);
        svg.append("<svg class=\"chart-drawing\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"");
        svg.append(escaped(frame.id()))
                .append("_t ")
                .append(escaped(frame.id()))
                .append("_d\"");
        if (isPaper()) {
            svg.append(" viewBox=\"0 0 ")
                    .append(PAPER_PX)
                    .append(' ')
                    .append(heightPx)
                    .append('"');
        }
        svg.append(" width=\"").append(isPaper() ? String.valueOf(PAPER_PX) : "100%");
        svg.append("\" height=\"")
                .append(heightPx)
                .append("\" font-size=\"")
                .append(ChartText.SIZE_PX)
                .append("\">");
        svg.append("<title id=\"").append(escaped(frame.id())).append("_t\">").append(escaped(frame.title()));
        svg.append("</title><desc id=\"").append(escaped(frame.id())).append("_d\">");
        svg.append(escaped(frame.description())).append("</desc>");
        if (!patterns.isEmpty()) {
            svg.append("<defs>");
            patterns.forEach(series -> svg.append("<pattern id=\"")
                    .append(escaped(patternId(series)))
                    .append("\" class=\"chart-p")
                    .append(series + 1)
                    .append("\" patternUnits=\"userSpaceOnUse\" width=\"6\" height=\"6\">")
                    .append(PATTERNS.get(series))
                    .append("</pattern>"));
            svg.append("</defs>");
        }
        // What is drawn stands in the description and in the table: read out, every number would be heard twice.
        return svg.append("<g aria-hidden=\"true\">")
                .append(body)
                .append("</g></svg>")
                .toString();
    }

    private String patternId(int series) {
        return frame.id() + "_p" + (series + 1);
    }

    /** A stretch of a series; with its pattern, which the style sheet shows where colours do not count. */
    void bar(int series, double from, double to, int topPx, int heightPx) {
        String place = " x=\"" + share(from) + "\" y=\"" + topPx + "\" width=\"" + share(to - from) + "\" height=\""
                + heightPx + "\"";
        body.append("<rect class=\"chart-s").append(series + 1).append('"').append(place);
        body.append(" fill=\"").append(GREYS.get(series)).append("\" stroke=\"#202020\"/>");
        pattern(series, place);
    }

    /** The mark of a series beside its name. */
    void mark(int series, int topPx) {
        String place = " x=\"1\" y=\"" + topPx + "\" width=\"14\" height=\"14\"";
        body.append("<rect class=\"chart-s").append(series + 1).append('"').append(place);
        body.append(" fill=\"").append(GREYS.get(series)).append("\" stroke=\"#202020\"/>");
        pattern(series, place);
    }

    private void pattern(int series, String place) {
        if (series > 0) {
            patterns.add(series);
            patterned.append("<rect class=\"chart-hatch\"").append(place);
            patterned.append(" fill=\"url(#").append(escaped(patternId(series))).append(")\"");
            patterned.append(!isPaper() ? " display=\"none\"/>" : "/>");
            body.append(patterned);
            patterned.setLength(0);
        }
    }

    /** A stretch of the line of a series. */
    void stroke(int series, double fromX, double fromY, double toX, double toY) {
        body.append("<line class=\"chart-l").append(series + 1).append('"');
        ends(share(fromX), px(fromY), share(toX), px(toY));
        body.append(" stroke=\"").append(GREYS.get(series)).append("\" stroke-width=\"2.5\" stroke-linecap=\"round\"");
        if (!DASHES.get(series).isEmpty()) {
            body.append(" stroke-dasharray=\"").append(DASHES.get(series)).append('"');
        }
        body.append("/>");
    }

    void point(int series, double x, double yPx) {
        body.append("<circle class=\"chart-s")
                .append(series + 1)
                .append("\" cx=\"")
                .append(share(x));
        body.append("\" cy=\"").append(px(yPx)).append("\" r=\"4\" fill=\"").append(GREYS.get(series));
        body.append("\" stroke=\"#202020\"/>");
    }

    /** An arrow head to the right, its tip 11 px from the place. */
    void arrow(double x, int middlePx) {
        body.append("<svg x=\"").append(share(x)).append("\" y=\"").append(middlePx);
        body.append("\" overflow=\"visible\"><path class=\"chart-s1\" d=\"M0-10L11 0L0 10z\" fill=\"");
        body.append(GREYS.get(0)).append("\" stroke=\"#202020\"/></svg>");
    }

    /** A fine line across. */
    void grid(double fromX, double toX, double yPx) {
        rule("chart-grid", "#c1c1c1", share(fromX), px(yPx), share(toX), px(yPx));
    }

    /** A fine line down. */
    void tick(double x, int fromPx, int toPx) {
        rule("chart-grid", "#c1c1c1", share(x), px(fromPx), share(x), px(toPx));
    }

    /** The line of zero, across or down. */
    void zero(double fromX, double fromY, double toX, double toY) {
        rule("chart-zero", "#474747", share(fromX), px(fromY), share(toX), px(toY));
    }

    private void rule(String kind, String grey, String fromX, String fromY, String toX, String toY) {
        body.append("<line class=\"").append(kind).append('"');
        ends(fromX, fromY, toX, toY);
        body.append(" stroke=\"").append(grey).append("\"/>");
    }

    private void ends(String fromX, String fromY, String toX, String toY) {
        body.append(" x1=\"").append(fromX).append("\" y1=\"").append(fromY);
        body.append("\" x2=\"").append(toX).append("\" y2=\"").append(toY).append('"');
    }

    /** Where a text stands to its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A line of text on its base line, moved by px. */
    void text(String kind, String words, double x, int shiftPx, double baselinePx, Anchor anchor) {
        body.append("<text class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(isPaper() ? px(x * PAPER_PX + shiftPx) : share(x));
        body.append("\" y=\"").append(px(baselinePx));
        body.append(shiftPx == 0 || isPaper() ? "\"" : "\" dx=\"" + shiftPx + "\"");
        if (anchor != Anchor.START) {
            body.append(" text-anchor=\"")
                    .append(anchor == Anchor.MIDDLE ? "middle" : "end")
                    .append('"');
        }
        body.append('>').append(escaped(words)).append("</text>");
    }

    /** A value within the bar of a series; on paper on a plate, clear of the pattern. */
    void textOn(int series, String words, double x, int baselinePx) {
        if (isPaper() && series > 0) {
            int widthPx = ChartText.widthPx(words) + 2;
            body.append("<rect x=\"")
                    .append(px(x * PAPER_PX - widthPx / 2.0))
                    .append("\" y=\"")
                    .append(baselinePx - 13);
            body.append("\" width=\"").append(widthPx).append("\" height=\"16\" fill=\"");
            body.append(GREYS.get(series)).append("\"/>");
        }
        body.append("<text class=\"chart-on")
                .append(series + 1)
                .append("\" x=\"")
                .append(share(x));
        body.append("\" y=\"").append(baselinePx).append("\" text-anchor=\"middle\" fill=\"");
        body.append(ON_GREYS.get(series)).append("\">").append(escaped(words)).append("</text>");
    }

    private boolean isPaper() {
        return frame.medium() == ChartFrame.Medium.PAPER;
    }

    /** A share of the width, in percent with at most two decimals; on paper in px. */
    private String share(double share) {
        if (isPaper()) {
            return px(share * PAPER_PX);
        }
        long hundredths = Math.round(share * 10_000);
        return hundredths == 0 ? "0" : decimal(hundredths, 100) + "%";
    }

    /** px with at most one decimal. */
    private static String px(double px) {
        return decimal(Math.round(px * 10), 10);
    }

    private static String decimal(long scaled, int scale) {
        String sign = scaled < 0 ? "-" : "";
        long whole = Math.abs(scaled) / scale;
        long rest = Math.abs(scaled) % scale;
        if (rest == 0) {
            return sign + whole;
        }
        String decimals = String.valueOf(scale + rest).substring(1);
        return sign + whole + "." + (decimals.endsWith("0") ? decimals.substring(0, decimals.length() - 1) : decimals);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
