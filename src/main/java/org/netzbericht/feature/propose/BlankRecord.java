package org.netzbericht.feature.propose;

import org.netzbericht.content.Content;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.MarkdownType;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.site.ProposalPlan;

/** A record to fill in with any text editor: each field with its label and help as comments, choices listed, a draft until somebody has looked at it. */
final class BlankRecord {
    private BlankRecord() {}

    static String of(Content content, ProposalPlan plan) {
        String language = content.schema().language();
        StringBuilder yaml = new StringBuilder();
        for (Field field : plan.fields()) {
            yaml.append("# ")
                    .append(field.label().in(language))
                    .append(field.required() ? " *" : "")
                    .append('\n');
            comment(field.help().in(language), yaml);
            boolean isList = FieldPath.single(field.type()) != field.type();
            comment(choices(content, FieldPath.single(field.type()), language), yaml);
            yaml.append(field.name()).append(':');
            yaml.append(isList ? " []" : field.type() instanceof MarkdownType ? " |\n  " : "")
                    .append("\n\n");
        }
        return yaml.append("draft: yes\n").toString();
    }

    private static void comment(String text, StringBuilder yaml) {
        if (!text.isBlank()) {
            text.lines().forEach(line -> yaml.append("# ").append(line).append('\n'));
        }
    }

    private static String choices(Content content, FieldType type, String language) {
        StringBuilder choices = new StringBuilder();
        if (type instanceof ChoiceType choice) {
            choice.options()
                    .forEach((key, label) -> choices.append("  ")
                            .append(key)
                            .append(" = ")
                            .append(label.in(language))
                            .append('\n'));
        }
        if (type instanceof ReferenceType reference) {
            for (String name : reference.to()) {
                content.published(name).stream()
                        .filter(entry -> !entry.collection().isTitlePersonal())
                        .forEach(entry -> choices.append("  ")
                                .append(entry.id())
                                .append(" = ")
                                .append(entry.in(language).title())
                                .append('\n'));
            }
        }
        return choices.toString().stripTrailing();
    }
}
