package org.netzbericht.feature.print.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.Span;

/** What an engine remarked, as findings with a place: the rule in the style sheet, or the source of the page. */
public final class Remarks {
    static final Kind STYLE = Kind.warning("print.css");
    static final Kind FILE = Kind.warning("print.file");
    static final Kind OTHER = Kind.warning("print.engine");
    static final Kind FAILURE = Kind.error("print.failed");

    /** How the engine begins when it names what it does not know. */
    private static final Pattern NAMED = Pattern.compile("(?:Value |Found )?([\\w-]+) is .*", Pattern.DOTALL);

    private Remarks() {}

    /** In the order of the remarks; {@code origin} is the source of the page. */
    public static List<Diagnostic> findings(List<Remark> remarks, ThemeFiles theme, Location origin) {
        return remarks.stream().map(remark -> finding(remark, theme, origin)).toList();
    }

    private static Diagnostic finding(Remark remark, ThemeFiles theme, Location origin) {
        return switch (remark.subject()) {
            case STYLE -> {
                SourceFile sheet = theme.text(remark.file()).orElse(null);
                yield Diagnostic.of(STYLE, sheet == null ? origin : place(sheet, remark), words(remark));
            }
            case FILE -> Diagnostic.of(FILE, origin, remark.file());
            case OTHER -> Diagnostic.of(OTHER, origin, words(remark));
            case FAILURE -> Diagnostic.of(FAILURE, origin, words(remark));
        };
    }

    /** The engine's own words, without the full stop at their end. */
    private static String words(Remark remark) {
        return remark.message().strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    /** The engine counts lines only about: what it names is looked for from the line before. */
    private static Location place(SourceFile sheet, Remark remark) {
        int start = startOfLine(sheet.text(), remark.line() - 1);
        Matcher named = NAMED.matcher(remark.message());
        if (named.matches()) {
            String word = named.group(1).toLowerCase(Locale.ROOT);
            int at = sheet.text().toLowerCase(Locale.ROOT).indexOf(word, start);
            if (at >= 0 && at < startOfLine(sheet.text(), remark.line() + 3)) {
                return new Location(sheet, new Span(at, at + word.length()));
            }
        }
        return new Location(sheet, Span.at(startOfLine(sheet.text(), remark.line())));
    }

    /** The offset at which a line starts, counted from 1; the text's end if there is no such line. */
    private static int startOfLine(String text, int line) {
        int at = 0;
        for (int i = 1; i < line && at < text.length(); i++) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return at;
    }
}
