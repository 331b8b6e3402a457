package org.netzbericht.drawing;

import java.util.ArrayList;
import java.util.List;

/** How wide words are, without a font at hand: a little more than the fonts of the theme need at {@value #SIZE_PX} px. */
final class ChartText {
    static final int SIZE_PX = 14;
    static final int LINE_PX = 18;

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String NARROW = "iljtfrI.,:;'!|()[] -\u00A0";
    private static final String WIDE = "mwMW%@€–—…";

    private ChartText() {}

    static int widthPx(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != SOFT_HYPHEN) {
                width +=
                        NARROW.indexOf(c) >= 0 ? 4.6 : WIDE.indexOf(c) >= 0 ? 12 : Character.isUpperCase(c) ? 9.6 : 7.6;
            }
        }
        return (int) Math.ceil(width);
    }

    /** The lines of a text that is at most so wide: broken at spaces, at soft hyphens, and in words that are too long for one line. */
    static List<String> lines(String text, int maxPx) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (widthPx(longer) <= maxPx) {
                line = longer;
                continue;
            }
            if (!line.isEmpty() && (widthPx(word) <= maxPx || word.indexOf(SOFT_HYPHEN) < 0)) {
                lines.add(line);
                line = "";
            }
            line = broken(line.isEmpty() ? word : line + " " + word, maxPx, lines);
        }
        lines.add(line);
        return lines.stream().map(ChartText::shown).toList();
    }

    /** Adds the full lines of a text whose last word is too long; returns its rest. */
    private static String broken(String text, int maxPx, List<String> lines) {
        String rest = text;
        while (widthPx(rest) > maxPx) {
            int fit = 1;
            while (fit < rest.length() && widthPx(rest.substring(0, fit + 1) + "-") <= maxPx) {
                fit++;
            }
            int soft = rest.lastIndexOf(SOFT_HYPHEN, fit);
            int end = soft > 0 ? soft : Character.isHighSurrogate(rest.charAt(fit - 1)) ? fit + 1 : fit;
            lines.add(rest.substring(0, end) + "-");
            rest = rest.substring(soft > 0 ? end + 1 : end);
        }
        return rest;
    }

    private static String shown(String line) {
        return line.indexOf(SOFT_HYPHEN) < 0 ? line : line.replace(String.valueOf(SOFT_HYPHEN), "");
    }
}
