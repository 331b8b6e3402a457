package org.netzbericht.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A finished site as a folder, read into memory once. Paths are relative with slashes: {@code kommunen/zwickau/index.html}. */
final class OutputFolder {
    private final Path root;
    private final Map<String, byte[]> files;
    private final List<Page> pages;

    /**
     * An HTML file of the site.
     *
     * @param path of the file
     * @param url of the page below the base: {@code kommunen/zwickau/}
     */
    record Page(String path, String url, String html, Document document) {
        /** The template that made it, from {@code <body data-layout>}; empty if it does not say. */
        String layout() {
            return document.body().attr("data-layout");
        }

        String language() {
            return document.selectFirst("html").attr("lang");
        }

        /** A page that only sends visitors on. */
        boolean redirects() {
            return document.selectFirst("meta[http-equiv=refresh]") != null;
        }

        boolean isErrorPage() {
            return path.equals("404.html");
        }

        boolean noindex() {
            return document.select("meta[name=robots]").attr("content").contains("noindex");
        }

        String canonical() {
            Element link = document.selectFirst("link[rel=canonical]");
            return link == null ? "" : link.attr("href");
        }
    }

    private OutputFolder(Path root, Map<String, byte[]> files) {
        this.root = root;
        this.files = files;
        List<Page> found = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                String html = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
                String url = path.equals("index.html") || path.endsWith("/index.html")
                        ? path.substring(0, path.length() - "index.html".length())
                        : path;
                found.add(new Page(path, url, html, Jsoup.parse(html)));
            }
        });
        this.pages = List.copyOf(found);
    }

    static OutputFolder read(Path root) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OutputFolder(root, files);
    }

    Path root() {
        return root;
    }

    /** All files, also those that are not pages, in order of their paths. */
    Map<String, byte[]> files() {
        return files;
    }

    /** All HTML files, redirects and 404.html too. */
    List<Page> allPages() {
        return pages;
    }

    /** The pages people read: without redirects. */
    List<Page> pages() {
        return pages.stream().filter(page -> !page.redirects()).toList();
    }

    /** The fullest page of each layout, so that one look at each template sees as much as possible. */
    List<Page> onePerLayout() {
        Map<String, Page> fullest = new LinkedHashMap<>();
        for (Page page : pages()) {
            String layout = page.layout().isEmpty() ? folderPattern(page.url()) : page.layout();
            fullest.merge(
                    layout,
                    page,
                    (old, other) -> other.html().length() > old.html().length() ? other : old);
        }
        return fullest.values().stream()
                .sorted(Comparator.comparing(Page::layout).thenComparing(Page::url))
                .toList();
    }

    /** For each language but that of the home page its start page, a programme and the questionnaire, as far as there are any. */
    List<Page> inOtherLanguages() {
        String first = page("index.html").map(Page::language).orElse("");
        Map<String, Page> fullest = new java.util.TreeMap<>();
        for (Page page : pages()) {
            boolean isSeen = Set.of("home", "programme", "questionnaire").contains(page.layout());
            if (isSeen && !page.language().equals(first)) {
                fullest.merge(
                        page.language() + " " + page.layout(),
                        page,
                        (old, other) -> other.html().length() > old.html().length() ? other : old);
            }
        }
        return List.copyOf(fullest.values());
    }

    /** What the site's canonical addresses start with, from the home page; empty if it has none. */
    String baseUrl() {
        return page("index.html").map(Page::canonical).orElse("");
    }

    /** The path of the base URL, with a slash at both ends. */
    String basePath() {
        String base = baseUrl();
        int host = base.indexOf("://");
        int slash = host < 0 ? -1 : base.indexOf('/', host + 3);
        return slash < 0 ? "/" : base.substring(slash);
    }

    Optional<Page> page(String path) {
        return pages.stream().filter(page -> page.path().equals(path)).findFirst();
    }

    /** The file a static host would send for a URL below the base, if there is one. */
    Optional<String> fileFor(String url) {
        String path = url.isEmpty() || url.endsWith("/") ? url + "index.html" : url;
        return files.containsKey(path) ? Optional.of(path) : Optional.empty();
    }

    /** Whether a URL without its closing slash names a folder, which costs a redirect on every click. */
    boolean isFolder(String url) {
        return files.containsKey(url + "/index.html");
    }

    Set<String> layouts() {
        return pages().stream().map(Page::layout).collect(Collectors.toSet());
    }

    private static String folderPattern(String url) {
        String[] parts = url.split("/");
        return parts[0] + "/" + parts.length;
    }
}
