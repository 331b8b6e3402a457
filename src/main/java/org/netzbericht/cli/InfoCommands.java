package org.netzbericht.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The commands about the program itself: {@code version}, {@code help}, {@code completion}. */
final class InfoCommands {
    private static final int HELP_WIDTH = 96;

    private InfoCommands() {}

    static int version(Terminal terminal) {
        terminal.print(CommandLines.PROGRAM + " " + programVersion() + "\n");
        return Exit.DONE;
    }

    /** As written into the program when it was packaged. */
    static String programVersion() {
        try (InputStream in = InfoCommands.class.getResourceAsStream("/org/netzbericht/cli/version.txt")) {
            if (in == null) {
                throw new IllegalStateException("no version.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code help [COMMAND]}. */
    static int help(Run run) {
        String word = run.arguments().word();
        Verb verb = word == null ? null : Verb.of(word);
        if (word != null && verb == null) {
            throw new UsageError(run.words().text("usage.command", word) + Arguments.nearestVerb(word, run.words()));
        }
        return help(run, verb);
    }

    /** The help page of a verb, or of the program. */
    static int help(Run run, @Nullable Verb verb) {
        var lines = new CommandLines(run.words());
        CommandLine line = verb == null ? lines.all() : lines.of(verb);
        line.setUsageHelpWidth(HELP_WIDTH);
        run.terminal().print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
        return Exit.DONE;
    }

    /** The script a shell sources to complete commands, switches and their values. */
    static int completion(Run run) {
        String shell = run.arguments().word();
        List<String> shells = List.of("bash", "zsh");
        if (shell == null || !shells.contains(shell)) {
            throw new UsageError(run.words().text("usage.shell", String.join(", ", shells)));
        }
        String script = AutoComplete.bash(CommandLines.PROGRAM, new CommandLines(run.words()).all());
        List<String> stable = new ArrayList<>();
        for (String line : script.split("\n", -1)) {
            if (!line.startsWith("# ") || !line.contains("generated")) { // Picocli adds the time of day
                stable.add(line);
            }
        }
        run.terminal().print(String.join("\n", stable));
        return Exit.DONE;
    }
}
