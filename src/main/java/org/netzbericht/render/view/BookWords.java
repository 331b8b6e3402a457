package org.netzbericht.render.view;

import org.netzbericht.site.Page;
import org.netzbericht.site.book.Label;

/** What places of a book are called in words: {@code Kapitel 3}, {@code Abschnitt 3.2}. */
final class BookWords {
    private BookWords() {}

    /** The word and the number; the title where there is no number. */
    static String of(Label label, Words words) {
        return label.isNumbered() ? words.get(key(label.kind()), label.number()) : label.title();
    }

    /** The title of a page of a book. */
    static String of(Page.BookPage.Use use, Words words) {
        return words.get(
                switch (use) {
                    case PRINT -> "bookPrint";
                    case FIGURES -> "bookFigures";
                    case BIBLIOGRAPHY -> "bookBibliography";
                    case INDEX -> "bookIndex";
                });
    }

    private static String key(Label.Kind kind) {
        return switch (kind) {
            case CHAPTER -> "labelChapter";
            case APPENDIX -> "labelAppendix";
            case SECTION -> "labelSection";
            case FIGURE -> "labelFigure";
            case TABLE -> "labelTable";
        };
    }
}
