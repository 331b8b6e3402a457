package org.netzbericht.cli;

import static org.netzbericht.cli.Switch.*;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the program can do, in the order of the help page; {@link #BUILD} is meant when none is named. */
enum Verb {
    BUILD(
            "",
            SOURCE,
            DESTINATION,
            BASE_URL,
            DRAFTS,
            FUTURE,
            EXPIRED,
            PORTABLE,
            CLOCK,
            FAIL_ON,
            FORMAT,
            LANG,
            TIMINGS,
            THREADS,
            QUIET,
            VERBOSE,
            STACKTRACE,
            HELP),
    CHECK(
            "",
            SOURCE,
            BASE_URL,
            DRAFTS,
            FUTURE,
            EXPIRED,
            PORTABLE,
            CLOCK,
            FAIL_ON,
            FORMAT,
            LANG,
            TIMINGS,
            THREADS,
            QUIET,
            VERBOSE,
            STACKTRACE,
            HELP),
    EXPLAIN("code", LANG, STACKTRACE, HELP),
    LIST("kind", SOURCE, CLOCK, FORMAT, LANG, STACKTRACE, HELP),
    GALLERY("", SOURCE, DESTINATION, FORMAT, LANG, QUIET, STACKTRACE, HELP),
    PDF("page", SOURCE, DESTINATION, BASE_URL, DRAFTS, FUTURE, EXPIRED, CLOCK, LANG, QUIET, STACKTRACE, HELP),
    SELFCHECK("files", SOURCE, DESTINATION, BASE_URL, DRAFTS, FUTURE, EXPIRED, CLOCK, LANG, QUIET, STACKTRACE, HELP),
    VERSION("", LANG, HELP),
    COMPLETION("shell", LANG, HELP),
    HELP_PAGE("command", LANG, HELP);

    private final String parameter;
    private final List<Switch> switches;

    Verb(String parameter, Switch... switches) {
        this.parameter = parameter;
        this.switches = List.of(switches);
    }

    /** As typed, and the key of its texts. */
    String word() {
        return switch (this) {
            case BUILD -> "build";
            case CHECK -> "check";
            case EXPLAIN -> "explain";
            case LIST -> "list";
            case GALLERY -> "gallery";
            case PDF -> "pdf";
            case SELFCHECK -> "selfcheck";
            case VERSION -> "version";
            case COMPLETION -> "completion";
            case HELP_PAGE -> "help";
        };
    }

    /** The part of the text key of the word it takes; empty for none. */
    String parameter() {
        return parameter;
    }

    /** Whether it takes several words. */
    boolean takesMany() {
        return this == SELFCHECK;
    }

    List<Switch> switches() {
        return switches;
    }

    static @Nullable Verb of(String word) {
        for (Verb verb : values()) {
            if (verb.word().equals(word)) {
                return verb;
            }
        }
        return null;
    }
}
