package org.netzbericht.render.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Language;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.Cited;
import org.netzbericht.content.markdown.Computed;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.markdown.Heading;
import org.netzbericht.content.markdown.RecordBox;
import org.netzbericht.drawing.ChartFrame;
import org.netzbericht.render.citation.CitationStyle;
import org.netzbericht.render.markdown.Anchor;
import org.netzbericht.render.markdown.Box;
import org.netzbericht.render.markdown.ChartPicture;
import org.netzbericht.render.markdown.CitationHtml;
import org.netzbericht.render.markdown.ForeignText;
import org.netzbericht.render.markdown.MarkdownContext;
import org.netzbericht.render.markdown.MarkdownRenderer;
import org.netzbericht.render.markdown.Numbered;
import org.netzbericht.render.markdown.Phrase;
import org.netzbericht.render.markdown.Picture;
import org.netzbericht.render.markdown.Reference;
import org.netzbericht.render.markdown.Terms;
import org.netzbericht.site.LinkTarget;
import org.netzbericht.site.MediaItem;
import org.netzbericht.site.Page;
import org.netzbericht.site.bibliography.Bibliography;
import org.netzbericht.site.book.BookChapter;
import org.netzbericht.site.book.Label;

/** What Markdown of one file asks the site for, seen from one page. */
public final class MarkdownLinks implements MarkdownContext {
    private final Frame frame;
    private final Document document;
    private final String idPrefix;
    private final String folder;
    private final String spoken;
    private final @Nullable BookChapter chapter;
    private final @Nullable PageTerms terms;
    private @Nullable Bibliography bibliography;

    private MarkdownLinks(Frame frame, Document document, String idPrefix, @Nullable BookChapter chapter) {
        this.frame = frame;
        this.document = document;
        this.idPrefix = idPrefix;
        this.chapter = chapter;
        String path = document.location().file().path();
        this.folder = path.substring(0, path.lastIndexOf('/') + 1);
        this.spoken = frame.spoken(document.location());
        this.terms = frame.texts().terms(path);
    }

    /** The HTML of a field's document. On paper its headings are two levels lower where they stand below those of an entry and the field. */
    public static String html(Document document, Frame frame, String idPrefix) {
        return frame.texts().once(document, idPrefix, () -> {
            MarkdownLinks links = new MarkdownLinks(frame, document, idPrefix, null);
            return frame.isPrinted()
                    ? MarkdownRenderer.print(document, links, frame.holdsEntries() ? 2 : 0, idPrefix)
                    : MarkdownRenderer.html(document, links, 0, idPrefix);
        });
    }

    /** The HTML of an entry's body: with numbers, where the frame's book has the entry as a chapter. */
    static String body(Entry entry, Document body, Frame frame) {
        BookChapter chapter = frame.book() == null ? null : frame.book().chapter(entry);
        String idPrefix = frame.idPrefix(entry, "");
        return frame.texts().once(body, idPrefix, () -> {
            MarkdownLinks links = new MarkdownLinks(frame, body, idPrefix, chapter);
            return frame.isPrinted()
                    ? MarkdownRenderer.print(body, links, 1, idPrefix)
                    : MarkdownRenderer.html(body, links, 0, idPrefix);
        });
    }

    @Override
    public Anchor link(String destination) {
        LinkTarget target = frame.site().links().resolve(destination, folder, frame.language());
        if (terms != null && target instanceof LinkTarget.ToPage to) {
            terms.linked(to.page());
        }
        return frame.isPrinted() ? printed(target) : linked(target);
    }

    private Anchor linked(LinkTarget target) {
        if (target instanceof LinkTarget.ToPage to) {
            String fragment = to.fragment().isEmpty() ? "" : "#" + to.fragment();
            boolean same = to.page().language().equals(frame.language());
            return new Anchor(
                    frame.url(to.page().route()) + fragment,
                    isKept(to.page()) ? to.page().route().path() : title(to),
                    false,
                    same ? null : to.page().language());
        }
        if (target instanceof LinkTarget.Here here) {
            String prefix = document.ids().contains(here.fragment()) ? idPrefix : "";
            return new Anchor("#" + prefix + here.fragment(), title(here), false, null);
        }
        if (target instanceof LinkTarget.ToFile file) {
            return new Anchor(frame.url(file.file()), file.title(), false, null);
        }
        if (target instanceof LinkTarget.Outside outside) {
            return new Anchor(outside.url(), outside.url(), outside.url().startsWith("http"), null);
        }
        return new Anchor("", target instanceof LinkTarget.Nowhere nowhere ? title(nowhere) : "", false, null);
    }

    /** On paper: to what the page holds an anchor, everything else with its full address. */
    private Anchor printed(LinkTarget target) {
        if (target instanceof LinkTarget.ToPage to) {
            boolean isHeld = to.page() instanceof Page.EntryPage own && frame.holds(own.entry());
            String fragment = to.fragment().isEmpty() ? "" : "#" + to.fragment();
            String href = isHeld
                    ? "#" + Frame.printId(((Page.EntryPage) to.page()).entry(), to.fragment())
                    : frame.absolute(to.page()) + fragment;
            return new Anchor(href, title(to), !isHeld, null);
        }
        if (target instanceof LinkTarget.ToFile file) {
            return new Anchor(frame.site().settings().baseUrl() + file.file(), file.title(), true, null);
        }
        return linked(target);
    }

    /** A page as a chapter of the frame's book, or null. */
    private @Nullable BookChapter inside(Page page) {
        return frame.book() != null && page instanceof Page.EntryPage own
                ? frame.book().chapter(own.entry())
                : null;
    }

