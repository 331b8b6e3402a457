package org.netzbericht.cli;

import java.util.List;
import org.netzbericht.diagnostic.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Picocli's picture of the verbs, built by hand: annotations cost reflection at every start. Texts come from the program's own files. */
final class CommandLines {
    static final String PROGRAM = "netzbericht";

    private final Messages words;

    CommandLines(Messages words) {
        this.words = words;
    }

    /** One verb alone, for parsing and for its help page. */
    CommandLine of(Verb verb) {
        return commandLine(spec(verb).name(PROGRAM + " " + verb.word()));
    }

    /** The program with all verbs, for the main help page and for completion. */
    CommandLine all() {
        CommandSpec program = spec(PROGRAM).addOption(option(Switch.HELP));
        program.usageMessage()
                .header(words.text("program.header"))
                .customSynopsis(words.text("program.synopsis"))
                .footer(words.text("program.footer").split("\n", -1));
        for (Verb verb : Verb.values()) {
            program.addSubcommand(verb.word(), commandLine(spec(verb)));
        }
        return commandLine(program);
    }

    private static CommandLine commandLine(CommandSpec spec) {
        return new CommandLine(spec).setExpandAtFiles(false).setOverwrittenOptionsAllowed(true);
    }

    private CommandSpec spec(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.interpolateVariables(false);
        spec.usageMessage()
                .synopsisHeading("\n" + words.text("heading.synopsis") + " ")
                .commandListHeading("\n" + words.text("heading.commands") + "\n")
                .parameterListHeading("\n" + words.text("heading.parameters") + "\n")
                .optionListHeading("\n" + words.text("heading.options") + "\n")
                .footerHeading("\n")
                .abbreviateSynopsis(true)
                .synopsisSubcommandLabel(words.text("label.command"))
                .sortOptions(false);
        return spec;
    }

    private CommandSpec spec(Verb verb) {
        CommandSpec spec = spec(verb.word());
        String word = verb.word();
        spec.usageMessage().header(words.text(word + ".header"));
        String options = words.text("label.options");
        String label = verb.parameter().isEmpty() ? "" : words.text("label." + verb.parameter());
        spec.usageMessage().customSynopsis((PROGRAM + " " + word + " " + options + " " + label).stripTrailing());
        if (words.has(word + ".footer")) {
            spec.usageMessage().footer(words.text(word + ".footer").split("\n", -1));
        }
        if (!label.isEmpty()) {
            spec.addPositional(PositionalParamSpec.builder()
                    .paramLabel(label)
                    .arity(verb.takesMany() ? "0..*" : "0..1")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description(words.text(word + ".parameter"))
                    .build());
        }
        for (Switch option : verb.switches()) {
            spec.addOption(option(option));
        }
        return spec;
    }

    private OptionSpec option(Switch option) {
        var spec = OptionSpec.builder(option.names().toArray(new String[0]))
                .description(words.text("option." + option.longName().substring(2)));
        if (option.takesValue()) {
            spec.type(String.class).paramLabel(words.text("label." + option.label()));
            if (!option.choices().isEmpty()) {
                spec.completionCandidates(option.choices());
            }
        } else {
            spec.type(boolean.class).usageHelp(option == Switch.HELP);
        }
        return spec.build();
    }
}
