package org.netzbericht.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Messages;
import org.netzbericht.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * A command line understood: the verb, whether it was typed or only meant, its switches with their values (empty for plain switches; the last one
 * counts when given twice), its words. Rejects what it does not know with a {@link UsageError}.
 */
record Arguments(Verb verb, boolean verbNamed, Map<Switch, String> switches, List<String> words) {

    Arguments {
        words = List.copyOf(words);
    }

    /** Its first word, or null. */
    @Nullable
    String word() {
        return words.isEmpty() ? null : words.get(0);
    }

    /** The verb may stand anywhere before {@code --}; switches of the verb may stand before and behind it. */
    static Arguments parse(String[] args, Messages words) {
        List<String> rest = new ArrayList<>(Arrays.asList(args));
        int at = verbIndex(rest);
        Verb verb = Verb.BUILD;
        if (at >= 0) {
            String word = rest.remove(at);
            Verb named = Verb.of(word);
            if (named == null) {
                throw new UsageError(words.text("usage.command", word)
                        + nearestVerb(word, words)
                        + words.text("usage.help", CommandLines.PROGRAM));
            }
            verb = named;
        }
        Arguments arguments = PlainLine.read(verb, at >= 0, rest);
        if (arguments == null) {
            arguments = parse(verb, at >= 0, rest, words);
        }
        for (var given : arguments.switches().entrySet()) {
            refuseOtherValues(given.getKey(), given.getValue(), words);
        }
        return arguments;
    }

    /** By Picocli, which knows all ways to write a line. */
    static Arguments parse(Verb verb, boolean verbNamed, List<String> rest, Messages words) {
        try {
            ParseResult parsed = new CommandLines(words).of(verb).parseArgs(rest.toArray(new String[0]));
            Map<Switch, String> switches = new EnumMap<>(Switch.class);
            for (Switch option : verb.switches()) {
                String name = option.names().get(0);
                if (parsed.hasMatchedOption(name)) {
                    switches.put(option, option.takesValue() ? parsed.matchedOptionValue(name, "") : "");
                }
            }
            return new Arguments(verb, verbNamed, switches, parsed.matchedPositionalValue(0, List.<String>of()));
        } catch (ParameterException e) {
            throw new UsageError(sentence(e, verb, words) + words.text("usage.help", "netzbericht " + verb.word()));
        }
    }

    /** Where the first word stands that is neither a switch nor the value of one, or -1. */
    private static int verbIndex(List<String> args) {
        for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("-") || arg.length() == 1) {
                return i;
            }
            for (Switch option : Switch.values()) {
                if (option.takesValue() && option.names().contains(arg)) {
                    i++;
                }
            }
        }
        return -1;
    }

    /** {@code " Did you mean …?"} for a verb, or nothing. */
    static String nearestVerb(String word, Messages words) {
        List<String> all = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            all.add(verb.word());
        }
        return nearest(word, all, words);
    }

    private static String sentence(ParameterException e, Verb verb, Messages words) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String arg = unmatched.getUnmatched().get(0);
            int equals = arg.indexOf('=');
            String name = equals > 0 ? arg.substring(0, equals) : arg;
            List<String> names = new ArrayList<>();
            for (Switch option : verb.switches()) {
                names.addAll(option.names());
            }
            return name.startsWith("-")
                    ? words.text("usage.option", name, verb.word()) + nearest(name, names, words)
                    : words.text("usage.word", name, verb.word());
        }
        if (e instanceof CommandLine.MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            var spec = missing.getMissing().get(0);
            String name =
                    spec instanceof CommandLine.Model.OptionSpec option ? option.longestName() : spec.paramLabel();
            return words.text("usage.value", name);
        }
        return words.text("usage.other", String.valueOf(e.getMessage()));
    }

    /** {@code " Did you mean …?"}, or nothing when no name is near. */
    static String nearest(String name, List<String> names, Messages words) {
        String near = Suggestion.nearest(name, names);
        return near == null ? "" : " " + words.text("usage.nearest", near);
    }

    private static void refuseOtherValues(Switch option, String value, Messages words) {
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
            String choices = String.join(", ", option.choices());
            throw new UsageError(words.text("usage.choice", option.longName(), value, choices));
        }
    }

    boolean has(Switch option) {
        return switches.containsKey(option);
    }

    /** The value of a switch; null when it was not given. */
    @Nullable
    String value(Switch option) {
        return switches.get(option);
    }
}
