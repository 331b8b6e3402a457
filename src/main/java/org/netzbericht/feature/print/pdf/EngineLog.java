package org.netzbericht.feature.print.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one place that touches the engine's log, which is global to the program: it writes nowhere, and what matters comes back as {@link Remark}s of
 * each run. The loggers of the libraries below it are switched off too.
 */
final class EngineLog {
    private static final Pattern LINE = Pattern.compile("(.*?) at line (\\d+)\\b(.*)", Pattern.DOTALL);

    /** Held here, because the logging of Java forgets loggers nobody holds. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        XRLog.setLoggingEnabled(true);
        XRLog.setLoggerImpl(new Silent());
    }

    private EngineLog() {}

    /** To be called before the engine is used. */
    static void silence() {
        // the static part above has run by now
    }

    /** What a message says to the site's editors; empty if nothing. */
    static Optional<Remark> remark(Diagnostic diagnostic) {
        String where = diagnostic.getLogMessageId().getWhere();
        boolean style = where.equals(XRLog.CSS_PARSE) && diagnostic.getArgs().length == 2;
        if (style) {
            return Optional.of(style(
                    String.valueOf(diagnostic.getArgs()[0]),
                    String.valueOf(diagnostic.getArgs()[1])));
        }
        if (diagnostic.getLevel().intValue() < Level.WARNING.intValue()) {
            return Optional.empty();
        }
        boolean file = where.equals(XRLog.LOAD) || where.equals(XRLog.EXCEPTION) && diagnostic.getArgs().length > 0;
        String address = file && diagnostic.getArgs().length > 0
                ? PrintUris.path(String.valueOf(diagnostic.getArgs()[0]))
                : "";
        return Optional.of(new Remark(
                file ? Remark.Subject.FILE : Remark.Subject.OTHER, address, 0, diagnostic.getFormattedMessage()));
    }

    private static Remark style(String uri, String message) {
        Matcher line = LINE.matcher(message);
        return line.matches()
                ? new Remark(
                        Remark.Subject.STYLE,
                        PrintUris.path(uri),
                        Integer.parseInt(line.group(2)),
                        line.group(1) + line.group(3))
                : new Remark(Remark.Subject.STYLE, PrintUris.path(uri), 0, message);
    }

    /** Writes nowhere. */
    private static final class Silent implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {
            // messages come back as remarks
        }

        @Override
        public void log(String where, Level level, String message, Throwable thrown) {
            // messages come back as remarks
        }

        @Override
        public void setLevel(String logger, Level level) {
            // there are no levels
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
