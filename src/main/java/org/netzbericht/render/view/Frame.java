package org.netzbericht.render.view;

import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.site.MediaItem;
import org.netzbericht.site.Page;
import org.netzbericht.site.Route;
import org.netzbericht.site.Site;
import org.netzbericht.site.book.Book;

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

    /** How links are written: from where the page stands, from the host's root, in full, or in full for pages only. */
    private enum Links {
        RELATIVE,
        ROOTED,
        ABSOLUTE,
        BESIDE
    }

    private Frame(Site site, Words words, Route route, Links links, @Nullable Book book) {
        this.site = site;
        this.book = book;
        this.words = words;
        this.wording = new Wording(words);
        this.route = route;
        this.links = links;
    }

    public static Frame of(Site site, Words words, Page page) {
        // A page for addresses that do not exist may be shown at any depth.
        Links links = page.route().isError() ? Links.ROOTED : Links.RELATIVE;
        return new Frame(site, words, page.route(), links, book(site, page));
    }

    private static @Nullable Book book(Site site, Page page) {
        if (page instanceof Page.EntryPage own) {
            return site.book(own.entry(), own.language());
        }
        return page instanceof Page.BookPage own ? own.book() : null;
    }

    /** For a page that stands beside the site with the site's files: links to pages are absolute, to files relative. */
    public static Frame beside(Site site, Words words) {
        return new Frame(site, words, Route.HOME, Links.BESIDE, null);
    }

    /** For text that leaves the site. */
    public static Frame absolute(Site site, Words words) {
        return new Frame(site, words, Route.HOME, Links.ABSOLUTE, null);
    }

    /** Whether what is written stands on no page, as in feeds: personal fields are not for that. */
    public boolean leavesPages() {
        return links == Links.ABSOLUTE;
    }

    public Site site() {
        return site;
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
        return links == Links.RELATIVE
                ? route.to(target, site.isPortable())
                : start(links) + target.path().substring(1);
    }

    /** The link to a file of the output folder. */
    public String url(String file) {
        return switch (links) {
            case RELATIVE -> route.toFile(file);
            case BESIDE -> file;
            default -> start(links) + file;
        };
    }

    private String start(Links written) {
        return written == Links.ROOTED ? basePath() : site.settings().baseUrl();
    }

    /** The path part of the base URL. */
    private String basePath() {
        String base = site.settings().baseUrl();
        int slash = base.indexOf('/', base.indexOf("//") + 2);
        return slash < 0 ? "/" : base.substring(slash);
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
