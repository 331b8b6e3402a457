package org.netzbericht.feature.print.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A font that a style sheet names by {@code @font-face}. Read here and not by the engine, because the engine finds fonts of drawings only if it is
 * told of them before.
 *
 * @param weight from 100 to 900
 * @param uri where the font lies
 */
record FontFace(String family, int weight, boolean italic, String uri) {
    private static final Pattern RULE = Pattern.compile("@font-face\\s*\\{([^}]*)\\}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION = Pattern.compile("([a-z-]+)\\s*:\\s*([^;]+)");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

    /** The fonts of a sheet. Rules that name no family or no file are left out. */
    static List<FontFace> of(String css, String sheetUri) {
        List<FontFace> faces = new ArrayList<>();
        for (Matcher rule = RULE.matcher(css); rule.find(); ) {
            String family = "";
            String source = "";
            int weight = 400;
            boolean italic = false;
            for (Matcher one = DECLARATION.matcher(rule.group(1)); one.find(); ) {
                String value = one.group(2).strip();
                switch (one.group(1).toLowerCase(Locale.ROOT)) {
                    case "font-family" -> family = value.replaceAll("^[\"']|[\"']$", "");
                    case "font-weight" -> weight = weight(value);
                    case "font-style" -> italic = !value.equals("normal");
                    case "src" -> source = source(value);
                    default -> {}
                }
            }
            if (!family.isEmpty() && !source.isEmpty()) {
                faces.add(new FontFace(
                        family,
                        weight,
                        italic,
                        URI.create(sheetUri).resolve(source).toString()));
            }
        }
        return faces;
    }

    private static int weight(String value) {
        return switch (value) {
            case "normal" -> 400;
            case "bold" -> 700;
            default -> value.matches("[1-9]00") ? Integer.parseInt(value) : 400;
        };
    }

    private static String source(String value) {
        Matcher address = ADDRESS.matcher(value);
        return address.find() ? address.group(1) : "";
    }

    /** The sheet without these rules; everything else keeps its line. */
    static String without(String css) {
        return RULE.matcher(css)
                .replaceAll(rule -> "\n".repeat((int) rule.group().lines().count() - 1));
    }
}
