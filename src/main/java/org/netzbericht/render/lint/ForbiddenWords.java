package org.netzbericht.render.lint;

import java.util.Locale;
import java.util.Set;
import org.netzbericht.diagnostic.Kind;

/** What templates must not use: what makes objects, runs text as code, leaves escaping, loads other files, or hides mistakes. */
final class ForbiddenWords {
    static final Kind FORBIDDEN = Kind.error("template.forbidden");

    private static final Set<String> BUILT_INS = Set.of(
            "new",
            "api",
            "has_api",
            "hasApi",
            "eval",
            "eval_json",
            "evalJson",
            "interpret",
            "no_esc",
            "noEsc",
            "absolute_template_name",
            "absoluteTemplateName");
    private static final Set<String> VARIABLES = Set.of("get_optional_template", "getOptionalTemplate");

    /** In lower case. {@code attempt} and {@code setting} would hide that a name does not exist. */
    private static final Set<String> DIRECTIVES =
            Set.of("attempt", "ftl", "import", "include", "noautoesc", "noescape", "outputformat", "setting");

    private ForbiddenWords() {}

    static void directive(Token token, Reports reports) {
        if (DIRECTIVES.contains(token.name().toLowerCase(Locale.ROOT))) {
            reports.add(FORBIDDEN, token.nameStart() - 1, token.bodyStart(), "<#" + token.name() + ">");
        }
    }

    /** {@code start} is the place of the name behind the question mark. */
    static void builtIn(String name, int start, Reports reports) {
        if (BUILT_INS.contains(name)) {
            reports.add(FORBIDDEN, start, start + name.length(), "?" + name);
        }
    }

    /** {@code start} is the place of the name behind a dot that has nothing to its left. */
    static void variable(String name, int start, Reports reports) {
        if (VARIABLES.contains(name)) {
            reports.add(FORBIDDEN, start, start + name.length(), "." + name);
        }
    }

    /** Looks through text that could not be read as an expression. */
    static void unreadable(Reports reports, int start, int end) {
        String text = reports.text();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                int stop = Math.min(TemplateScanner.stringEnd(text, i), end);
                string(reports, i + 1, stop - 1, TemplateScanner.isRaw(text, i));
                i = stop - 1;
            } else if (c == '?') {
                word(reports, i, end);
            } else if (c == '.') {
                word(reports, i, end);
            }
        }
    }

    private static void string(Reports reports, int start, int end, boolean raw) {
        String text = reports.text();
        int inner = raw ? -1 : text.indexOf("${", start);
        while (inner >= 0 && inner < end) {
            int close = text.indexOf('}', inner);
            int stop = close < 0 || close > end ? end : close;
            unreadable(reports, inner + 2, stop);
            inner = text.indexOf("${", stop);
        }
    }

    private static void word(Reports reports, int sign, int end) {
        String text = reports.text();
        int start = sign + 1;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int stop = start;
        while (stop < end && (Character.isLetterOrDigit(text.charAt(stop)) || text.charAt(stop) == '_')) {
            stop++;
        }
        String word = text.substring(start, stop);
        if (text.charAt(sign) == '?') {
            builtIn(word, start, reports);
        } else if (!isMember(text, sign)) {
            variable(word, start, reports);
        }
    }

    /** Whether a dot has something to its left that it names a part of. */
    private static boolean isMember(String text, int dot) {
        char before = dot == 0 ? ' ' : text.charAt(dot - 1);
        return Character.isLetterOrDigit(before)
                || before == '_'
                || before == ')'
                || before == ']'
                || before == '.'
                || before == '$';
    }
}
