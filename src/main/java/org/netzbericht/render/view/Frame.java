package org.netzbericht.render.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Language;
import org.netzbericht.content.schema.CodeType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.TextType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.render.markdown.ForeignText;
import org.netzbericht.render.template.ComponentFailed;
import org.netzbericht.site.MediaItem;
import org.netzbericht.site.Page;
import org.netzbericht.site.Route;
import org.netzbericht.site.Site;
import org.netzbericht.site.book.Book;
import org.netzbericht.site.book.BookChapter;
import org.netzbericht.site.book.Label;
import org.netzbericht.source.Location;

/**
 * The page that views are made for: its site, its language, and where it stands, from which all links are counted. Feeds have no place of their
 * own: their links are absolute.
 */
public final class Frame {
    private final Site site;
    private final Words words;
    private final Wording wording;
    private final Route route;
    private final @Nullable Book book;
    private final Set<Entry> printed;
    private final Links links;
    private final Components components;
    private final PageTexts texts = new PageTexts(this);

    /** The paths that links lead to, while somebody wants to know. */
    private @Nullable Set<String> targets;

    /** How links are written: from where the page stands, from the host's root, in full, or in full but for the theme's files. */
    private enum Links {
        RELATIVE,
        PRINTED,
        ROOTED,
        ABSOLUTE,
        BESIDE
    }

    private Frame(
            Site site,
            Words words,
            Route route,
            Links links,
            Components components,
            @Nullable Book book,
            Set<Entry> printed) {
        this.site = site;
        this.book = book;
        this.printed = printed;
        this.words = words;
        this.wording = new Wording(words);
        this.route = route;
        this.links = links;
        this.components = components;
    }

    public static Frame of(Site site, Words words, Page page, Components components) {
        // A page for addresses that do not exist may be shown at any depth.
        Links links = page.route().isError() ? Links.ROOTED : page.isForPaper() ? Links.PRINTED : Links.RELATIVE;
        return new Frame(site, words, page.route(), links, components, book(site, page), printed(page));
    }

    private static Set<Entry> printed(Page page) {
        if (page instanceof Page.CataloguePage catalogue) {
            return new HashSet<>(catalogue.entries());
        }
        return page.isForPaper() && page instanceof Page.BookPage own
                ? own.book().chapters().stream().map(BookChapter::entry).collect(Collectors.toSet())
                : Set.of();
    }

    private static @Nullable Book book(Site site, Page page) {
        if (page instanceof Page.EntryPage own) {
            return site.book(own.entry(), own.language());
        }
        return page instanceof Page.BookPage own ? own.book() : null;
    }

    /** For a page that stands beside the theme's files, without the site: links to these are relative, all others absolute. */
    public static Frame beside(Site site, Words words, Components components) {
        return new Frame(site, words, Route.HOME, Links.BESIDE, components, null, Set.of());
    }

    /** For text that leaves the site. */
    public static Frame absolute(Site site, Words words, Components components) {
        Components silent = (component, parameters, frame) -> {
            try {
                return components.html(component, parameters, frame);
            } catch (ComponentFailed saidOfThePage) {
                return "";
            }
        };
        return new Frame(site, words, Route.HOME, Links.ABSOLUTE, silent, null, Set.of());
    }

    /** Whether what is written stands on no page, as in feeds: personal fields are not for that. */
    public boolean leavesPages() {
        return links == Links.ABSOLUTE;
    }

    /** Whether this page is for paper: several entries stand on it, and what links leave for is written out. */
    public boolean isPrinted() {
        return links == Links.PRINTED;
    }

    /** Whether the page, one for paper, holds all of an entry. */
    boolean holds(Entry entry) {
        return printed.contains(entry);
    }

    /** Whether the page, one for paper, holds all of some entries. */
    boolean holdsEntries() {
        return !printed.isEmpty();
    }

    /** The anchor of a place of an entry on a page for paper that holds it; without an anchor the place is where the entry begins. */
    static String printId(Entry entry, String anchor) {
        return anchor.isEmpty() ? entry.id() : entry.id() + "--" + anchor;
    }

    /** What stands before the anchors of an entry's text, or of a field's, so that they are the page's only ones. */
    String idPrefix(Entry entry, String field) {
        String own = field.isEmpty() ? "" : field + "-";
        return holds(entry) ? printId(entry, "") + "--" + own : own;
    }

    /** The address of a place of the frame's book: on paper an anchor of the same page. Null where the chapter has no page. */
    @Nullable
    String url(BookChapter chapter, Label label) {
        if (isPrinted()) {
            return "#" + printId(chapter.entry(), label.anchor());
        }
        Page page = page(chapter.entry());
        String fragment = label.anchor().isEmpty() ? "" : "#" + label.anchor();
        return page == null ? null : url(page.route()) + fragment;
    }

