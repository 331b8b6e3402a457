package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Language;
import org.netzbericht.content.Translation;
import org.netzbericht.content.markdown.Heading;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Value;
import org.netzbericht.drawing.QrDrawing;
import org.netzbericht.render.template.UnknownName;
import org.netzbericht.site.CalendarPlan;
import org.netzbericht.site.CatalogueIndex;
import org.netzbericht.site.CitePlan;
import org.netzbericht.site.FeedPlan;
import org.netzbericht.site.Page;
import org.netzbericht.site.ProposalPlan;
import org.netzbericht.site.Route;
import org.netzbericht.site.Site;
import org.netzbericht.site.book.BookChapter;
import org.netzbericht.site.book.Label;
import org.netzbericht.site.questionnaire.Questionnaire;

/** The page itself, as its template sees it. */
final class PageView extends KeptParts {
    static final List<String> NAMES = List.of(
            "alternates",
            "book",
            "breadcrumb",
            "calendar",
            "canonical",
            "chapter",
            "chosen",
            "cite",
            "collection",
            "comparison",
            "csp",
            "description",
            "dimension",
            "dir",
            "draft",
            "easy",
            "entries",
            "example",
            "facets",
            "feeds",
            "filterData",
            "form",
            "groups",
            "image",
            "index",
            "jsonld",
            "kind",
            "label",
            "lang",
            "languages",
            "layout",
            "machineTranslated",
            "map",
            "newer",
            "next",
            "noindex",
            "orders",
            "pager",
            "past",
            "path",
            "previous",
            "printPage",
            "questionnaire",
            "reportBarrier",
            "scripts",
            "styles",
            "summary",
            "title",
            "toc",
            "total",
            "translationCheck",
            "untranslated",
            "upcoming",
            "updated",
            "url");

    private static final int DESCRIPTION_CHARS = 160;
    private static final String HEX = "0123456789ABCDEF";

    private final Frame frame;
    private final Page page;
    private final String layout;
    private final @Nullable Entry entry;
    private final @Nullable Translation translation;
    private final Page.@Nullable ListPage list;
    private final Page.@Nullable CataloguePage catalogue;
    private final @Nullable BookChapter chapter;
    private final @Nullable Questionnaire questionnaire;
    private @Nullable List<Page> crumbs;

    PageView(Frame frame, Page page, String layout) {
        this.frame = frame;
        this.page = page;
        this.layout = layout;
        this.entry = page instanceof Page.EntryPage own ? own.entry() : null;
        this.translation = entry == null ? null : Translation.of(frame.site().content(), entry);
        this.chapter =
                entry == null || frame.book() == null ? null : frame.book().chapter(entry);
        this.list = page instanceof Page.ListPage own ? own : null;
        this.catalogue = page instanceof Page.CataloguePage own ? own : null;
        this.questionnaire = page instanceof Page.QuestionnairePage own
                ? own.questionnaire()
                : entry == null ? null : frame.site().questionnaire(entry, page.language());
    }

    @Override
    @Nullable
    TemplateModel make(String name) throws TemplateModelException {
        Site site = frame.site();
        return switch (name) {
            case "book" -> frame.book() == null ? null : new BookView(frame, frame.book());
            case "chapter" -> chapter == null ? null : new ChapterView(frame, frame.book(), chapter);
            case "questionnaire" -> questionnaire == null ? null : new QuestionnaireView(frame, questionnaire);
            case "dimension" -> dimension();
            case "cite" -> cite();
            case "kind" -> Models.text(kind());
            case "layout" -> Models.text(layout);
            case "collection" -> Models.text(collection());
            case "title" -> Models.text(saidTitle());
            case "summary" -> saidSummary();
            case "description" -> Models.text(description());
            case "label" -> listed() == null ? null : EntryView.label(listed(), frame);
            case "url" -> Models.text(frame.url(target().route()));
            case "path" -> Models.text(page.route().path());
            case "canonical" -> Models.text(absolute(target().route()));
            case "lang" -> Models.text(page.language());
            case "dir" -> Models.text(new Language(page.language()).direction());
            case "easy" -> Models.yesNo(new Language(page.language()).isEasy());
            case "languages" -> Models.list(site.settings().languages(), this::language);
            case "untranslated" -> Models.yesNo(translation != null && translation.isPartial());
            case "newer" -> newer();
            case "translationCheck" -> translationCheck();
            case "calendar" -> calendar();
            case "breadcrumb" -> Models.list(breadcrumb(), this::crumb);
            case "alternates" -> Models.list(site.translations(page), this::alternate);
            case "previous" -> neighbour(-1);
            case "next" -> neighbour(1);
            case "updated" -> updated();
            case "noindex" -> Models.yesNo(isHidden());
            case "draft" -> Models.yesNo(entry != null && entry.status().isDraft());
            case "example" -> Models.yesNo(entry != null && entry.status().isExample());
            case "machineTranslated" ->
                Models.yesNo(entry != null && entry.status().isMachineTranslated());
            case "jsonld" -> Models.markup(StructuredData.script(frame, page, breadcrumb()));
            case "csp" -> Models.text(site.contentPolicy());
            case "styles" -> files(site.assets().stylesheet());
            case "scripts" -> files(site.assets().script());
            case "image" -> image();
            case "form" -> form();
            case "map" -> map();
            case "toc" -> Models.list(headings(), this::heading);
            case "feeds" -> Models.list(feeds(), feed -> feed);
            case "reportBarrier" -> Models.text(reportBarrier());
            default -> listed(name);
        };
    }

