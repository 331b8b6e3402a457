package org.netzbericht.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;

/**
 * Turns the destinations that editors write into targets: {@code collection:id}, {@code list:collection}, {@code media:name}, a path beside the
 * file, a path of the site, an anchor, an address outside. Pure and thread-safe.
 */
public final class LinkResolver {
    static final Kind COLLECTION = Kind.error("link.collection");
    static final Kind ENTRY = Kind.error("link.unknown");
    static final Kind FILE = Kind.error("link.file");
    static final Kind PATH = Kind.error("link.path");
    static final Kind LIST = Kind.error("link.list");
    static final Kind UNPUBLISHED = Kind.warning("link.unpublished");
    static final Kind NO_PAGE = Kind.warning("link.noPage");

    private final Site site;

    LinkResolver(Site site) {
        this.site = site;
    }

    /**
     * The target of a destination.
     *
     * @param folder the folder of the file it is written in, relative to the site folder, with a slash at its end
     */
    public LinkTarget resolve(String destination, String folder, String language) {
        int hash = destination.indexOf('#');
        String fragment = hash < 0 ? "" : destination.substring(hash + 1);
        String address = hash < 0 ? destination : destination.substring(0, hash);
        if (address.isEmpty()) {
            return new LinkTarget.Here(fragment);
        }
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        if (colon > 0 && (slash < 0 || colon < slash)) {
            return named(address.substring(0, colon), address.substring(colon + 1), fragment, destination, language);
        }
        return address.startsWith("/") ? path(address, fragment) : file(address, fragment, folder, language);
    }

    private LinkTarget named(String scheme, String name, String fragment, String destination, String language) {
        return switch (scheme) {
            case "https", "http", "mailto", "tel" -> new LinkTarget.Outside(destination);
            case "list" -> list(name, fragment, language);
            case "media" -> media(name);
            default -> entry(scheme, name, fragment, language);
        };
    }

    private LinkTarget list(String collection, String fragment, String language) {
        Page page = site.list(collection, language);
        if (page instanceof Page.ListPage list) {
            return new LinkTarget.ToPage(page, list.collection().many().in(language), fragment);
        }
        return new LinkTarget.Broken(LIST, List.of(collection), Suggestion.nearest(collection, site.listed()));
    }

    private boolean isPublished(String file) {
        return site.content()
                .find("media", file)
                .filter(site.content()::isPublished)
                .isPresent();
    }

    private LinkTarget media(String name) {
        MediaItem item = site.media().get(name);
        if (item == null && site.content().find("media", name).isPresent() && !isPublished(name)) {
            return new LinkTarget.Nowhere("", UNPUBLISHED, List.of("media", name));
        }
        return item == null
                ? new LinkTarget.Broken(
                        FILE,
                        List.of(name),
                        Suggestion.nearest(name, site.media().keySet()))
                : new LinkTarget.ToFile(item.file(), item.title());
    }

    private LinkTarget entry(String collection, String id, String fragment, String language) {
        var content = site.content();
        if (content.collection(collection) == null) {
            Set<String> known = new TreeSet<>(content.schema().collections().keySet());
            known.addAll(List.of("list", "https", "mailto", "tel"));
            return new LinkTarget.Broken(COLLECTION, List.of(collection), Suggestion.nearest(collection, known));
        }
        Entry entry = content.find(collection, id).orElse(null);
        return entry == null
                ? new LinkTarget.Broken(
                        ENTRY,
                        List.of(collection, id),
                        Suggestion.nearest(id, content.entries(collection).keySet()))
                : entry(entry, fragment, language);
    }

    private LinkTarget entry(Entry entry, String fragment, String language) {
        String title = entry.in(language).title();
        if (!site.content().isPublished(entry)) {
            return new LinkTarget.Nowhere(
                    "", UNPUBLISHED, List.of(entry.collection().name(), entry.id()));
        }
        Page page = site.page(entry, language);
        return page == null
                ? new LinkTarget.Nowhere(
                        title, NO_PAGE, List.of(entry.collection().name(), entry.id()))
                : new LinkTarget.ToPage(page, title, fragment);
    }

    private LinkTarget path(String path, String fragment) {
        Page page = site.at(path);
        if (page != null) {
            return new LinkTarget.ToPage(page, site.title(page), fragment);
        }
        String file = path.substring(1);
        return site.isFile(file)
                ? new LinkTarget.ToFile(file, file)
                : new LinkTarget.Broken(PATH, List.of(path), nearestPath(path));
    }

    private @Nullable String nearestPath(String path) {
        Set<String> paths = new TreeSet<>();
        site.pages().forEach(page -> paths.add(page.route().path()));
        return Suggestion.nearest(path, paths);
    }

    private LinkTarget file(String relative, String fragment, String folder, String language) {
        String path = joined(folder, relative);
        if (path != null && path.startsWith(Schema.ROOT + "media/")) {
            return media(path.substring((Schema.ROOT + "media/").length()));
        }
        if (path != null && path.startsWith(Schema.ROOT + "static/")) {
            String file = path.substring((Schema.ROOT + "static/").length());
            return site.isFile(file)
                    ? new LinkTarget.ToFile(file, file)
                    : new LinkTarget.Broken(FILE, List.of(relative), null);
        }
        Entry entry = path == null ? null : site.byFile(path);
        return entry == null
                ? new LinkTarget.Broken(
                        FILE, List.of(relative), path == null ? null : Suggestion.nearest(path, site.files()))
                : entry(entry, fragment, language);
    }

    /** A relative path laid on a folder; null if it leaves the site. */
    private static @Nullable String joined(String folder, String relative) {
        List<String> parts = new java.util.ArrayList<>(List.of((folder + relative).split("/")));
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).equals(".")) {
                parts.remove(i--);
            } else if (parts.get(i).equals("..")) {
                if (i == 0) {
                    return null;
                }
                parts.remove(i--);
                parts.remove(i--);
            }
        }
        return String.join("/", parts);
    }
}
