package org.netzbericht.render.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.markdown.Cited;
import org.netzbericht.content.markdown.Computed;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.markdown.RecordBox;
import org.netzbericht.render.citation.CitationStyle;
import org.netzbericht.render.markdown.Anchor;
import org.netzbericht.render.markdown.Box;
import org.netzbericht.render.markdown.MarkdownContext;
import org.netzbericht.render.markdown.MarkdownRenderer;
import org.netzbericht.render.markdown.Phrase;
import org.netzbericht.render.markdown.Picture;
import org.netzbericht.render.markdown.Reference;
import org.netzbericht.render.markdown.Terms;
import org.netzbericht.site.LinkTarget;
import org.netzbericht.site.MediaItem;
import org.netzbericht.site.Page;
import org.netzbericht.site.bibliography.Bibliography;

/** What Markdown of one file asks the site for, seen from one page. */
public final class MarkdownLinks implements MarkdownContext {
    private final Frame frame;
    private final Document document;
    private final String folder;
    private final @Nullable PageTerms terms;
    private @Nullable Bibliography bibliography;

    private MarkdownLinks(Frame frame, Document document) {
        this.frame = frame;
        this.document = document;
        String path = document.location().file().path();
        this.folder = path.substring(0, path.lastIndexOf('/') + 1);
        this.terms = PageTerms.of(frame, path);
    }

    /** The HTML of a document, its headings one level lower for each step of {@code headingShift}. */
    public static String html(Document document, Frame frame, int headingShift, String idPrefix) {
        return MarkdownRenderer.html(document, new MarkdownLinks(frame, document), headingShift, idPrefix);
    }

    @Override
    public Anchor link(String destination) {
        LinkTarget target = frame.site().links().resolve(destination, folder, frame.language());
        if (target instanceof LinkTarget.ToPage to) {
            if (terms != null) {
                terms.linked(to.page());
            }
            String fragment = to.fragment().isEmpty() ? "" : "#" + to.fragment();
            boolean same = to.page().language().equals(frame.language());
            return new Anchor(
                    frame.url(to.page().route()) + fragment,
                    isKept(to.page()) ? to.page().route().path() : to.title(),
                    false,
                    same ? null : to.page().language());
        }
        if (target instanceof LinkTarget.Here here) {
            return new Anchor("#" + here.fragment(), here.fragment(), false, null);
        }
        if (target instanceof LinkTarget.ToFile file) {
            return new Anchor(frame.url(file.file()), file.title(), false, null);
        }
        if (target instanceof LinkTarget.Outside outside) {
            return new Anchor(outside.url(), outside.url(), outside.url().startsWith("http"), null);
        }
        return new Anchor("", target instanceof LinkTarget.Nowhere nowhere ? title(nowhere) : "", false, null);
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
        String caption = item.text("caption");
        String credit = item.text("credit");
        return new Picture(
                frame.url(item),
                item.text("alt"),
                item.facts().widthPx(),
                item.facts().heightPx(),
                caption.isEmpty() ? null : caption,
                credit.isEmpty() ? null : credit);
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
        return null;
    }

    @Override
    public List<Reference> references() {
        return document.cited().isEmpty() ? List.of() : style().references(bibliography());
    }

    private CitationStyle style() {
        return CitationStyle.of(bibliography().style(), frame.words());
    }

    private Bibliography bibliography() {
        Bibliography known = bibliography;
        if (known == null) {
            known = Bibliography.of(frame.site().content(), List.of(document), frame.language(), null);
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
                                "id",
                                Models.text(box.id()),
                                "title",
                                Models.textOrAbsent(box.title()),
                                "text",
                                box.body().isEmpty() ? null : Models.markup(box.body())),
                        frame.words());
    }

    @Override
    public @Nullable Terms terms() {
        return terms;
    }

    @Override
    public String word(String key) {
        return frame.words().get(key);
    }
}
