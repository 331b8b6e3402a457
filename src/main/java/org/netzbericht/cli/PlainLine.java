package org.netzbericht.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines people and scripts mostly write: whole switch names, values apart or behind {@code =}. Everything else, and every mistake, is
 * Picocli's. Loading Picocli costs as much as starting the virtual machine, half of a small build.
 */
final class PlainLine {
    private PlainLine() {}

    /** What Picocli would understand, or null when the line is not plain. */
    static @Nullable Arguments read(Verb verb, boolean verbNamed, List<String> args) {
        Map<Switch, String> switches = new EnumMap<>(Switch.class);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
            Switch option = named(verb, equals < 0 ? arg : arg.substring(0, equals));
            if (option == null) {
                if (arg.isEmpty()
                        || arg.startsWith("-")
                        || !words.isEmpty() && !verb.takesMany()
                        || verb.parameter().isEmpty()) {
                    return null;
                }
                words.add(arg);
            } else if (option == Switch.HELP || equals >= 0 && !option.takesValue()) {
                return null;
            } else if (!option.takesValue()) {
                switches.put(option, "");
            } else {
                String value = equals >= 0 ? arg.substring(equals + 1) : ++i < args.size() ? args.get(i) : "";
                if (value.isEmpty() || value.startsWith("-") || value.startsWith("\"")) {
                    return null;
                }
                switches.put(option, value);
            }
        }
        return new Arguments(verb, verbNamed, switches, words);
    }

    private static @Nullable Switch named(Verb verb, String name) {
        for (Switch option : verb.switches()) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        return null;
    }
}
