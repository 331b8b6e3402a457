package org.netzbericht.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeAssets;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.Settings;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.Value;
import org.netzbericht.site.bibliography.Bibliography;
import org.netzbericht.site.book.Book;
import org.netzbericht.site.book.Edition;
import org.netzbericht.site.glossary.Glossary;
import org.netzbericht.site.questionnaire.Questionnaire;

/**
 * The planned site: every page with its route, sorted by route; what each name leads to; the files that go with it. Immutable once planned,
 * thread-safe.
 */
public final class Site {
    private final Content content;
    private final Settings settings;
    private final ThemeAssets assets;
    private final Map<String, MediaItem> media;
    private final Set<String> staticFiles;
    private final List<Page> pages;
    private final List<Book> books;
    private final List<Questionnaire> questionnaires;
    private final List<Edition> editions;
    private final boolean portable;
    private final Map<String, Map<String, Page>> listPages = new HashMap<>();
    private final Map<Entry, Map<String, Page>> entryPages = new HashMap<>();
    private final Map<String, Map<String, Page>> layoutPages = new HashMap<>();
    private final Map<Book, Map<Page.BookPage.Use, Page.BookPage>> bookPages = new HashMap<>();
    private final Map<String, Page> byPath = new HashMap<>();
    private final Map<String, Entry> byFile = new HashMap<>();
    private final Set<String> madeFiles = new HashSet<>();
    private final Map<String, List<Entry>> sorted = new HashMap<>();
    private final Map<Entry, Integer> rank = new HashMap<>();
    private final EntryOrder order;
    private final LinkResolver links = new LinkResolver(this);
    private volatile @Nullable String network;
    private volatile @Nullable Glossary glossary;
    private volatile @Nullable String contentPolicy;
    private final Map<Book, Bibliography> bibliographies = new ConcurrentHashMap<>();

    Site(
            Content content,
            Settings settings,
            ThemeAssets assets,
            Map<String, MediaItem> media,
            Set<String> staticFiles,
            List<Page> pages,
            List<Book> books,
            List<Questionnaire> questionnaires,
            List<Edition> editions,
            boolean portable) {
        this.content = content;
        this.settings = settings;
        this.assets = assets;
        this.media = Collections.unmodifiableMap(new TreeMap<>(media));
        this.staticFiles = Collections.unmodifiableSet(new TreeSet<>(staticFiles));
        this.pages = List.copyOf(pages);
        this.books = List.copyOf(books);
        this.questionnaires = List.copyOf(questionnaires);
        this.editions = List.copyOf(editions);
        this.portable = portable;
        this.order = new EntryOrder(content::find);
        for (Page page : pages) {
            byPath.putIfAbsent(page.route().path(), page);
            if (page instanceof Page.EntryPage own) {
                add(entryPages, own.entry(), page);
                if (own.entry().status().layout() != null) {
                    add(layoutPages, own.layout(), page);
                }
            } else if (page instanceof Page.ListPage list && list.number() == 1 && list.chosen() == null) {
                add(listPages, list.collection().name(), page);
            } else if (page instanceof Page.BookPage own) {
                bookPages
                        .computeIfAbsent(own.book(), book -> new EnumMap<>(Page.BookPage.Use.class))
                        .put(own.use(), own);
            }
        }
        for (Collection collection : content.schema().collections().values()) {
            List<Entry> entries = order.sorted(
                    collection,
                    content.published(collection.name()),
                    content.schema().language());
            sorted.put(collection.name(), entries);
            entries.forEach(entry -> rank.put(entry, rank.size()));
            content.entries(collection.name())
                    .values()
                    .forEach(entry -> byFile.put(entry.file().path(), entry));
        }
        media.values().forEach(item -> madeFiles.add(item.file()));
        for (Book book : books) {
            for (Edition.Form form : Edition.Form.values()) {
                String file = file(book, form);
                if (file != null) {
                    madeFiles.add(file);
                }
            }
        }
    }

