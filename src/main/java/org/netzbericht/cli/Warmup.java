package org.netzbericht.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * A run that is only there to load the classes of real runs, while the virtual machine is told to archive them: a build, findings as text and as
 * JSON, a help page. Arguments: the site folder and the target. Says nothing.
 */
public final class Warmup {
    private Warmup() {}

    public static void main(String[] args) {
        Terminal real = Terminal.ofProcess(); // loads what a real run loads
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var silent =
                new Terminal(nowhere, nowhere, false, true, Path.of("").toAbsolutePath(), Map.of(), Clock.systemUTC());
        String site = args[0];
        String target = args[1];
        String[][] runs = {
            {"version"},
            {"build", "-s", site, "-d", target, "--timings"},
            {"build", "-s", site, "-d", target, "-D", "-F", "--portable"},
            {"check", "-s", site, "--clock", "2030-01-01"}, // findings: the legal pages are old by then
            {"check", "-s", site, "--format", "json", "--clock", "2030-01-01"},
            {"list", "drafts", "-s", site},
            {"help", "build"},
            {"explain"},
            {"bild"},
        };
        for (String[] run : runs) {
            int unused = Main.run(run, silent);
        }
        real.out().flush();
    }
}
