package org.netzbericht.render.view;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.render.template.UnknownName;
import org.netzbericht.site.LinkTarget;
import org.netzbericht.site.Page;

/**
 * The names a page template starts with: {@code page}, {@code site}, {@code words}, {@code entry}, {@code link(…)}, {@code asset(…)}, and
 * {@code <@repeated>} around what is the same on all pages of a folder. For the one thread that renders the page.
 */
public final class PageModel implements TemplateHashModel {
    /** The names, for messages and checks. */
    public static final List<String> NAMES = List.of("asset", "entry", "link", "page", "repeated", "site", "words");

    /** The names within {@code <@repeated>}, where nothing can be said of a single page. */
    private static final List<String> REPEATED = List.of("asset", "link", "site", "words");

    /** The names of {@code page}. */
    public static final List<String> PAGE = PageView.NAMES;

    /** The names of {@code site}. */
    public static final List<String> SITE = SiteView.NAMES;

    private final Frame frame;
    private final Page page;
    private final PageView pageView;
    private final SiteView siteView;
    private final WordsView wordsView;
    private final @Nullable EntryView entryView;
    private final Passages passages;
    private boolean isRepeating;

    public PageModel(Frame frame, Page page, String layout, Passages passages) {
        this.passages = passages;
        this.frame = frame;
        this.page = page;
        this.pageView = new PageView(frame, page, layout);
        this.siteView = new SiteView(frame, page);
        this.wordsView = new WordsView(frame);
        this.entryView = page instanceof Page.EntryPage own
                ? new EntryView(frame, own.entry())
                : page instanceof Page.BookPage own
                        ? new EntryView(frame, own.book().report())
                        : page instanceof Page.QuestionnairePage own
                                ? new EntryView(frame, own.questionnaire().entry())
                                : null;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        if (isRepeating && (name.equals("page") || name.equals("entry"))) {
            throw new UnknownName("repeated", name, REPEATED);
        }
        return switch (name) {
            case "page" -> pageView;
            case "site" -> siteView;
            case "words" -> wordsView;
            case "entry" -> entryView;
            case "repeated" -> (TemplateDirectiveModel) this::repeated;
            case "link" -> (TemplateMethodModelEx) this::link;
            case "asset" -> (TemplateMethodModelEx) this::asset;
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private void repeated(
            Environment environment, Map<?, ?> parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (isRepeating) {
            body.render(environment.getOut());
            return;
        }
        isRepeating = true;
        try {
            environment.getOut().write(passages.html(environment.getCurrentDirectiveCallPlace(), frame, body));
        } finally {
            isRepeating = false;
        }
    }

    private Object link(List<?> arguments) throws TemplateModelException {
        String target = String.valueOf(arguments.isEmpty() ? "" : arguments.get(0));
        LinkTarget resolved = frame.site().links().resolve(target, "site-content/", frame.language());
        if (resolved instanceof LinkTarget.ToPage to) {
            String url = frame.url(to.page().route()) + (to.fragment().isEmpty() ? "" : "#" + to.fragment());
            return Models.hash(
                    "link",
                    Models.parts(
                            "url", Models.text(frame.link(url, to.page())),
                            "title", Models.text(to.title()),
                            "current", Models.yesNo(to.page().route().equals(page.route()))));
        }
        if (resolved instanceof LinkTarget.ToFile file) {
            return Models.hash(
                    "link",
                    Models.parts(
                            "url", Models.text(frame.url(file.file())),
                            "title", Models.text(file.title()),
                            "current", Models.yesNo(false)));
        }
        throw new UnknownName("link", target, List.of());
    }

    private Object asset(List<?> arguments) throws TemplateModelException {
        String path = String.valueOf(arguments.isEmpty() ? "" : arguments.get(0));
        var file = frame.site().assets().url(path);
        if (file.isEmpty()) {
            throw new UnknownName("asset", path, frame.site().assets().names());
        }
        return frame.url(file.get());
    }
}
