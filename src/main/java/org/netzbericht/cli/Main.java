package org.netzbericht.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Messages;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int code = run(args, terminal);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(code);
    }

    /** Runs a command line to its end and returns the exit code. Throws nothing. */
    static int run(String[] args, Terminal terminal) {
        String language = language(args, terminal);
        Messages words = Messages.in("/org/netzbericht/cli/cli_" + language + ".properties");
        try {
            return run(args, terminal, language, words);
        } catch (UsageError e) {
            terminal.complain(e.getMessage());
            return Exit.USAGE;
        } catch (RuntimeException | Error e) {
            return failed(e, Arrays.asList(args).contains("--stacktrace"), terminal, words);
        }
    }

    private static int run(String[] args, Terminal terminal, String language, Messages words) {
        String first = args.length == 0 ? "" : args[0];
        if (args.length == 1 && (first.equals("--version") || first.equals("-V"))) {
            return InfoCommands.version(terminal);
        }
        Run run = new Run(Arguments.parse(args, words), terminal, language, words);
        if (run.arguments().has(Switch.HELP)) {
            return InfoCommands.help(
                    run, run.arguments().verbNamed() ? run.arguments().verb() : null);
        }
        return switch (run.arguments().verb()) {
            case BUILD, CHECK -> BuildCommand.run(run);
            case EXPLAIN -> ExplainCommand.run(run);
            case LIST -> ListCommand.run(run);
            case GALLERY -> BuildCommand.gallery(run);
            case PDF -> PdfCommand.run(run);
            case SELFCHECK -> SelfcheckCommand.run(run);
            case VERSION -> InfoCommands.version(terminal);
            case COMPLETION -> InfoCommands.completion(run);
            case HELP_PAGE -> InfoCommands.help(run);
        };
    }

    /** German unless {@code --lang} or NETZBERICHT_LANG says English; needed before the command line can be understood. */
    private static String language(String[] args, Terminal terminal) {
        String language = terminal.variable("NETZBERICHT_LANG");
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith("--lang=")) {
                language = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                language = args[i + 1];
            }
        }
        return "en".equals(language) ? "en" : "de";
    }

    private static int failed(Throwable failure, boolean stackTrace, Terminal terminal, Messages words) {
        IOException world = world(failure);
        if (world != null) {
            terminal.complain(sentence(world, words) + (stackTrace ? "\n" + trace(failure) : ""));
            return Exit.WORLD;
        }
        terminal.complain(trace(failure) + words.text("failed.bug", InfoCommands.programVersion()));
        return Exit.BUG;
    }

    /** The failure of the world behind a failure, or null. */
    private static @Nullable IOException world(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException world) {
                return world;
            }
            if (cause instanceof UncheckedIOException unchecked && unchecked.getCause() == null) {
                return new IOException(unchecked.getMessage());
            }
        }
        return null;
    }

    private static String sentence(IOException failure, Messages words) {
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            if (file instanceof NoSuchFileException) {
                return words.text("failed.absent", file.getFile());
            }
            if (file instanceof AccessDeniedException) {
                return words.text("failed.denied", file.getFile());
            }
            return words.text("failed.file", file.getFile(), String.valueOf(file.getReason()));
        }
        return words.text("failed.other", String.valueOf(failure.getMessage()));
    }

    private static String trace(Throwable failure) {
        var bytes = new ByteArrayOutputStream();
        failure.printStackTrace(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
