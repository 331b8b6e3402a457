package org.netzbericht.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Publishing would harm what others put into the target, or cannot be done safely there. The old site is untouched. */
public final class PublishRefused extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final List<String> args;

    PublishRefused(String code, Path place) {
        super(code + " " + place, new IOException(code));
        this.code = code;
        this.args = List.of(place.toString());
    }

    /** The message key. */
    public String code() {
        return code;
    }

    /** What fills the message's places. */
    public List<String> args() {
        return args;
    }
}
