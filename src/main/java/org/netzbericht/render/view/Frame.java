package org.netzbericht.render.view;

import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.render.template.ComponentFailed;
import org.netzbericht.site.MediaItem;
import org.netzbericht.site.Page;
import org.netzbericht.site.Route;
import org.netzbericht.site.Site;
import org.netzbericht.site.book.Book;
import org.netzbericht.site.book.BookChapter;
import org.netzbericht.site.book.Label;

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
    private final Links links;
    private final Components components;
    private final PageTexts texts = new PageTexts(this);

    /** How links are written: from where the page stands, from the host's root, in full, or in full but for the theme's files. */
    private enum Links {
        RELATIVE,
        PRINTED,
        ROOTED,
        ABSOLUTE,
        BESIDE
    }

    private Frame(Site site, Words words, Route route, Links links, Components components, @Nullable Book book) {
        this.site = site;
        this.book = book;
        this.words = words;
        this.wording = new Wording(words);
        this.route = route;
        this.links = links;
        this.components = components;
    }

    public static Frame of(Site site, Words words, Page page, Components components) {
        // A page for addresses that do not exist may be shown at any depth.
        boolean printed = page instanceof Page.BookPage own && own.use() == Page.BookPage.Use.PRINT;
        Links links = page.route().isError() ? Links.ROOTED : printed ? Links.PRINTED : Links.RELATIVE;
        return new Frame(site, words, page.route(), links, components, book(site, page));
    }

    private static @Nullable Book book(Site site, Page page) {
        if (page instanceof Page.EntryPage own) {
            return site.book(own.entry(), own.language());
        }
        return page instanceof Page.BookPage own ? own.book() : null;
    }

    /** For a page that stands beside the theme's files, without the site: links to these are relative, all others absolute. */
    public static Frame beside(Site site, Words words, Components components) {
        return new Frame(site, words, Route.HOME, Links.BESIDE, components, null);
    }

    /** For text that leaves the site. */
    public static Frame absolute(Site site, Words words, Components components) {
        Components silent = (component, parameters, language) -> {
            try {
                return components.html(component, parameters, language);
            } catch (ComponentFailed saidOfThePage) {
                return "";
            }
        };
        return new Frame(site, words, Route.HOME, Links.ABSOLUTE, silent, null);
    }

    /** Whether what is written stands on no page, as in feeds: personal fields are not for that. */
    public boolean leavesPages() {
        return links == Links.ABSOLUTE;
    }

    /** Whether this is the print edition of a book: its chapters stand on one page, and what links leave for is written out. */
    public boolean isPrinted() {
        return links == Links.PRINTED;
    }

    /** The anchor of a place of a book's chapter on the page that is the whole book. */
    static String printId(String chapter, String anchor) {
        return anchor.isEmpty() ? chapter : chapter + "--" + anchor;
    }

    /** The address of a place of the frame's book: on paper an anchor of the same page. Null where the chapter has no page. */
    @Nullable
    String url(BookChapter chapter, Label label) {
        if (isPrinted()) {
            return "#" + printId(chapter.entry().id(), label.anchor());
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

    public String url(Route target) {
        return links == Links.RELATIVE || links == Links.PRINTED
                ? route.to(target, site.isPortable())
                : start(links) + target.path().substring(1);
    }

    /** The link to a file of the output folder. */
    public String url(String file) {
        return switch (links) {
            case RELATIVE, PRINTED -> route.toFile(file);
            case BESIDE -> isOfTheme(file) ? file : start(links) + file;
            default -> start(links) + file;
        };
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

    public String url(MediaItem item) {
        return url(item.file());
    }

    public boolean isPast(PartialDate date) {
        var now = site.content().window().now();
        PartialDate today = new PartialDate(now.getYear(), now.getMonthValue(), now.getDayOfMonth());
        return date.last().compareTo(today) < 0;
    }
}