    private @Nullable TemplateModel listed(String name) throws TemplateModelException {
        if (!NAMES.contains(name)) {
            throw new UnknownName("page", name, NAMES);
        }
        if (catalogue != null) {
            return switch (name) {
                case "entries" -> ListView.entries(frame, catalogue.entries());
                case "total" -> Models.number(catalogue.entries().size());
                case "comparison" -> ComparisonView.of(frame, catalogue.collection(), catalogue.entries());
                case "index" ->
                    Models.list(
                            CatalogueIndex.of(frame.site(), catalogue), group -> IndexView.ofCatalogue(frame, group));
                default -> null;
            };
        }
        return list == null ? null : new ListView(frame, list).get(name);
    }

    private String kind() {
        if (page.route().isError()) {
            return "error";
        }
        return list != null
                ? "list"
                : catalogue != null
                        ? "catalogue"
                        : page instanceof Page.BookPage
                                ? "book"
                                : page instanceof Page.QuestionnairePage ? "questionnaire" : "entry";
    }

    private @Nullable TemplateModel dimension() {
        return page instanceof Page.QuestionnairePage own && own.dimension() != null
                ? new QuestionnaireView(frame, own.questionnaire()).dimension(own.dimension())
                : null;
    }

    private String collection() {
        Collection listed = listed();
        return listed != null
                ? listed.name()
                : entry != null ? entry.collection().name() : "";
    }

    /** The collection whose entries this page is for, or null. */
    private @Nullable Collection listed() {
        return list != null ? list.collection() : catalogue != null ? catalogue.collection() : null;
    }

    String title() {
        if (page instanceof Page.RedirectPage redirect) {
            return new PageView(frame, redirect.target(), layout).title();
        }
        if (list != null && list.chosen() != null) {
            String value = list.chosen().value().title(frame.site().content(), page.language());
            String facet = list.chosen().facet().label().in(page.language());
            return frame.words().get("listPart", frame.site().title(page), facet, value);
        }
        if (page instanceof Page.QuestionnairePage own) {
            return own.dimension() == null
                    ? QuestionnaireView.title(own.use(), frame.words())
                    : own.dimension().title();
        }
        return page instanceof Page.BookPage own
                ? BookWords.of(own.use(), frame.words())
                : entry != null ? entry.title() : frame.site().title(page);
    }

    /** The title as it stands on the page: that of an entry in the language it is written in. */
    private String saidTitle() {
        boolean isPart = list != null && list.chosen() != null;
        return entry != null ? frame.title(entry) : listed() != null && !isPart ? frame.title(page) : title();
    }

    private @Nullable TemplateModel saidSummary() throws TemplateModelException {
        return entry != null
                ? new EntryView(frame, entry).get("summary")
                : Models.textOrAbsent(listed() != null ? frame.say(listed().description()) : summary());
    }

    /** The page itself; for a redirect the page it leads to. */
    private Page target() {
        return page instanceof Page.RedirectPage redirect ? redirect.target() : page;
    }

    private @Nullable String summary() {
        if (page instanceof Page.BookPage own) {
            return own.book().report().summary();
        }
        if (page instanceof Page.QuestionnairePage own) {
            return own.dimension() == null
                    ? own.questionnaire().entry().summary()
                    : own.dimension().summary();
        }
        return listed() != null ? listed().description().in(page.language()) : entry == null ? null : entry.summary();
    }

    /** The summary, else the beginning of the body, cut at a word. */
    private String description() {
        String text = summary();
        if ((text == null || text.isBlank()) && entry != null && entry.body() != null) {
            text = entry.body().plainText();
        }
        if (text == null || text.length() <= DESCRIPTION_CHARS) {
            return text == null ? "" : text.strip();
        }
        int cut = text.lastIndexOf(' ', DESCRIPTION_CHARS - 2);
        return text.substring(0, cut < 0 ? DESCRIPTION_CHARS - 2 : cut).strip() + " …";
    }

