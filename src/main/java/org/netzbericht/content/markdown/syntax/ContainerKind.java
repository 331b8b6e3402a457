package org.netzbericht.content.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of container an editor may open with {@code ::: name}. */
public enum ContainerKind {
    EXAMPLE("example"),
    VOICE("voice"),
    CHECKLIST("checklist"),
    TIP("tip"),
    WARNING("warning"),
    LEGAL("legal"),
    DEFINITION("definition"),
    KEYFIGURE("keyfigure"),
    CASE("case"),
    STEP("step"),
    FIGURE("figure"),
    TABLE("table"),
    CHART("chart");

    private static final ContainerKind[] ALL = values();
    /** All names, in the order of the manual. */
    public static final List<String> NAMES = names();

    private final String word;

    ContainerKind(String word) {
        this.word = word;
    }

    /** The name as written behind the colons. */
    public String word() {
        return word;
    }

    /** Whether a container of this kind may show a record that its title names. */
    public boolean takesRecord() {
        return this == VOICE || this == CASE;
    }

    /** Whether it says nothing without a title: the term, the number, the task, the caption. */
    public boolean needsTitle() {
        return this == DEFINITION
                || this == KEYFIGURE
                || this == STEP
                || this == FIGURE
                || this == TABLE
                || this == CHART;
    }

    /** The kind of a name, or null. */
    static @Nullable ContainerKind of(String word) {
        for (ContainerKind kind : ALL) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        return null;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (ContainerKind kind : ALL) {
            names.add(kind.word);
        }
        return List.copyOf(names);
    }
}
