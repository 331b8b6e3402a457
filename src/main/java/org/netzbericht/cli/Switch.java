package org.netzbericht.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An option of the command line: its value's label (a text key, null for a plain switch), the values allowed (empty: any), its names. */
enum Switch {
    SOURCE("folder", List.of(), "-s", "--source"),
    DESTINATION("folder", List.of(), "-d", "--destination", "-o", "--output"),
    BASE_URL("url", List.of(), "-b", "--baseURL", "--base-url"),
    DRAFTS(null, List.of(), "-D", "--drafts", "--buildDrafts"),
    FUTURE(null, List.of(), "-F", "--future", "--buildFuture"),
    EXPIRED(null, List.of(), "-E", "--expired", "--buildExpired"),
    PORTABLE(null, List.of(), "--portable"),
    CLOCK("moment", List.of(), "--clock"),
    FAIL_ON("severity", List.of("error", "warn"), "--fail-on"),
    FORMAT("format", List.of("text", "json"), "--format"),
    LANG("language", List.of("de", "en"), "--lang"),
    TIMINGS(null, List.of(), "--timings"),
    THREADS("number", List.of(), "--threads"),
    QUIET(null, List.of(), "-q", "--quiet"),
    VERBOSE(null, List.of(), "-v", "--verbose"),
    STACKTRACE(null, List.of(), "--stacktrace"),
    HELP(null, List.of(), "-h", "--help");

    private final String label;
    private final List<String> choices;
    private final List<String> names;

    Switch(@Nullable String label, List<String> choices, String... names) {
        this.label = label == null ? "" : label;
        this.choices = choices;
        this.names = List.of(names);
    }

    /** The part of the text key of its value's label; empty for a plain switch. */
    String label() {
        return label;
    }

    boolean takesValue() {
        return !label.isEmpty();
    }

    /** The only values allowed; empty for any. */
    List<String> choices() {
        return choices;
    }

    List<String> names() {
        return names;
    }

    /** The name shown in messages: the first long one. */
    String longName() {
        for (String name : names) {
            if (name.startsWith("--")) {
                return name;
            }
        }
        throw new IllegalStateException(names.toString());
    }
}
