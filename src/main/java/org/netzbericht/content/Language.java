package org.netzbericht.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.netzbericht.source.SourceFile;

/**
 * What a language tag (BCP 47) means for pages. Tags with the registered variant {@code simple} are easy languages, such as {@code de-simple} for
 * German Leichte Sprache.
 */
public record Language(String tag) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    /** Folders that readers understand better than the tag. */
    private static final Map<String, String> FOLDERS = Map.of("de-simple", "leichte-sprache");

    /** The language that a file of records is written in: that of its name, else the first. */
    public static String of(SourceFile file, List<String> languages) {
        String path = file.path();
        int end = path.lastIndexOf('.');
        int dot = path.lastIndexOf('.', end - 1);
        String named = dot > path.lastIndexOf('/') ? path.substring(dot + 1, end) : "";
        return languages.contains(named) ? named : languages.get(0);
    }

    /** The first part of the tag: {@code de} of {@code de-simple}. */
    public String primary() {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** The folder at the site's root that holds its pages. */
    public String folder() {
        return FOLDERS.getOrDefault(tag, tag.toLowerCase(Locale.ROOT));
    }

    /** Whether it is a language made easy, with rules of its own for text and layout. */
    public boolean isEasy() {
        return tag.endsWith("-simple");
    }

    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(primary());
    }

    /** As the attribute {@code dir} says it. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }
}