    private static <K> void add(Map<K, Map<String, Page>> pages, K key, Page page) {
        Map<String, Page> languages = pages.get(key);
        if (languages == null) {
            pages.put(key, Map.of(page.language(), page)); // most have no other, and there may be a hundred thousand
        } else if (!languages.containsKey(page.language())) {
            Map<String, Page> more = new HashMap<>(languages);
            more.put(page.language(), page);
            pages.put(key, more);
        }
    }

    public Content content() {
        return content;
    }

    public Settings settings() {
        return settings;
    }

    public ThemeAssets assets() {
        return assets;
    }

    public Map<String, MediaItem> media() {
        return media;
    }

    /** Paths below {@code static/}, published as they are. */
    public Set<String> staticFiles() {
        return staticFiles;
    }

    public List<Page> pages() {
        return pages;
    }

    /** The books of all reports, by report and language. */
    public List<Book> books() {
        return books;
    }

    /** The same site with books as files, which pages may show. */
    public Site with(List<Edition> made) {
        Site site =
                new Site(content, settings, assets, media, staticFiles, pages, books, questionnaires, made, portable);
        site.network = network;
        return site;
    }

    /** The books as files, as far as they are made. */
    public List<Edition> editions() {
        return editions;
    }

    /** Where a book lies as a file, beside the report's own page; null if it is not to be had in this form. */
    public @Nullable String file(Book book, Edition.Form form) {
        Page page = page(book.report(), book.language());
        boolean wanted = book.report().get(form.key()) instanceof Value.YesNo asked && asked.yes();
        if (!wanted || page == null || page(book, Page.BookPage.Use.PRINT) == null) {
            return null;
        }
        String file = page.route().file();
        return file.substring(0, file.lastIndexOf('/') + 1) + book.report().id() + "." + form.key();
    }

    /** The first book that has an entry as its report or as a chapter, in a language, else in the site's first; null if there is none. */
    public @Nullable Book book(Entry entry, String language) {
        Book found = null;
        for (Book book : books) {
            boolean isIn = book.report().equals(entry) || book.chapter(entry) != null;
            if (isIn && book.language().equals(language)) {
                return book;
            }
            found = isIn && found == null ? book : found;
        }
        return found;
    }

    /** The works that a book cites, gathered when first asked for; the same whoever asks. */
    public Bibliography bibliography(Book book) {
        return bibliographies.computeIfAbsent(book, one -> Bibliography.of(content, one));
    }

    /** The page of a book for a use, or null. */
    public Page.@Nullable BookPage page(Book book, Page.BookPage.Use use) {
        return bookPages.getOrDefault(book, Map.of()).get(use);
    }

    /** The questionnaires, by record and language. */
    public List<Questionnaire> questionnaires() {
        return questionnaires;
    }

    /** The questionnaire of a record in a language, else in the site's first; null if the entry is none. */
    public @Nullable Questionnaire questionnaire(Entry entry, String language) {
        Questionnaire found = null;
        for (Questionnaire questionnaire : questionnaires) {
            boolean isOf = questionnaire.entry().equals(entry);
            if (isOf && questionnaire.language().equals(language)) {
                return questionnaire;
            }
            found = isOf && found == null ? questionnaire : found;
        }
        return found;
    }

    /** The page of a questionnaire for a use, or of one of its dimensions, else that in the site's first language; null if there is none. */
    public Page.@Nullable QuestionnairePage page(
            Questionnaire questionnaire, Page.QuestionnairePage.Use use, Questionnaire.@Nullable Dimension dimension) {
        Page start = page(questionnaire.entry(), questionnaire.language());
        String segment = dimension == null
                ? questionnaire.entry().collection().segments().get(use.key())
                : dimension.id();
        Page found = start == null || segment == null
                ? null
                : byPath.get(start.route().path() + segment + "/");
        if (found instanceof Page.QuestionnairePage own) {
            return own;
        }
        Questionnaire first =
                questionnaire(questionnaire.entry(), content.schema().language());
        return first == null || first == questionnaire ? null : page(first, use, dimension);
    }

