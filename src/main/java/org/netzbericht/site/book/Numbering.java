package org.netzbericht.site.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.markdown.Figure;
import org.netzbericht.content.markdown.Heading;
import org.netzbericht.content.schema.Value;

/**
 * Gives numbers as the chapters of one book come by: chapters 1, 2 …, appendices A, B …, sections 3.1, 3.1.2 below them, figures and tables through
 * the whole book, each in a series of its own. Chapters of the front matter have no number, nor have their sections.
 */
final class Numbering {
    private final boolean numbersChapters;
    private final int sectionLevels;
    private final boolean numbersFigures;
    private final boolean numbersTables;
    private int chapters;
    private int appendices;
    private int figures;
    private int tables;

    /** {@code settings} is the report's group {@code numbering}; without it, or where it is silent, all is numbered, sections on two levels. */
    Numbering(@Nullable Value settings) {
        Value.@Nullable Group group = settings instanceof Value.Group given ? given : null;
        numbersChapters = yes(group, "chapters");
        sectionLevels = numbersChapters ? levels(group) : 0;
        numbersFigures = yes(group, "figures");
        numbersTables = yes(group, "tables");
    }

    private static boolean yes(Value.@Nullable Group group, String key) {
        return group == null || !(group.values().get(key) instanceof Value.YesNo answer) || answer.yes();
    }

    private static int levels(Value.@Nullable Group group) {
        return group != null && group.values().get("sections") instanceof Value.Number levels
                ? levels.number().intValue()
                : 2;
    }

    BookChapter frontMatter(Entry entry) {
        return chapter(entry, Label.Kind.CHAPTER, "");
    }

    BookChapter chapter(Entry entry) {
        chapters++;
        return chapter(entry, Label.Kind.CHAPTER, numbersChapters ? String.valueOf(chapters) : "");
    }

    BookChapter appendix(Entry entry) {
        appendices++;
        return chapter(entry, Label.Kind.APPENDIX, numbersChapters ? letters(appendices) : "");
    }

    /** A, B … Z, AA, AB …. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + (number - 1) % 26));
        return number <= 26 ? last : letters((number - 1) / 26) + last;
    }

    private BookChapter chapter(Entry entry, Label.Kind kind, String number) {
        List<Label> sections = new ArrayList<>();
        List<Label> numbered = new ArrayList<>();
        if (entry.body() != null) {
            int[] counts = new int[7];
            for (Heading heading : entry.body().headings()) {
                sections.add(section(heading, number, counts));
            }
            entry.body().figures().forEach(figure -> numbered.add(figure(figure)));
        }
        return new BookChapter(entry, new Label(kind, 1, number, entry.title(), ""), sections, numbered);
    }

    /** {@code counts} holds how many headings of each level there were below the one above. */
    private Label section(Heading heading, String chapter, int[] counts) {
        int level = Math.max(2, heading.level());
        counts[level]++;
        java.util.Arrays.fill(counts, level + 1, counts.length, 0);
        StringBuilder number = new StringBuilder();
        if (!chapter.isEmpty() && level - 1 <= sectionLevels) {
            number.append(chapter);
            for (int i = 2; i <= level; i++) {
                number.append('.').append(counts[i]);
            }
        }
        return new Label(Label.Kind.SECTION, level, number.toString(), heading.text(), heading.id());
    }

    private Label figure(Figure figure) {
        boolean isTable = figure.kind() == Figure.Kind.TABLE;
        boolean isNumbered = isTable ? numbersTables : numbersFigures;
        int number = !isNumbered ? 0 : isTable ? ++tables : ++figures;
        return new Label(
                isTable ? Label.Kind.TABLE : Label.Kind.FIGURE,
                0,
                number == 0 ? "" : String.valueOf(number),
                figure.caption(),
                figure.id());
    }
}