    private String absolute(Route route) {
        return frame.site().settings().baseUrl() + route.path().substring(1);
    }

    /** The pages above this one, from the home page down, and the page itself: those whose routes are the beginning of its own. */
    private List<Page> breadcrumb() {
        List<Page> known = crumbs;
        if (known == null) {
            known = pagesAbove();
            crumbs = known;
        }
        return known;
    }

    private List<Page> pagesAbove() {
        List<Page> pages = new ArrayList<>();
        String path = page.route().path();
        Page start = frame.site().home(page.language());
        boolean isOwn = start != null && start.language().equals(page.language());
        String home = isOwn ? start.route().path() : Route.HOME.path();
        for (int slash = path.indexOf('/', home.length() - 1); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Page above = frame.site().at(path.substring(0, slash + 1));
            boolean whole = above instanceof Page.ListPage part ? part.number() == 1 : above != null;
            if (whole && above != page) {
                pages.add(above);
            }
        }
        pages.add(page);
        return pages;
    }

    private TemplateModel crumb(Page crumb) {
        boolean isNamedHere = crumb == page
                && (page instanceof Page.BookPage
                        || page instanceof Page.QuestionnairePage
                        || list != null && list.chosen() != null);
        String words = crumb == frame.site().home(page.language())
                ? frame.words().get("home")
                : isNamedHere ? title() : frame.title(crumb);
        return link(crumb, words);
    }

    private TemplateModel link(Page target, String title) {
        return link(frame, page, target, title);
    }

    /** A link on a page to another, or to itself. */
    static TemplateModel link(Frame frame, Page page, Page target, String title) {
        return Models.hash(
                "link",
                Models.parts(
                        "title", Models.text(title),
                        "url", Models.text(frame.url(target)),
                        "current", Models.yesNo(target == page)));
    }

    private TemplateModel alternate(Page translation) {
        return Models.hash(
                "alternate",
                Models.parts(
                        "lang", Models.text(translation.language()),
                        "name", Models.text(frame.words().get(Words.ofLanguage(translation.language()))),
                        "url", Models.text(frame.url(translation.route())),
                        "href", Models.text(absolute(translation.route())),
                        "current", Models.yesNo(translation.language().equals(page.language()))));
    }

    /** A language of the site: the same page in it, else its start page. */
    private TemplateModel language(String language) {
        Page same = frame.site().translations(target()).stream()
                .filter(translation -> translation.language().equals(language))
                .findFirst()
                .orElse(null);
        Page home = frame.site().home(language);
        Page shown = same != null ? same : home != null && home.language().equals(language) ? home : null;
        return Models.hash(
                "language",
                Models.parts(
                        "lang", Models.text(language),
                        "name", Models.text(frame.words().get(Words.ofLanguage(language))),
                        "url", shown == null ? null : Models.text(frame.url(shown.route())),
                        "translated", Models.yesNo(same != null),
                        "current", Models.yesNo(language.equals(page.language()))));
    }

    /** The page that this one is a translation of, if that has changed since. */
    private @Nullable TemplateModel newer() {
        if (translation == null || !translation.isStale()) {
            return null;
        }
        List<Page> translations = frame.site().translations(page);
        return translations.isEmpty() || translations.get(0) == page
                ? null
                : link(translations.get(0), frame.title(translations.get(0)));
    }

    /** Who has checked the translation, and when. */
    private @Nullable TemplateModel translationCheck() {
        Value check = translation == null ? null : entry.status().translationCheck();
        return check == null ? null : check.accept(new ValueView(frame, ""));
    }

    private @Nullable TemplateModel neighbour(int step) {
        if (list != null) {
            int index = list.number() - 1 + step;
            boolean inside = index >= 0 && index < list.routes().size();
            Page other = inside ? frame.site().at(list.routes().get(index).path()) : null;
            return other == null ? null : link(other, frame.title(other));
        }
        if (chapter != null) {
            BookChapter other = frame.book().neighbour(chapter, step);
            Page target = other == null ? null : frame.page(other.entry());
            return target == null
                    ? null
                    : link(
                            target,
                            frame.say(other.label().title(), other.entry().language()));
        }
        Entry other = entry == null ? null : frame.site().neighbour(entry, step);
        Page target = other == null ? null : frame.page(other);
        boolean same = target != null && target.language().equals(page.language());
        return same ? link(target, frame.title(other)) : null;
    }

    private @Nullable TemplateModel updated() {
        var date = entry == null ? null : entry.status().updated();
        return date == null ? null : new ValueView(frame, "").date(date);
    }

    /** Previews, drafts and error pages are not for search engines. */
    private boolean isHidden() {
        String base = frame.site().settings().baseUrl();
        return frame.site().content().window().drafts()
                || base.startsWith("http://")
                || page.route().isError()
                || page instanceof Page.RedirectPage
                || frame.isPrinted()
                || entry != null && entry.status().isHiddenFromSearchEngines();
    }