    /** The drawing of the network, made when first asked for; the same whoever asks. */
    public String network() {
        String drawn = network;
        if (drawn == null) {
            drawn = NetworkPlan.draw(this);
            network = drawn;
        }
        return drawn;
    }

    /** The terms of the glossary, gathered when first asked for; the same whoever asks. */
    public Glossary glossary() {
        Glossary gathered = glossary;
        if (gathered == null) {
            gathered = Glossary.of(content);
            glossary = gathered;
        }
        return gathered;
    }

    /** Whether links name index files. */
    public boolean isPortable() {
        return portable;
    }

    public LinkResolver links() {
        return links;
    }

    public EntryOrder order() {
        return order;
    }

    /** The page of an entry in a language, else in the site's first; null if there is none. */
    public @Nullable Page page(Entry entry, String language) {
        return in(language, entryPages.getOrDefault(entry, Map.of()));
    }

    /** The page whose record asks for a layout by its name, in a language, else in the site's first; null if there is none. */
    public @Nullable Page pageWith(String layout, String language) {
        return in(language, layoutPages.getOrDefault(layout, Map.of()));
    }

    /** Whether a page is one to cite, with files for programs that manage literature. */
    public boolean isCited(Page page) {
        return CitePlan.isFor(page, books);
    }

    /** What its pages may load, as each says of itself. */
    public String contentPolicy() {
        String known = contentPolicy;
        if (known == null) {
            known = ContentPolicy.meta(this);
            contentPolicy = known;
        }
        return known;
    }

    /** The list of a collection in a language, else in the site's first; null if there is none. */
    public @Nullable Page list(String collection, String language) {
        return in(language, listPages.getOrDefault(collection, Map.of()));
    }

    private @Nullable Page in(String language, Map<String, Page> languages) {
        Page page = languages.get(language);
        return page != null ? page : languages.get(content.schema().language());
    }

    /** The start page in a language, else in the site's first; null if there is none. */
    public @Nullable Page home(String language) {
        boolean isFirst = language.equals(content.schema().language());
        Page own = isFirst ? null : byPath.get(Route.HOME.under(language).path());
        return own != null ? own : byPath.get(Route.HOME.path());
    }

    /** The same page by language, in the site's order of languages. */
    public List<Page> translations(Page page) {
        Map<String, Page> languages = Map.of();
        if (page instanceof Page.EntryPage own) {
            languages = entryPages.getOrDefault(own.entry(), Map.of());
        } else if (page instanceof Page.ListPage list && list.number() == 1) {
            languages = lists(list);
        } else if (page instanceof Page.BookPage own) {
            languages = editions(own);
        } else if (page instanceof Page.QuestionnairePage own) {
            languages = translations(own);
        }
        List<Page> translations = new ArrayList<>();
        for (String language : settings.languages()) {
            Page other = languages.get(language);
            if (other != null) {
                translations.add(other);
            }
        }
        return translations;
    }

    private Map<String, Page> lists(Page.ListPage page) {
        Map<String, Page> wholes = listPages.getOrDefault(page.collection().name(), Map.of());
        Page.Chosen chosen = page.chosen();
        if (chosen == null) {
            return wholes;
        }
        Map<String, Page> parts = new HashMap<>();
        wholes.forEach((language, whole) -> {
            Page part = byPath.get(
                    ((Page.ListPage) whole).part(chosen.facet(), chosen.value()).path());
            if (part != null) {
                parts.put(language, part);
            }
        });
        return parts;
    }

    private Map<String, Page> editions(Page.BookPage page) {
        Map<String, Page> languages = new HashMap<>();
        for (Book book : books) {
            Page other = book.report().equals(page.book().report()) ? page(book, page.use()) : null;
            if (other != null) {
                languages.put(book.language(), other);
            }
        }
        return languages;
    }

