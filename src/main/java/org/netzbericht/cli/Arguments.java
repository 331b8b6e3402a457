package org.netzbericht.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Messages;
import org.netzbericht.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** A command line understood: the verb, its switches, its word. Rejects what it does not know with a {@link UsageError}. */
final class Arguments {
    private final Verb verb;
    private final boolean verbNamed;
    private final ParseResult parsed;
    private final Messages words;

    private Arguments(Verb verb, boolean verbNamed, ParseResult parsed, Messages words) {
        this.verb = verb;
        this.verbNamed = verbNamed;
        this.parsed = parsed;
        this.words = words;
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
        try {
            CommandLine line = new CommandLines(words).of(verb);
            ParseResult parsed = line.parseArgs(rest.toArray(new String[0]));
            Arguments arguments = new Arguments(verb, at >= 0, parsed, words);
            for (Switch option : verb.switches()) {
                arguments.refuseOtherValues(option);
            }
            return arguments;
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

    private void refuseOtherValues(Switch option) {
        String value = option.choices().isEmpty() ? null : value(option);
        if (value != null && !option.choices().contains(value)) {
            throw new UsageError(
                    words.text("usage.choice", option.longName(), value, String.join(", ", option.choices())));
        }
    }

    Verb verb() {
        return verb;
    }

    /** Whether the verb was typed and not only meant. */
    boolean verbNamed() {
        return verbNamed;
    }

    boolean has(Switch option) {
        return verb.switches().contains(option)
                && parsed.hasMatchedOption(option.names().get(0));
    }

    /** The value of a switch, the last one when it was given twice; null when it was not given. */
    @Nullable
    String value(Switch option) {
        return has(option) ? parsed.matchedOptionValue(option.names().get(0), (String) null) : null;
    }

    /** The word behind the verb, or null. */
    @Nullable
    String word() {
        return parsed.matchedPositionalValue(0, (String) null);
    }
}
