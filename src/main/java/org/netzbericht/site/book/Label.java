package org.netzbericht.site.book;

/**
 * What a place of a book is called.
 *
 * @param level 1 for a chapter, 2 and more for its sections as their headings were written, 0 for figures and tables
 * @param number {@code 3}, {@code 3.2}, {@code A}; empty where the book does not number it
 * @param title the title, heading or caption as plain text
 * @param anchor the anchor within the chapter, empty for the chapter itself
 */
public record Label(Kind kind, int level, String number, String title, String anchor) {

    /** What is numbered; charts are figures. */
    public enum Kind {
        CHAPTER,
        APPENDIX,
        SECTION,
        FIGURE,
        TABLE
    }

    public boolean isNumbered() {
        return !number.isEmpty();
    }
}