    /** What a link without words says: the number of a place of the same book or its title, else the title of the page. */
    private String title(LinkTarget.ToPage to) {
        BookChapter target = inside(to.page());
        Label label = target == null ? null : target.find(to.fragment());
        return label == null ? said(to.title(), to.page().language()) : BookWords.of(label, frame.words());
    }

    /** The number of a place of this chapter, else its heading or caption, else its anchor. */
    private String title(LinkTarget.Here here) {
        Label label = chapter == null ? null : chapter.find(here.fragment());
        if (label != null) {
            return BookWords.of(label, frame.words());
        }
        return document.headings().stream()
                .filter(heading -> heading.id().equals(here.fragment()))
                .map(Heading::text)
                .findFirst()
                .orElse(here.fragment());
    }

    @Override
    public @Nullable Numbered numbered(String id) {
        Label label = chapter == null ? null : chapter.find(id);
        return label == null || !label.isNumbered()
                ? null
                : new Numbered(label.number(), BookWords.of(label, frame.words()));
    }

    @Override
    public boolean hasPermalinks() {
        return chapter != null;
    }

    private String title(LinkTarget.Nowhere nowhere) {
        var collection = frame.site().content().collection(nowhere.args().get(0));
        return frame.leavesPages() && collection != null && collection.isTitlePersonal() ? "" : nowhere.title();
    }

    /** A person's name is for pages; elsewhere the address has to do. */
    private boolean isKept(Page page) {
        return frame.leavesPages()
                && page instanceof Page.EntryPage own
                && own.entry().collection().isTitlePersonal();
    }

    @Override
    public Picture picture(String destination) {
        LinkTarget target = frame.site().links().resolve(destination, folder, frame.language());
        MediaItem item = target instanceof LinkTarget.ToFile file
                ? frame.site().media().values().stream()
                        .filter(media -> media.file().equals(file.file()))
                        .findFirst()
                        .orElse(null)
                : null;
        if (item == null) {
            return new Picture("", "", 0, 0, null, null);
        }
        String caption = said(item, "caption");
        String credit = said(item, "credit");
        return new Picture(
                frame.url(item),
                said(item, "alt"),
                item.facts().widthPx(),
                item.facts().heightPx(),
                caption.isEmpty() ? null : caption,
                credit.isEmpty() ? null : credit);
    }

    private String said(MediaItem item, String field) {
        return item.about() == null ? "" : said(item.text(field), item.about().language());
    }

    @Override
    public String computed(Computed expression) {
        if (expression.verb() == Computed.Verb.COUNT) {
            long count = frame.site().count(expression.target(), expression.whereField(), expression.whereValue());
            return frame.wording().number(BigDecimal.valueOf(count));
        }
        String target = expression.target();
        int slash = target.indexOf('/');
        int dot = target.indexOf('.', slash);
        Entry entry = dot < 0
                ? null
                : frame.site()
                        .content()
                        .find(target.substring(0, slash), target.substring(slash + 1, dot))
                        .filter(frame.site().content()::isPublished)
                        .orElse(null);
        return entry == null ? "" : ValueText.of(entry.in(frame.language()), target.substring(dot + 1), frame);
    }

    @Override
    public List<Phrase> citation(List<Cited> works) {
        return style().citation(works, bibliography());
    }

    @Override
    public @Nullable String referenceUrl(String id) {
        return hasListElsewhere() ? "#" + CitationHtml.anchor(id) : null;
    }

    /** A book on paper has one list, at its end. */
    private boolean hasListElsewhere() {
        return frame.isPrinted() && chapter != null;
    }

    @Override
    public List<Reference> references() {
        return document.cited().isEmpty() || hasListElsewhere()
                ? List.of()
                : style().references(bibliography().only(document));
    }

    private CitationStyle style() {
        return CitationStyle.of(bibliography().style(), frame.words());
    }

    private Bibliography bibliography() {
        Bibliography known = bibliography;
        if (known == null) {
            known = chapter != null && frame.book() != null
                    ? frame.site().bibliography(frame.book())
                    : Bibliography.of(frame.site().content(), List.of(document), frame.language(), null);
            bibliography = known;
        }
        return known;
    }

    @Override
    public boolean isShown(RecordBox record) {
        return frame.site()
                .content()
                .find(record.collection(), record.id())
                .filter(frame.site().content()::isPublished)
                .isPresent();
    }

    @Override
    public String box(Box box) {
        RecordBox record = box.entry();
        Entry entry = frame.site()
                .content()
                .find(record.collection(), record.id())
                .orElseThrow(() -> new IllegalStateException(record.id()));
        return frame.components()
                .html(
                        box.kind().word(),
                        Models.parts(
                                "entry",
                                new EntryView(frame, entry),
                                "anchor",
                                Models.textOrAbsent(box.anchor()),
                                "id",
                                Models.text(box.id()),
                                "title",
                                Models.textOrAbsent(box.title()),
                                "text",
                                box.body().isEmpty() ? null : Models.markup(box.body())),
                        frame);
    }

    @Override
    public @Nullable Terms terms() {
        return terms;
    }

    @Override
    public @Nullable ChartPicture chart(ChartBlock chart, String caption, String id, boolean isOnPaper) {
        return new ChartView(frame, chart, caption, id, isOnPaper ? ChartFrame.Medium.PAPER : ChartFrame.Medium.SCREEN)
                .picture();
    }

    @Override
    public String word(String key) {
        return said(frame.words().get(key), frame.words().spoken(key));
    }

    @Override
    public boolean isLineByLine() {
        return new Language(spoken).isEasy();
    }

    /** Words within this document: marked if they are in another language than it. */
    private String said(String text, String language) {
        return frame.leavesPages() || text.isEmpty() || language.equals(spoken)
                ? text
                : ForeignText.mark(text, language);
    }
}
