package org.netzbericht.render.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Language;
import org.netzbericht.content.Settings;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Value;
import org.netzbericht.render.template.UnknownName;
import org.netzbericht.site.FeedPlan;
import org.netzbericht.site.LinkTarget;
import org.netzbericht.site.Page;
import org.netzbericht.site.Route;
import org.netzbericht.site.Site;
import org.netzbericht.site.data.Dataset;

/** The site as templates see it. */
final class SiteView implements TemplateHashModel {
    static final List<String> NAMES = List.of(
            "baseUrl",
            "bookmarks",
            "catalogue",
            "collections",
            "counts",
            "datasets",
            "description",
            "entries",
            "feeds",
            "footer",
            "funders",
            "home",
            "languages",
            "legal",
            "licence",
            "map",
            "media",
            "navigation",
            "network",
            "newest",
            "notice",
            "operator",
            "questionnaires",
            "search",
            "service",
            "shortTitle",
            "signLanguage",
            "tagline",
            "title",
            "version");

    private final Frame frame;
    private final Page page;

    SiteView(Frame frame, Page page) {
        this.frame = frame;
        this.page = page;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Site site = frame.site();
        return switch (name) {
            case "title", "tagline", "description", "notice", "shortTitle", "licence", "operator", "legal" ->
                setting(name);
            case "baseUrl" -> Models.text(site.settings().baseUrl());
            case "bookmarks" -> bookmarks();
            case "questionnaires" -> questionnaires();
            case "languages" -> Models.list(site.settings().languages(), Models::text);
            case "navigation", "service", "footer" -> Models.list(menu(name), item -> item);
            case "funders" -> Models.list(funders(), entry -> new EntryView(frame, entry));
            case "collections" -> Models.list(shownCollections(), this::collection);
            case "catalogue" -> DatasetView.catalogue(frame);
            case "datasets" ->
                Models.list(Dataset.all(site.content().schema()), dataset -> DatasetView.of(frame, dataset));
            case "counts" -> new Counts(site);
            case "entries" -> (TemplateMethodModelEx) this::entries;
            case "newest" -> (TemplateMethodModelEx) this::newest;
            case "feeds" -> Models.list(feeds(frame), feed -> feed);
            case "media" -> Models.list(List.copyOf(site.media().values()), new ValueView(frame, "")::media);
            case "map" -> MapView.of(frame);
            case "network" -> Models.markup(site.network());
            case "home" -> home();
            case "search" -> SearchView.of(frame, page);
            case "signLanguage" -> signLanguage();
            case "version" -> Models.text(version());
            default -> throw new UnknownName("site", name, NAMES);
        };
    }

    private @Nullable TemplateModel setting(String name) {
        Value value = frame.site().settings().entry().in(frame.language()).get(name);
        return value == null ? null : value.accept(new ValueView(frame, ""));
    }

    /** The page where a reader's own list is shown, which a record turns on by asking for its layout. */
    private @Nullable TemplateModel bookmarks() {
        Page own = frame.site().pageWith("bookmarks", frame.language());
        return own == null
                ? null
                : Models.hash(
                        "link",
                        Models.parts(
                                "url", Models.text(frame.url(own)),
                                "title", Models.text(frame.title(own))));
    }

    /** The first page that shows a film in sign language. */
    private @Nullable TemplateModel signLanguage() {
        for (Entry entry : frame.site().entries("page")) {
            Page shown = frame.page(entry);
            if (shown != null && entry.shown("films") instanceof Value.Many films && isSigned(films)) {
                return Models.hash(
                        "link",
                        Models.parts(
                                "url", Models.text(frame.url(shown)),
                                "title", Models.text(frame.words().get("signLanguage")),
                                "current", Models.yesNo(shown == page)));
            }
        }
        return null;
    }

    private boolean isSigned(Value.Many films) {
        return films.items().stream()
                .filter(Value.Media.class::isInstance)
                .map(film -> frame.site().media().get(((Value.Media) film).name()))
                .anyMatch(item -> item != null && item.isSignLanguage());
    }

    /** The forms of questionnaires, which keep answers on the device of those who ask for it. */
    private TemplateModel questionnaires() {
        List<TemplateModel> links = new ArrayList<>();
        for (Page page : frame.site().pages()) {
            if (page instanceof Page.QuestionnairePage own
                    && own.use() == Page.QuestionnairePage.Use.FILL
                    && own.language().equals(frame.language())) {
                links.add(Models.hash(
                        "link",
                        Models.parts(
                                "url", Models.text(frame.url(own.route())),
                                "title", Models.text(frame.site().title(own)))));
            }
        }
        return Models.list(links, link -> link);
    }

    /** The items of a menu. Readers of an easy language see only what there is in it; the foot of the page holds what the law asks for. */
    private List<TemplateModel> menu(String name) {
        boolean isOwnOnly = new Language(frame.language()).isEasy() && !name.equals("footer");
        List<TemplateModel> items = new ArrayList<>();
        for (Settings.MenuItem item : frame.site().settings().menu(name, frame.language())) {
            LinkTarget target = frame.site().links().resolve(item.target().text(), "site-content/", frame.language());
            if (target instanceof LinkTarget.ToPage to) {
                if (isOwnOnly && !to.page().language().equals(frame.language())) {
                    continue;
                }
                String path = to.page().route().path();
                String url = frame.url(to.page().route()) + (to.fragment().isEmpty() ? "" : "#" + to.fragment());
                items.add(item(
                        frame.say(item.label()),
                        frame.link(url, to.page()),
                        to.page() == page,
                        !isHome(path) && page.route().path().startsWith(path)));
            } else if (target instanceof LinkTarget.Outside outside) {
                items.add(item(frame.say(item.label()), outside.url(), false, false));
            } else if (target instanceof LinkTarget.ToFile file) {
                items.add(item(frame.say(item.label()), frame.url(file.file()), false, false));
            }
        }
        return items;
    }

