package org.netzbericht.render.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;

/** A template could not be rendered; holds the finding that says where and why. */
public final class TemplateFailed extends Exception {
    static final Kind SYNTAX = Kind.error("template.syntax");
    /** Found without rendering as well. */
    public static final Kind UNKNOWN_NAME = Kind.error("template.name");

    static final Kind ABSENT = Kind.error("template.absent");
    static final Kind FAILED = Kind.error("template.failed");

    private final transient Diagnostic diagnostic;

    private TemplateFailed(Diagnostic diagnostic) {
        super(diagnostic.kind().code());
        this.diagnostic = diagnostic;
    }

    /** Finds the file behind a template name, line and column. */
    interface Places {
        Location at(String template, int line, int column);
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /** Throws {@link UncheckedIOException} when it is not the template that failed. */
    static TemplateFailed of(Exception wrong, Places places) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof ComponentFailed component) {
                return component.failed();
            }
            if (cause instanceof ParseException unreadable) {
                return unreadable(unreadable, places);
            }
        }
        if (wrong instanceof TemplateException failed) {
            return failed(failed, places);
        }
        throw new UncheckedIOException((IOException) wrong);
    }

    private static TemplateFailed unreadable(ParseException wrong, Places places) {
        Location at = places.at(
                wrong.getTemplateName(), Math.max(1, wrong.getLineNumber()), Math.max(1, wrong.getColumnNumber()));
        return new TemplateFailed(SYNTAX.at(at, firstLine(wrong.getEditorMessage())));
    }

    private static TemplateFailed failed(TemplateException wrong, Places places) {
        String template = wrong.getTemplateSourceName() == null ? "" : wrong.getTemplateSourceName();
        int line = wrong.getLineNumber() == null ? 1 : wrong.getLineNumber();
        int column = wrong.getColumnNumber() == null ? 1 : wrong.getColumnNumber();
        Location at = places.at(template, line, column);
        Diagnostic finding = finding(wrong, at);
        Note through = through(wrong.getFTLInstructionStack(), places);
        return new TemplateFailed(through == null ? finding : finding.with(through));
    }

    private static Diagnostic finding(TemplateException wrong, Location at) {
        if (cause(wrong) instanceof UnknownName unknown) {
            return UNKNOWN_NAME
                    .at(at, unknown.owner(), unknown.name(), String.join(", ", unknown.known()))
                    .suggesting(Suggestion.nearest(unknown.name(), unknown.known()));
        }
        if (wrong instanceof InvalidReferenceException) {
            return ABSENT.at(at, String.valueOf(wrong.getBlamedExpressionString()));
        }
        return FAILED.at(at, firstLine(wrong.getMessageWithoutStackTop()));
    }

    private static Throwable cause(Throwable wrong) {
        Throwable cause = wrong;
        while (!(cause instanceof UnknownName) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The page template that called the component, from the second line of the language's own stack. */
    private static @org.jspecify.annotations.Nullable Note through(
            @org.jspecify.annotations.Nullable String stack, Places places) {
        int second = stack == null ? -1 : stack.indexOf("Reached through:");
        int name = second < 0 ? -1 : stack.indexOf("template \"", second);
        int line = name < 0 ? -1 : stack.indexOf(" at line ", name);
        int column = line < 0 ? -1 : stack.indexOf(", column ", line);
        if (column < 0) {
            return null;
        }
        String template = stack.substring(name + 10, stack.indexOf('"', name + 10));
        return Note.of("through", places.at(template, number(stack, line + 9), number(stack, column + 9)));
    }

    private static int number(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == at ? 1 : Integer.parseInt(text.substring(at, end));
    }

    private static String firstLine(@org.jspecify.annotations.Nullable String message) {
        String text = message == null ? "" : message.strip();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