    /** The full address of a page. */
    String absolute(Page page) {
        return site.settings().baseUrl() + page.route().path().substring(1);
    }

    public Site site() {
        return site;
    }

    /** What the texts of the page share. */
    PageTexts texts() {
        return texts;
    }

    /** Makes the HTML of components that texts ask for. */
    public Components components() {
        return components;
    }

    /** The book whose page this is: a chapter's, the report's own, a list of it; null for all others. */
    public @Nullable Book book() {
        return book;
    }

    public Words words() {
        return words;
    }

    public Wording wording() {
        return wording;
    }

    public String language() {
        return words.language();
    }

    /** A text in its language as it stands on this page: marked if that is another than the page's. Empty for a language means any. */
    String say(String text, String spoken) {
        return spoken.isEmpty() || spoken.equals(language()) || text.isEmpty() || leavesPages()
                ? text
                : ForeignText.mark(text, spoken);
    }

    String say(LocalText text) {
        return say(text.in(language()), text.spoken(language()));
    }

    String say(Value.Text value) {
        LocalText local = value.local();
        if (local != null) {
            return say(local);
        }
        boolean isForAll =
                value.type() instanceof TextType text && text.perLanguage() || value.type() instanceof CodeType;
        return isForAll ? value.text() : say(value.text(), spoken(value.location()));
    }

    /** The title of an entry in the language of this page, else as it is. */
    String title(Entry entry) {
        Entry own = entry.in(language());
        return own.shown(own.collection().title()) instanceof Value.Text title ? say(title) : own.id();
    }

    /** How a page is called in menus and ways to it. */
    String title(Page page) {
        if (page instanceof Page.EntryPage own) {
            Entry entry = own.entry();
            return entry.get("navTitle") instanceof Value.Text shorter ? say(shorter) : title(entry);
        }
        String title = site.title(page);
        Collection listed = page instanceof Page.ListPage list
                ? list.collection()
                : page instanceof Page.CataloguePage catalogue ? catalogue.collection() : null;
        return listed == null ? title : say(title, Site.title(listed).spoken(page.language()));
    }

    /** The language in which something was written. */
    String spoken(Location place) {
        List<String> languages = site.settings().languages();
        // On pages of the first language everything is from files of the first language.
        return language().equals(languages.get(0)) ? language() : Language.of(place.file(), languages);
    }

    /** The link to a page, which says its language if that is another. */
    String url(Page target) {
        return link(url(target.route()), target);
    }

    /** A link that leads to a page or a place on it. */
    String link(String url, Page target) {
        return target.language().equals(language()) || leavesPages() ? url : ForeignText.link(url, target.language());
    }

    public String url(Route target) {
        note(target.path());
        return links == Links.RELATIVE || links == Links.PRINTED
                ? route.to(target, site.isPortable())
                : start(links) + target.path().substring(1);
    }

    /** The link to a file of the output folder. */
    public String url(String file) {
        note("/" + file);
        return switch (links) {
            case RELATIVE, PRINTED -> route.toFile(file);
            case BESIDE -> isOfTheme(file) ? file : start(links) + file;
            default -> start(links) + file;
        };
    }

    private void note(String target) {
        if (targets != null) {
            targets.add(target);
        }
    }

    /** From now on the paths that links lead to go into the set given back. */
    Set<String> startNotingTargets() {
        Set<String> noted = new HashSet<>();
        targets = noted;
        return noted;
    }

    void stopNotingTargets() {
        targets = null;
    }

    /** From the site's root, with a slash in front. */
    String path() {
        return route.path();
    }

    /** The folder of which the page is a folder in turn, with its language; empty for a page that is none, or whose links are not relative. */
    String folder() {
        String path = route.path();
        int parent = path.lastIndexOf('/', path.length() - 2);
        return links == Links.RELATIVE && route.isFolder() && parent >= 0
                ? language() + path.substring(0, parent + 1)
                : "";
    }

    private boolean isOfTheme(String file) {
        return site.assets().assets().stream().anyMatch(asset -> asset.path().equals(file));
    }

    private String start(Links written) {
        return written == Links.ROOTED
                ? site.settings().basePath()
                : site.settings().baseUrl();
    }

    /** The page of an entry in the frame's language, or null. */
    public @Nullable Page page(Entry entry) {
        return site.page(entry, language());
    }

    /** Where an entry can be read: on its own page, or further down on this one. Null where it cannot. */
    @Nullable
    String url(Entry entry) {
        Page page = page(entry);
        return holds(entry) ? "#" + printId(entry, "") : page == null ? null : url(page);
    }

    public String url(MediaItem item) {
        return url(item.file());
    }

    public boolean isPast(PartialDate date) {
        var now = site.content().window().now();
        PartialDate today = new PartialDate(now.getYear(), now.getMonthValue(), now.getDayOfMonth());
        return date.last().compareTo(today) < 0;
    }
}
