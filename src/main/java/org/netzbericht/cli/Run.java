package org.netzbericht.cli;

import java.nio.file.Path;
import org.netzbericht.diagnostic.Messages;

/** What every command gets: the command line, the world, and the texts of the chosen language. */
record Run(Arguments arguments, Terminal terminal, String language, Messages words) {

    /** The texts of the findings. */
    Messages messages() {
        return Messages.of(language);
    }

    boolean json() {
        return "json".equals(arguments.value(Switch.FORMAT));
    }

    /** The folder given by a switch, absolute; without it, the fallback below {@code base}. */
    Path folder(Switch option, Path base, String fallback) {
        String given = arguments.value(option);
        try {
            return given == null
                    ? base.resolve(fallback).normalize()
                    : terminal.directory().resolve(given).normalize();
        } catch (java.nio.file.InvalidPathException e) {
            throw new UsageError(words.text("usage.path", option.longName(), String.valueOf(given)));
        }
    }

    /** As short as it can be named: below the working directory relative to it, otherwise absolute. */
    String shown(Path path) {
        Path directory = terminal.directory();
        return path.startsWith(directory) && !path.equals(directory)
                ? directory.relativize(path).toString()
                : path.toString();
    }
}
