package org.netzbericht.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeAssets;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Language;
import org.netzbericht.content.Schema;
import org.netzbericht.content.Settings;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.site.bibliography.Bibliography;
import org.netzbericht.site.book.Book;
import org.netzbericht.site.book.BookPlanner;
import org.netzbericht.site.facet.Facet;
import org.netzbericht.site.facet.FacetValue;
import org.netzbericht.site.questionnaire.Questionnaire;
import org.netzbericht.site.questionnaire.QuestionnairePlanner;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** Plans the site: which pages there are, where they live, and that every link has a target. Pure: content in, site out. */
public final class SitePlanner {
    static final Kind COLLISION = Kind.error("route.collision");
    static final Kind URL = Kind.error("route.url");
    static final Kind ALIAS = Kind.error("route.alias");
    static final Kind ALIAS_UNUSED = Kind.error("route.aliasWithoutPage");
    static final Kind LAYOUT = Kind.error("layout.unknown");
    static final Kind STATIC_NAME = Kind.error("static.name");

    /** The template for entries of any collection, and that for chapters of any. */
    private static final String GENERAL = "entry";

    private static final String CHAPTER = "report-chapter";
    private static final String STATIC = Schema.ROOT + "static/";

    private final Content content;
    private final Set<String> layouts;
    private final Findings findings = new Findings();
    private final List<Page> pages = new ArrayList<>();

    private SitePlanner(Content content, Set<String> layouts) {
        this.content = content;
        this.layouts = layouts;
    }

    /**
     * What the plan is made of beside content.
     *
     * @param layouts the names of the page templates
     * @param templateIds anchors that templates define by themselves
     * @param reserved files that the program writes itself, such as {@code sitemap.xml}
     */
    public record Parts(
            Settings settings,
            ThemeAssets assets,
            Map<String, MediaItem> media,
            Set<String> layouts,
            Set<String> templateIds,
            Function<Site, Set<String>> reserved,
            boolean portable) {}

    public static Checked<Site> plan(Content content, Parts parts) {
        SitePlanner planner = new SitePlanner(content, parts.layouts());
        for (Collection collection : content.schema().collections().values()) {
            planner.entries(collection);
        }
        for (Collection collection : content.schema().collections().values()) {
            planner.lists(collection);
        }
        List<Book> books = planner.findings.take(BookPlanner.plan(content));
        books.forEach(planner::books);
        List<Questionnaire> questionnaires = planner.findings.take(QuestionnairePlanner.plan(content));
        questionnaires.forEach(planner::questionnaire);
        books.forEach(book -> planner.pages.replaceAll(page -> planner.chapter(page, book)));
        planner.redirects();
        planner.pages.sort((a, b) -> a.route().compareTo(b.route()));
        Set<String> files = planner.staticFiles();
        Site site = new Site(
                content,
                parts.settings(),
                parts.assets(),
                parts.media(),
                files,
                planner.pages,
                books,
                questionnaires,
                List.of(),
                parts.portable());
        planner.collisions(site, parts);
        planner.findings.addAll(MapPlan.check(content));
        planner.findings.addAll(FilmCheck.check(parts.media().values()).list());
        planner.findings.addAll(new LinkCheck(site, parts.templateIds()).findings());
        return planner.findings.with(site);
    }

    private void entries(Collection collection) {
        for (Entry entry : content.published(collection.name())) {
            if (!collection.hasPages() && entry.status().url() == null) {
                entry.status().aliases().forEach(alias -> findings.add(ALIAS_UNUSED, alias.location(), alias.text()));
                continue;
            }
            Route route = route(collection, entry);
            pages.add(new Page.EntryPage(entry, content.schema().language(), route, layout(entry)));
            entry.translations()
                    .forEach((language, translated) -> pages.add(
                            new Page.EntryPage(translated, language, route.under(language), layout(translated))));
        }
    }

    private Route route(Collection collection, Entry entry) {
        Value.Text own = entry.status().url();
        if (own == null) {
            return new Route(String.valueOf(collection.route()).replace("{id}", entry.id()));
        }
        if (!Route.isValid(own.text())) {
            findings.add(URL, own.location(), own.text());
            return new Route("/" + entry.id() + "/");
        }
        return new Route(own.text());
    }

    private String layout(Entry entry) {
        Value.Text own = entry.status().layout();
        if (own == null) {
            return layouts.contains(entry.collection().name())
                    ? entry.collection().name()
                    : GENERAL;
        }
        if (!layouts.contains(own.text())) {
            findings.add(LAYOUT.at(own.location(), own.text(), String.join(", ", new TreeSet<>(layouts)))
                    .suggesting(Suggestion.nearest(own.text(), layouts)));
            return GENERAL;
        }
        return own.text();
    }

