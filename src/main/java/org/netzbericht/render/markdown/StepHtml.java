package org.netzbericht.render.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.StepPart;

/** The parts of a step, as a list of names and what belongs to them. */
final class StepHtml {
    private final HtmlWriter html;
    private final MarkdownContext context;

    StepHtml(HtmlWriter html, MarkdownContext context) {
        this.html = html;
        this.context = context;
    }

    /** Writes the opening of a part, and of the list before the first; returns its ending, and that of the list behind the last. */
    String open(StepPart part) {
        if (!(part.getPrevious() instanceof StepPart)) {
            html.markup("\n<dl class=\"step\">\n");
        }
        String word = part.kind().word();
        html.markup("\n<div class=\"step-part step-" + word + "\">\n<dt>");
        html.text(context.word(label(part.kind())));
        html.markup("</dt>\n<dd>\n");
        @Nullable Node next = part.getNext();
        return next instanceof StepPart ? "\n</dd>\n</div>\n" : "\n</dd>\n</div>\n</dl>\n";
    }

    private static String label(StepPart.Kind kind) {
        return switch (kind) {
            case GOAL -> "stepGoal";
            case QUESTIONS -> "stepQuestions";
            case ACTIONS -> "stepActions";
            case WHO -> "stepWho";
            case TIME -> "stepTime";
            case PITFALLS -> "stepPitfalls";
            case TEMPLATES -> "stepTemplates";
        };
    }
}
