package org.netzbericht.asset;

/** Scripts as they are published: without indentation, empty lines and lines that only comment. What a script does is not looked at. */
final class Script {
    private Script() {}

    /**
     * The script without what only those need who write it. Comments that begin with {@code /*!} stay. Where a text goes on over the end of a line, blanks
     * may matter, so such a script stays as it is.
     */
    static String compact(String script) {
        StringBuilder compact = new StringBuilder(script.length());
        boolean isInComment = false;
        for (String line : script.split("\n", -1)) {
            String text = line.strip();
            if (opensTemplate(text) || text.endsWith("\\")) {
                return script;
            }
            boolean begins = text.startsWith("/*") && !text.startsWith("/*!");
            if (isInComment || begins) {
                int end = text.indexOf("*/", begins && !isInComment ? 2 : 0);
                isInComment = end < 0;
                text = end < 0 ? "" : text.substring(end + 2).strip();
            }
            if (!text.isEmpty() && !text.startsWith("//")) {
                compact.append(text).append('\n');
            }
        }
        return compact.toString();
    }

    private static boolean opensTemplate(String line) {
        boolean isOpen = false;
        for (int at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at + 1)) {
            isOpen = !isOpen;
        }
        return isOpen;
    }
}
