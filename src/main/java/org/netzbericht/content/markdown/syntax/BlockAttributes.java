package org.netzbericht.content.markdown.syntax;

import java.util.List;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What stands in braces behind the title of a container, {@code {#id option}}: an anchor and option words, as written.
 *
 * @param id the anchor without its sign, or null
 * @param place the place of the braces
 */
public record BlockAttributes(@Nullable String id, List<String> options, SourceSpan place) {
    /** The first column of a table holds heads of rows. */
    public static final String ROW_HEADERS = "rowHeaders";

    /** All option words. */
    public static final List<String> OPTIONS = List.of(ROW_HEADERS);

    static final BlockAttributes NONE = new BlockAttributes(null, List.of(), SourceSpan.of(0, 0, 0, 0));

    public BlockAttributes {
        options = List.copyOf(options);
    }

    /** Where the braces at the end of a line open; -1 if it ends with none, or with words that are part of the title. */
    static int open(String line) {
        int open = line.endsWith("}") ? line.lastIndexOf('{') : -1;
        if (open < 0 || open > 0 && line.charAt(open - 1) == '{') {
            return -1;
        }
        String inner = line.substring(open + 1, line.length() - 1);
        boolean isOurs = inner.startsWith("#") || OPTIONS.contains(inner.strip());
        return isOurs && inner.indexOf('}') < 0 ? open : -1;
    }

    static BlockAttributes of(String braces, SourceSpan place) {
        String id = null;
        List<String> options = new java.util.ArrayList<>();
        for (String word : braces.substring(1, braces.length() - 1).strip().split("[ \t]+")) {
            if (word.startsWith("#") && id == null) {
                id = word.substring(1);
            } else {
                options.add(word);
            }
        }
        return new BlockAttributes(id, options, place);
    }
}
