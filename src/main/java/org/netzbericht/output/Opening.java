package org.netzbericht.output;

import java.util.List;

/** What came of opening a target. */
public sealed interface Opening permits Opening.Opened, Opening.Refused, Opening.Locked {

    /** The target is ours until the publication is closed. */
    record Opened(Publication publication) implements Opening {}

    /** The target must not be written to; a message key and its arguments. Nothing was touched. */
    record Refused(String code, List<String> args) implements Opening {
        public Refused {
            args = List.copyOf(args);
        }

        static Refused of(String code, Object... args) {
            return new Refused(
                    code, List.of(args).stream().map(Object::toString).toList());
        }
    }

    /** Another build is publishing to this target. */
    record Locked() implements Opening {}
}