    private void lists(Collection collection) {
        if (collection.list() == null || collection.list().route() == null) {
            return;
        }
        List<Entry> published = content.published(collection.name());
        Route route = new Route(collection.list().route());
        EntryOrder order = new EntryOrder(content::find);
        List<Facet> facets = Facet.of(content, collection, published);
        for (String language : content.settings().languages()) {
            boolean first = language.equals(content.schema().language());
            List<Entry> shown = first
                    ? published
                    : published.stream()
                            .filter(e -> e.languages().contains(language))
                            .map(e -> e.in(language))
                            .toList();
            if (first || !shown.isEmpty()) {
                Route start = first ? route : route.under(language);
                List<Entry> ordered = order.sorted(collection, shown, language);
                String split = collection.list().split();
                List<Entry> all = split == null
                        ? ordered
                        : Split.ordered(ordered, split, content.window().now());
                list(collection, language, start, all, facets, null);
                catalogue(collection, language, start, all);
                for (Facet facet : facets) {
                    parts(collection, language, start, all, facets, facet);
                }
            }
        }
    }

    private void catalogue(Collection collection, String language, Route start, List<Entry> entries) {
        String print = collection.list().print();
        if (print != null && !entries.isEmpty()) {
            pages.add(new Page.CataloguePage(collection, language, new Route(start.path() + print + "/"), entries));
        }
    }