    private Map<String, Page> translations(Page.QuestionnairePage page) {
        Map<String, Page> languages = new HashMap<>();
        for (Questionnaire questionnaire : questionnaires) {
            boolean isSame = questionnaire.entry().equals(page.questionnaire().entry());
            Page other = isSame ? page(questionnaire, page.use(), page.dimension()) : null;
            if (other != null && other.language().equals(questionnaire.language())) {
                languages.put(questionnaire.language(), other);
            }
        }
        return languages;
    }

    public @Nullable Page at(String path) {
        return byPath.get(path);
    }

    public String title(Page page) {
        if (page instanceof Page.EntryPage entry) {
            String shorter = entry.entry().text("navTitle");
            return shorter == null ? entry.entry().title() : shorter;
        }
        if (page instanceof Page.ListPage list) {
            return title(list.collection()).in(list.language());
        }
        if (page instanceof Page.CataloguePage catalogue) {
            return title(catalogue.collection()).in(catalogue.language());
        }
        if (page instanceof Page.QuestionnairePage own) {
            return own.dimension() == null
                    ? own.questionnaire().entry().title()
                    : own.dimension().title();
        }
        return page instanceof Page.BookPage book
                ? book.book().report().title()
                : page.route().path();
    }

    /** How the list of a collection is called. */
    public static LocalText title(Collection collection) {
        LocalText own = collection.list() == null ? null : collection.list().title();
        return own == null || own.isEmpty() ? collection.many() : own;
    }

    /** The entry of a source file. */
    @Nullable
    Entry byFile(String path) {
        return byFile.get(path);
    }

    Set<String> files() {
        return new TreeSet<>(byFile.keySet());
    }

    /** Whether a path of the output folder is a file that is not a page. */
    boolean isFile(String file) {
        return staticFiles.contains(file) || madeFiles.contains(file);
    }

    /** The names of collections that have a list. */
    Set<String> listed() {
        return new TreeSet<>(listPages.keySet());
    }

    /** The published entries of a collection in the order of its list. */
    public List<Entry> entries(String collection) {
        return sorted.getOrDefault(collection, List.of());
    }

    /** The published entries that refer to one, in the order of their own list. */
    public List<Entry> referring(Entry entry, Schema.Inverse inverse) {
        Map<Integer, Entry> byRank = new TreeMap<>();
        content.referring(entry, inverse).forEach(from -> byRank.put(rank.get(from), from));
        return List.copyOf(byRank.values());
    }

    /** The entries before and after one in the order of its list; null at the ends. */
    public @Nullable Entry neighbour(Entry entry, int step) {
        Integer position = rank.get(entry);
        List<Entry> entries = entries(entry.collection().name());
        if (position == null || entries.isEmpty()) {
            return null;
        }
        int index = position - rank.get(entries.get(0)) + step;
        return index < 0 || index >= entries.size() ? null : entries.get(index);
    }

    /** How many published entries of a collection are real, not illustrative; optionally only those with a value in a field. */
    public long count(String collection, @Nullable String field, @Nullable String wanted) {
        return entries(collection).stream()
                .filter(entry -> !entry.status().isExample())
                .filter(entry -> field == null || says(entry.get(field), String.valueOf(wanted)))
                .count();
    }

    private static boolean says(@Nullable Value value, String wanted) {
        if (value instanceof Value.Many many) {
            return many.items().stream().anyMatch(item -> says(item, wanted));
        }
        if (value instanceof Value.Reference reference) {
            return reference.id().equals(wanted);
        }
        if (value instanceof Value.Choice choice) {
            return choice.key().equals(wanted);
        }
        if (value instanceof Value.YesNo yes) {
            return wanted.equals(yes.yes() ? "yes" : "no") || wanted.equals(yes.yes() ? "ja" : "nein");
        }
        return value instanceof Value.Text text && text.text().equals(wanted);
    }
}
