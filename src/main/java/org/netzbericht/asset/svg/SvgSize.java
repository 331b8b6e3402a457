package org.netzbericht.asset.svg;

import org.jsoup.nodes.Element;

/** The size a drawing asks for, in whole CSS pixels; 0 where it does not say. */
record SvgSize(int widthPx, int heightPx) {

    static SvgSize of(Element svg) {
        double width = pixels(svg.attr("width"));
        double height = pixels(svg.attr("height"));
        String[] box = svg.attr("viewBox").strip().split("[\\s,]+");
        double boxWidth = box.length == 4 ? pixels(box[2]) : 0;
        double boxHeight = box.length == 4 ? pixels(box[3]) : 0;
        if (boxWidth > 0 && boxHeight > 0) { // one given side and the proportions give the other
            width = width > 0 ? width : height > 0 ? height * boxWidth / boxHeight : boxWidth;
            height = height > 0 ? height : width * boxHeight / boxWidth;
        }
        return width > 0 && height > 0 ? new SvgSize(whole(width), whole(height)) : new SvgSize(0, 0);
    }

    private static int whole(double value) {
        return (int) Math.max(1, Math.min(100_000, Math.round(value)));
    }

    /** A length in absolute units (CSS Values and Units Level 4, §6.2), or 0. */
    private static double pixels(String length) {
        String text = length.strip();
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
            end--;
        }
        double perUnit = switch (text.substring(end)) {
            case "", "px" -> 1;
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            case "mm" -> 96 / 25.4;
            case "cm" -> 96 / 2.54;
            case "in" -> 96;
            default -> 0;
        };
        try {
            double value = Double.parseDouble(text.substring(0, end)) * perUnit;
            return value > 0 && value < 1e9 ? value : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
