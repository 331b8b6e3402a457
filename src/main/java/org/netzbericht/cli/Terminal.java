package org.netzbericht.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The world around a run: two streams, whether a person watches them, the working directory, the environment, the clock.
 *
 * @param out for the result; not flushed by itself
 * @param err for progress and for what went wrong
 */
record Terminal(
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Path directory,
        Map<String, String> environment,
        Clock clock) {

    /** The process's own. UTF-8 always. The launcher tells which streams are terminals; without it, both or none count as such. */
    static Terminal ofProcess() {
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                isTerminal("netzbericht.stdout"),
                isTerminal("netzbericht.stderr"),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Clock.systemUTC());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        var bytes = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13);
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private static boolean isTerminal(String property) {
        String told = System.getProperty(property);
        return told == null ? System.console() != null : told.equals("terminal");
    }

    /** Colour on stdout: CLICOLOR_FORCE asks for it, NO_COLOR (no-color.org) forbids it, otherwise terminals get it. */
    boolean colour() {
        String force = variable("CLICOLOR_FORCE");
        if (force != null && !force.equals("0")) {
            return true;
        }
        return outIsTerminal && variable("NO_COLOR") == null && !"dumb".equals(variable("TERM"));
    }

    /** An environment variable, null when unset or empty. */
    @Nullable
    String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Prints a result. A reader that has gone ({@code | head}) is no reason to stop or to complain. */
    void print(String text) {
        out.print(text);
        boolean unused = out.checkError();
    }

    /** Tells what went wrong. */
    void complain(String text) {
        err.print(text.endsWith("\n") ? text : text + "\n");
        err.flush();
    }
}
