package org.netzbericht.cli;

/** The command line cannot be understood; the message is a whole sentence in the reader's language. */
final class UsageError extends RuntimeException {
    UsageError(String message) {
        super(message, null, false, false);
    }
}