    /** A list for each value of a facet. */
    private void parts(
            Collection collection, String language, Route start, List<Entry> entries, List<Facet> facets, Facet facet) {
        Map<FacetValue, List<Entry>> parts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            facet.of(entry)
                    .forEach(value -> parts.computeIfAbsent(value, key -> new ArrayList<>())
                            .add(entry));
        }
        parts.forEach((value, part) -> {
            Route route = new Route(start.path() + facet.key() + "/" + value.slug() + "/");
            list(collection, language, route, part, facets, new Page.Chosen(facet, value, start));
        });
    }

    private void list(
            Collection collection,
            String language,
            Route start,
            List<Entry> entries,
            List<Facet> facets,
            Page.@Nullable Chosen chosen) {
        int perPage = collection.list().perPage();
        int count = Math.max(1, (entries.size() + perPage - 1) / perPage);
        List<Route> routes = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            routes.add(
                    number == 1
                            ? start
                            : new Route(start.path()
                                    + (new Language(language).primary().equals("de") ? "seite-" : "page-") + number
                                    + "/"));
        }
        // Copied once, not by each page: at 100,000 entries that were hundreds of megabytes.
        List<Entry> all = List.copyOf(entries);
        List<Route> allRoutes = List.copyOf(routes);
        for (int i = 0; i < count; i++) {
            List<Entry> part = all.subList(i * perPage, Math.min(all.size(), (i + 1) * perPage));
            pages.add(new Page.ListPage(
                    collection, language, allRoutes.get(i), all, part, i + 1, allRoutes, facets, chosen));
        }
    }

    /** The pages of a book, as far as reports declare URLs for them, the theme has templates, and there is something to show. */
    private void books(Book book) {
        Route start = start(book.report(), book.language());
        if (start == null) {
            return;
        }
        for (Page.BookPage.Use use : Page.BookPage.Use.values()) {
            String segment = book.report().collection().segments().get(use.key());
            boolean isShown = switch (use) {
                case PRINT -> !book.chapters().isEmpty();
                case FIGURES -> book.hasFigures();
                case BIBLIOGRAPHY -> Bibliography.isIn(book);
                case INDEX -> !book.indexed().isEmpty();
            };
            if (segment != null && isShown && layouts.contains(use.layout())) {
                pages.add(new Page.BookPage(book, use, new Route(start.path() + segment + "/")));
            }
        }
    }

    /** The address of an entry's own page below which it can have further ones; null if there is none. */
    private @Nullable Route start(Entry entry, String language) {
        return pages.stream()
                .filter(page -> page instanceof Page.EntryPage own
                        && own.entry().equals(entry)
                        && own.language().equals(language))
                .map(Page::route)
                .filter(Route::isFolder)
                .findFirst()
                .orElse(null);
    }

    /** The pages of a questionnaire, as far as its questions are translated, its declaration has URLs for them, and the theme has templates. */
    private void questionnaire(Questionnaire questionnaire) {
        Route start = start(questionnaire.entry(), questionnaire.language());
        if (start == null || !questionnaire.isTranslated()) {
            return;
        }
        for (Page.QuestionnairePage.Use use : Page.QuestionnairePage.Use.values()) {
            String segment = questionnaire.entry().collection().segments().get(use.key());
            if (segment != null && layouts.contains(use.layout())) {
                Route route = new Route(start.path() + segment + "/");
                pages.add(new Page.QuestionnairePage(questionnaire, use, null, route));
            }
        }
        if (layouts.contains(Page.QuestionnairePage.Use.DIMENSION.layout())) {
            for (Questionnaire.Dimension dimension : questionnaire.dimensions()) {
                Route route = new Route(start.path() + dimension.id() + "/");
                pages.add(new Page.QuestionnairePage(
                        questionnaire, Page.QuestionnairePage.Use.DIMENSION, dimension, route));
            }
        }
    }

    /** A chapter whose collection has no template of its own is shown by the one for chapters of any kind. */
    private Page chapter(Page page, Book book) {
        boolean isGeneral = page instanceof Page.EntryPage own
                && own.layout().equals(GENERAL)
                && own.entry().status().layout() == null
                && layouts.contains(CHAPTER)
                && book.chapter(own.entry()) != null;
        return isGeneral ? ((Page.EntryPage) page).by(CHAPTER) : page;
    }

    private void redirects() {
        List<Page> redirects = new ArrayList<>();
        for (Page page : pages) {
            if (page instanceof Page.EntryPage entry) {
                for (Value.Text alias : entry.entry().status().aliases()) {
                    if (Route.isValid(alias.text())) {
                        redirects.add(new Page.RedirectPage(new Route(alias.text()), page, alias.location()));
                    } else {
                        findings.add(ALIAS, alias.location(), alias.text());
                    }
                }
            }
        }
        pages.addAll(redirects);
    }

    private Set<String> staticFiles() {
        Set<String> files = new TreeSet<>();
        content.tree().files().stream()
                .map(file -> file.path())
                .filter(path -> path.startsWith(STATIC))
                .forEach(path -> {
                    String file = path.substring(STATIC.length());
                    if (isStaticName(file)) {
                        files.add(file);
                    } else {
                        findings.add(STATIC_NAME, Location.of(SourceFile.of(path, "")), file);
                    }
                });
        return files;
    }

    private static boolean isStaticName(String file) {
        boolean plain =
                file.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "._-/".indexOf(c) >= 0));
        return plain
                && !file.startsWith(".git")
                && !file.startsWith(".env")
                && !file.endsWith(".key")
                && !file.contains("..");
    }

    /** Two sources of one file, where upper and lower case are the same. */
    private void collisions(Site site, Parts parts) {
        Map<String, Location> owners = new TreeMap<>();
        parts.reserved()
                .apply(site)
                .forEach(file -> owners.put(file, Location.of(SourceFile.of(Schema.ROOT + "site.yaml", ""))));
        parts.assets()
                .assets()
                .forEach(asset ->
                        owners.put(asset.path(), Location.of(SourceFile.of("templates/" + asset.path(), ""))));
        parts.media()
                .values()
                .forEach(item -> owners.putIfAbsent(
                        item.file(), Location.of(SourceFile.of(Schema.ROOT + "media/" + item.name(), ""))));
        for (String file : site.staticFiles()) {
            claim(owners, file, Location.of(SourceFile.of(STATIC + file, "")));
        }
        List<Page> byOrigin = new ArrayList<>(pages);
        byOrigin.sort(Comparator.comparing(Page::origin));
        for (Page page : byOrigin) {
            claim(owners, page.route().file(), page.origin());
        }
        folders(owners);
    }

    /** A file cannot have the name of a folder that others need. */
    private void folders(Map<String, Location> owners) {
        Set<String> said = new TreeSet<>();
        for (Map.Entry<String, Location> owner : owners.entrySet()) {
            String file = owner.getKey();
            for (int slash = file.indexOf('/'); slash > 0; slash = file.indexOf('/', slash + 1)) {
                Location inTheWay = owners.get(file.substring(0, slash));
                if (inTheWay != null && said.add(file.substring(0, slash))) {
                    findings.add(COLLISION
                            .at(inTheWay, "/" + file.substring(0, slash))
                            .with(Note.of("alsoHere", owner.getValue())));
                }
            }
        }
    }

    private void claim(Map<String, Location> owners, String file, Location origin) {
        Location first = owners.putIfAbsent(file.toLowerCase(java.util.Locale.ROOT), origin);
        if (first != null) {
            findings.add(
                    COLLISION.at(origin, "/" + file.replace("index.html", "")).with(Note.of("alsoHere", first)));
        }
    }
}
