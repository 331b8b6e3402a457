package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.List;
import org.netzbericht.content.Entry;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.MarkdownType;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.content.schema.TextType;
import org.netzbericht.site.ProposalPlan;

/** A form by which readers propose an entry, as templates see it: its fields with labels, hints and controls. */
final class FormView {
    /** More than this is looked up by typing its name, not by reading all. */
    private static final int MOST_BOXES = 200;

    private static final int LONG_TEXT_WORDS = 20;

    private FormView() {}

    static TemplateModel of(Frame frame, ProposalPlan plan) {
        return Models.hash(
                "form",
                Models.parts(
                        "label", EntryView.label(plan.collection(), frame),
                        "folder",
                                Models.text("site-content/" + plan.collection().folder() + "/"),
                        "email", Models.text(plan.email()),
                        "blank", Models.text(frame.url(plan.blank())),
                        "title", Models.text(plan.collection().title()),
                        "fields", Models.list(plan.fields(), field -> field(frame, field))));
    }

    private static TemplateModel field(Frame frame, Field field) {
        FieldType type = FieldPath.single(field.type());
        boolean isList = type != field.type();
        List<Option> options = options(frame, type);
        return Models.hash(
                "formField",
                Models.parts(
                        "name", Models.text(field.name()),
                        "label", Models.text(frame.say(field.label())),
                        "help", Models.textOrAbsent(frame.say(field.help())),
                        "required", Models.yesNo(field.required()),
                        "control", Models.text(control(type, isList, options.size())),
                        "maxWords", Models.number(maxWords(type)),
                        "example",
                                type instanceof TextType
                                        ? null
                                        : Models.textOrAbsent(options.isEmpty() ? type.example() : ""),
                        "options",
                                Models.list(
                                        options,
                                        option -> Models.hash(
                                                "option",
                                                Models.parts(
                                                        "key", Models.text(option.key()),
                                                        "label", Models.text(option.label()))))));
    }

    private record Option(String key, String label) {}

    private static List<Option> options(Frame frame, FieldType type) {
        List<Option> options = new ArrayList<>();
        if (type instanceof ChoiceType choice) {
            choice.options().forEach((key, label) -> options.add(new Option(key, frame.say(label))));
        } else if (type instanceof ReferenceType reference) {
            for (String name : reference.to()) {
                for (Entry entry : frame.site().entries(name)) {
                    if (!entry.collection().isTitlePersonal()) {
                        options.add(new Option(entry.id(), frame.title(entry)));
                    }
                }
            }
        }
        return options;
    }

    /** One of: line, area, markdown, lines, select, boxes, yesNo. */
    private static String control(FieldType type, boolean isList, int options) {
        if (options > 0) {
            return !isList ? "select" : options <= MOST_BOXES ? "boxes" : "lines";
        }
        if (isList) {
            return "lines";
        }
        if (type instanceof MarkdownType) {
            return "markdown";
        }
        boolean isLong = type instanceof TextType text && (text.multiline() || text.maxWords() > LONG_TEXT_WORDS);
        return isLong ? "area" : type.name().equals("yesNo") ? "yesNo" : "line";
    }

    private static int maxWords(FieldType type) {
        return type instanceof TextType text
                ? text.maxWords()
                : type instanceof MarkdownType text ? text.maxWords() : 0;
    }
}