    private boolean isHome(String path) {
        return path.equals("/")
                || path.equals(Route.HOME.under(frame.language()).path());
    }

    private static TemplateModel item(String label, String url, boolean current, boolean section) {
        return Models.hash(
                "item",
                Models.parts(
                        "label", Models.text(label),
                        "url", Models.text(url),
                        "current", Models.yesNo(current),
                        "section", Models.yesNo(section)));
    }

    private List<Entry> funders() {
        List<Entry> funders = new ArrayList<>();
        if (frame.site().settings().entry().get("funders") instanceof Value.Many many) {
            for (Value item : many.items()) {
                if (item instanceof Value.Text text && text.text().indexOf('/') > 0) {
                    int slash = text.text().indexOf('/');
                    frame.site()
                            .content()
                            .find(text.text().substring(0, slash), text.text().substring(slash + 1))
                            .filter(frame.site().content()::isPublished)
                            .ifPresent(funders::add);
                }
            }
        }
        return funders;
    }

    private List<Collection> shownCollections() {
        return frame.site().content().schema().collections().values().stream()
                .filter(collection -> !frame.site().entries(collection.name()).isEmpty())
                .toList();
    }

    private TemplateModel collection(Collection collection) {
        Page list = frame.site().list(collection.name(), frame.language());
        return Models.hash(
                "collection",
                Models.parts(
                        "name", Models.text(collection.name()),
                        "label", EntryView.label(collection, frame),
                        "url", list == null ? null : Models.text(frame.url(list)),
                        "description", Models.textOrAbsent(frame.say(collection.description())),
                        "count", Models.number(frame.site().count(collection.name(), null, null)),
                        "translated",
                                Models.yesNo(list != null && list.language().equals(frame.language()))));
    }

    private Object entries(List<?> arguments) throws TemplateModelException {
        return views(named("site.entries", arguments));
    }

    /** {@code site.newest(name, count)}: those changed last first; ties real before illustrative, then in the order of the list. */
    private Object newest(List<?> arguments) throws TemplateModelException {
        List<Entry> newest = new ArrayList<>(named("site.newest", arguments));
        newest.sort(Comparator.comparing(SiteView::changed)
                .reversed()
                .thenComparing(entry -> entry.status().isExample()));
        int count = arguments.size() > 1 && arguments.get(1) instanceof TemplateNumberModel number
                ? number.getAsNumber().intValue()
                : newest.size();
        return views(newest.subList(0, Math.min(count, newest.size())));
    }

    private List<Entry> named(String function, List<?> arguments) throws TemplateModelException {
        String name = String.valueOf(arguments.isEmpty() ? "" : arguments.get(0));
        if (frame.site().content().collection(name) == null) {
            throw new UnknownName(
                    function,
                    name,
                    List.copyOf(frame.site().content().schema().collections().keySet()));
        }
        return frame.site().entries(name);
    }

    private TemplateModel views(List<Entry> entries) {
        return Models.list(entries, entry -> new EntryView(frame, entry));
    }

    private static String changed(Entry entry) {
        var updated = entry.status().updated();
        return updated == null ? "" : updated.iso();
    }

    static List<TemplateModel> feeds(Frame frame) {
        List<TemplateModel> feeds = new ArrayList<>();
        FeedPlan.of(frame.site().content().schema()).forEach(feed -> feeds.add(feed(frame, feed)));
        return feeds;
    }

    static TemplateModel feed(Frame frame, FeedPlan feed) {
        return Models.hash(
                "feed",
                Models.parts(
                        "title", Models.text(frame.say(feed.title())),
                        "url", Models.text(frame.url(feed.file()))));
    }

    private TemplateModel home() {
        Page home = frame.site().home(frame.language());
        return Models.hash(
                "link",
                Models.parts(
                        "url", Models.text(home == null ? frame.url(Route.HOME) : frame.url(home)),
                        "title", Models.text(frame.words().get("home")),
                        "current", Models.yesNo(home == page)));
    }

    /** The e-mail address for reports of barriers. */
    static String feedbackAddress(Settings settings) {
        return settings.entry().get("legal") instanceof Value.Group legal
                        && legal.values().get("accessibility") instanceof Value.Group accessibility
                        && accessibility.values().get("feedback") instanceof Value.Group feedback
                        && feedback.values().get("email") instanceof Value.Text email
                ? email.text()
                : "";
    }

    private static String version() {
        String version = SiteView.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    /** {@code site.counts.<collection>}: published entries that are not illustrative. */
    private record Counts(Site site) implements TemplateHashModel {
        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            Map<String, Collection> collections = site.content().schema().collections();
            if (!collections.containsKey(name)) {
                throw new UnknownName("site.counts", name, List.copyOf(collections.keySet()));
            }
            return Models.number(site.count(name, null, null));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
