package org.netzbericht.render.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.Value;
import org.netzbericht.render.citation.CitationStyle;
import org.netzbericht.render.markdown.CitationHtml;
import org.netzbericht.render.markdown.Reference;
import org.netzbericht.render.template.UnknownName;
import org.netzbericht.site.BookIndex;
import org.netzbericht.site.Page;
import org.netzbericht.site.bibliography.Bibliography;
import org.netzbericht.site.book.Book;
import org.netzbericht.site.book.BookChapter;
import org.netzbericht.site.book.CheckRecord;
import org.netzbericht.site.book.Edition;
import org.netzbericht.site.book.Label;

/** A book as templates see it. */
final class BookView implements TemplateHashModel {
    static final List<String> NAMES = List.of(
            "appendices",
            "bibliography",
            "bibliographyPage",
            "citation",
            "cover",
            "epub",
            "facts",
            "figures",
            "figuresPage",
            "frontMatter",
            "imprint",
            "index",
            "indexPage",
            "parts",
            "pdf",
            "printPage",
            "report",
            "subtitle",
            "summary",
            "tables",
            "title",
            "url");

    /** Fields that are no facts for readers: they have a place of their own or steer the program. */
    private static final Set<String> STEERING = Set.of(
            "navTitle",
            "subtitle",
            "frontMatter",
            "parts",
            "appendices",
            "numbering",
            "index",
            "citationStyle",
            "checks");

    private final Frame frame;
    private final Book book;
    private final Entry report;

    BookView(Frame frame, Book book) {
        this.frame = frame;
        this.book = book;
        this.report = book.report();
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return switch (name) {
            case "report" -> new EntryView(frame, report);
            case "title" -> Models.text(report.title());
            case "subtitle" -> Models.textOrAbsent(report.text("subtitle"));
            case "summary" -> Models.textOrAbsent(report.summary());
            case "url" -> url();
            case "cover", "imprint" -> field(name);
            case "facts" -> facts();
            case "frontMatter" -> chapters(book.frontMatter());
            case "parts" -> Models.list(book.parts(), this::part);
            case "appendices" -> chapters(book.appendices());
            case "figures" -> figures(Label.Kind.FIGURE);
            case "tables" -> figures(Label.Kind.TABLE);
            case "bibliography" -> bibliography();
            case "bibliographyPage" -> link(Page.BookPage.Use.BIBLIOGRAPHY);
            case "figuresPage" -> link(Page.BookPage.Use.FIGURES);
            case "indexPage" -> link(Page.BookPage.Use.INDEX);
            case "printPage" -> link(Page.BookPage.Use.PRINT);
            case "pdf" -> edition(Edition.Form.PDF);
            case "epub" -> edition(Edition.Form.EPUB);
            case "index" -> Models.list(BookIndex.of(frame.site(), book), group -> IndexView.ofBook(frame, group));
            case "citation" -> Models.text(Citation.ofReport(report, frame).sentence(frame));
            default -> throw new UnknownName("book", name, NAMES);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private @Nullable TemplateModel url() {
        Page page = frame.page(report);
        return page == null ? null : Models.text(frame.url(page));
    }

    /** The book as a file. */
    private @Nullable TemplateModel edition(Edition.Form form) {
        for (Edition edition : frame.site().editions()) {
            if (edition.book() == book && edition.form() == form) {
                return Models.hash(
                        form.key(),
                        Models.parts(
                                "url", Models.text(frame.url(edition.file())),
                                "title", Models.text(report.title()),
                                "type", Models.text(form.name()),
                                "size", Models.text(frame.wording().size(edition.sizeBytes())),
                                "pages", edition.pages() == 0 ? null : Models.number(edition.pages()),
                                "duration", null,
                                "accessible", null,
                                "claims", Models.list(claims(edition), Models::text)));
            }
        }
        return null;
    }

    /** What may be said of a file: the checks of exactly its bytes, else no more than can be seen here, that a PDF has tags. */
    private List<String> claims(Edition edition) {
        List<String> checks = edition.checks().stream().map(this::claim).toList();
        return checks.isEmpty() && edition.form() == Edition.Form.PDF
                ? List.of(frame.words().get("taggedPdf"))
                : checks;
    }

    private String claim(CheckRecord check) {
        String tool = check.tool() + " " + check.version();
        String date = frame.wording().date(check.date());
        return check.standard() == null
                ? frame.words().get("checkedWith", tool, date)
                : frame.words().get("checkedFor", tool, date, check.standard());
    }

    private @Nullable TemplateModel field(String name) {
        Value value = report.shown(name);
        return value == null ? null : value.accept(new ValueView(frame, name + "-"));
    }

    /** What the report says of itself: edition, date, editors … and what a site declares beside. */
    private TemplateModel facts() {
        List<Field> shown = report.collection().fields().fields().values().stream()
                .filter(field -> !STEERING.contains(field.name()) && !isHead(field) && !field.internal())
                .filter(field -> isWords(report.get(field.name())))
                .toList();
        return Models.list(
                shown, field -> new ValueView(frame, field.name() + "-").field(field, report.get(field.name())));
    }

    private boolean isHead(Field field) {
        return field.name().equals(report.collection().title())
                || field.name().equals(report.collection().summary());
    }

    private static boolean isWords(@Nullable Value value) {
        return value != null
                && !(value instanceof Value.Markdown)
                && !(value instanceof Value.Media)
                && !(value instanceof Value.YesNo);
    }

    private TemplateModel chapters(List<BookChapter> chapters) {
        return Models.list(chapters, chapter -> new ChapterView(frame, book, chapter));
    }

    private TemplateModel part(Book.Part part) {
        return Models.hash(
                "part",
                Models.parts(
                        "title", Models.textOrAbsent(part.title()),
                        "summary", Models.textOrAbsent(part.summary()),
                        "chapters", chapters(part.chapters())));
    }

    private TemplateModel figures(Label.Kind kind) {
        return Models.list(book.figures(kind), placed -> ChapterView.place(frame, placed.chapter(), placed.label()));
    }

    /** Every work that a chapter cites, as the style of the book writes it, with the chapters that do. */
    private TemplateModel bibliography() {
        Bibliography works = frame.site().bibliography(book);
        CitationStyle style = CitationStyle.of(works.style(), frame.words());
        return Models.list(style.references(works), this::work);
    }

    private TemplateModel work(Reference reference) {
        List<BookChapter> citing = book.chapters().stream()
                .filter(chapter -> cites(chapter, reference.id()))
                .toList();
        return Models.hash(
                "work",
                Models.parts(
                        "id", Models.text(CitationHtml.anchor(reference.id())),
                        "text", Models.markup(CitationHtml.html(reference.phrases())),
                        "places", Models.list(citing, chapter -> ChapterView.place(frame, chapter, chapter.label()))));
    }

    private static boolean cites(BookChapter chapter, String id) {
        Document body = chapter.entry().body();
        return body != null
                && body.cited().stream().anyMatch(cited -> cited.id().equals(id));
    }

    private @Nullable TemplateModel link(Page.BookPage.Use use) {
        Page page = frame.site().page(book, use);
        return page == null
                ? null
                : Models.hash(
                        "link",
                        Models.parts(
                                "title", Models.text(BookWords.of(use, frame.words())),
                                "url", Models.text(frame.url(page)),
                                "current", Models.yesNo(false)));
    }
}