    /** The feed about the entry of this page first, then those of the site. */
    private List<TemplateModel> feeds() {
        List<TemplateModel> feeds = new ArrayList<>();
        if (entry != null) {
            FeedPlan.about(frame.site(), entry).forEach(feed -> feeds.add(SiteView.feed(frame, feed)));
        }
        feeds.addAll(SiteView.feeds(frame));
        return feeds;
    }

    /** The calendar of the list, or the event of the entry with the calendar of its series. */
    private @Nullable TemplateModel calendar() {
        Collection shown = list != null ? list.collection() : entry == null ? null : entry.collection();
        CalendarPlan plan = shown == null ? null : CalendarPlan.of(shown).orElse(null);
        if (plan == null) {
            return null;
        }
        if (list != null) {
            return calendar("calendar", plan.file(), frame.say(plan.title()), null);
        }
        String file = plan.file(frame.site(), entry);
        String series = plan.series(entry, frame.site().content().schema().language());
        return file == null
                ? null
                : calendar(
                        "calendar",
                        file,
                        entry.title(),
                        series == null ? null : calendar("series", plan.seriesFile(series), series, null));
    }

    private TemplateModel calendar(String what, String file, String title, @Nullable TemplateModel series) {
        String url = frame.site().settings().baseUrl() + file;
        Map<String, @Nullable TemplateModel> parts = Models.parts(
                "url", Models.text(frame.url(file)),
                "webcal", Models.text("webcal" + url.substring(url.indexOf(':'))),
                "title", Models.text(title));
        if (what.equals("calendar")) {
            parts.put("series", series);
        }
        return Models.hash(what, parts);
    }

    private TemplateModel files(Optional<String> file) {
        return Models.list(file.map(List::of).orElse(List.of()), path -> Models.text(frame.url(path)));
    }

    private @Nullable TemplateModel map() {
        if (list != null) {
            return MapView.of(frame, list);
        }
        return page instanceof Page.EntryPage own ? MapView.of(frame, own.entry()) : null;
    }

    private @Nullable TemplateModel image() {
        Value image = entry == null ? null : entry.shown("image");
        return image instanceof Value.Media media ? media.accept(new ValueView(frame, "")) : null;
    }

    private List<Heading> headings() {
        return entry == null
                ? List.of()
                : EntryView.headings(entry).stream()
                        .filter(heading -> heading.level() <= 3)
                        .toList();
    }

    private TemplateModel heading(Heading heading) {
        Label label = chapter == null ? null : chapter.find(heading.id());
        return Models.hash(
                "heading",
                Models.parts(
                        "id", Models.text(heading.id()),
                        "title", Models.text(heading.text()),
                        "number", label == null ? null : Models.textOrAbsent(label.number()),
                        "level", Models.number(heading.level())));
    }

    private @Nullable TemplateModel form() {
        ProposalPlan plan =
                entry == null ? null : ProposalPlan.on(frame.site().content().schema(), entry);
        return plan == null ? null : FormView.of(frame, plan);
    }

    private String reportBarrier() {
        String subject = encoded(frame.words().get("reportBarrierSubject"));
        String body = encoded(frame.words().get("reportBarrierBody", absolute(page.route())));
        return "mailto:" + SiteView.feedbackAddress(frame.site().settings()) + "?subject=" + subject + "&body=" + body;
    }

    /** How to cite the page, and the ways to pass it on. */
    private @Nullable TemplateModel cite() {
        if (!frame.site().isCited(page)) {
            return null;
        }
        String address = frame.absolute(page);
        List<String> files = CitePlan.files(page);
        Citation citation = Citation.of(page, frame);
        return Models.hash(
                "cite",
                Models.parts(
                        "key", Models.text(citation.key()),
                        "text", Models.text(citation.sentence(frame)),
                        "address", Models.text(address),
                        "bibtex", Models.text(frame.url(files.get(0))),
                        "ris", Models.text(frame.url(files.get(1))),
                        "mail", Models.text("mailto:?subject=" + encoded(title()) + "&body=" + encoded(address)),
                        "qr", Models.markup(QrDrawing.draw(address))));
    }

    /** A text percent-encoded, as part of an address. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(2 * text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = octet >= 'a' && octet <= 'z'
                    || octet >= 'A' && octet <= 'Z'
                    || octet >= '0' && octet <= '9'
                    || "-._*".indexOf(octet) >= 0;
            if (isPlain) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.charAt(octet >> 4 & 0xF)).append(HEX.charAt(octet & 0xF));
            }
        }
        return encoded.toString();
    }
}
