package org.netzbericht.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.netzbericht.demo.OutputFolder.Page;

/** The rules for every finished page, each with a name and a function from a site to its problems. */
final class Hygiene {
    private static final int PAGE_BYTES = 60_000;
    private static final int LIST_BYTES = 150_000;
    private static final int RAW_BYTES = 500_000;
    private static final int CSS_BYTES = 20 * 1024;

    private static final Set<String> EMPTY_PHRASES = Set.of(
            "hier",
            "mehr",
            "weiter",
            "weiterlesen",
            "mehr lesen",
            "mehr erfahren",
            "klicken sie hier",
            "link",
            "details",
            "here",
            "more",
            "read more",
            "learn more",
            "click here",
            "this");
    private static final List<Set<String>> LEGAL_LINKS = List.of(
            Set.of("impressum", "imprint", "legal notice", "künye", "بيانات الناشر"),
            Set.of(
                    "datenschutz",
                    "datenschutzerklärung",
                    "daten-schutz",
                    "privacy",
                    "privacy policy",
                    "data protection",
                    "veri koruma",
                    "حماية البيانات"),
            Set.of(
                    "barrierefreiheit",
                    "barriere-freiheit",
                    "erklärung zur barrierefreiheit",
                    "accessibility",
                    "accessibility statement",
                    "erişilebilirlik",
                    "سهولة الوصول"));
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel", "webcal");
    private static final Set<String> LINK_RELS_FETCHED =
            Set.of("stylesheet", "icon", "apple-touch-icon", "preload", "prefetch", "modulepreload", "manifest");
    private static final Pattern LEFTOVER = Pattern.compile(
            "\\$\\{|\\[object|\\bnull\\b|\\bundefined\\b|\\bNaN\\b|\\bTODO\\b|\\bFIXME\\b|\\bXXX\\b|(?i:lorem ipsum)|\\{\\{|:::");
    private static final Pattern CSS_URL =
            Pattern.compile("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)|@import\\s+['\"]([^'\"]+)['\"]");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private Hygiene() {}

    /** All rules in the order they are reported. */
    static Map<String, Function<OutputFolder, List<String>>> rules() {
        Map<String, Function<OutputFolder, List<String>>> rules = new LinkedHashMap<>();
        rules.put("body names its layout", each(Hygiene::layout));
        rules.put("one h1", each(Hygiene::oneHeading));
        rules.put("headings skip no level", each(Hygiene::headingJumps));
        rules.put("language is named", each(Hygiene::language));
        rules.put("translations name each other", Hygiene::translations);
        rules.put("titles are there and unique", Hygiene::uniqueTitles);
        rules.put("head is complete", each(Hygiene::head));
        rules.put("skip link comes first", each(Hygiene::skipLink));
        rules.put("landmarks are there and told apart", each(Hygiene::landmarks));
        rules.put("ids are unique", each(Hygiene::uniqueIds));
        rules.put("no inline script, style or handler", all(Hygiene::inline));
        rules.put("no third party", site -> perPage(site, Hygiene::thirdParty, true));
        rules.put("style sheets fetch nothing from outside and nothing missing", Hygiene::styleSheets);
        rules.put("links, files and anchors resolve", site -> perPage(site, Hygiene::links, true));
        rules.put("link schemes are harmless", all(Hygiene::schemes));
        rules.put("imprint, privacy and accessibility are linked", each(Hygiene::legal));
        rules.put("content policy is strict", all(Hygiene::policy));
        rules.put("canonical address is right", site -> perPage(site, Hygiene::canonical, false));
        rules.put("nothing half-done is left in the text", each(Hygiene::leftovers));
        rules.put("links say where they lead", each(Hygiene::linkTexts));
        rules.put("images have alt and size", each(Hygiene::images));
        rules.put("pages keep their budget", site -> perPage(site, Hygiene::budget, false));
        rules.put("CSS keeps its budget", Hygiene::cssBudget);
        rules.put("file names are portable", Hygiene::fileNames);
        return rules;
    }

    private static List<String> layout(Page page) {
        return page.layout().isBlank() ? List.of("<body> has no data-layout") : List.of();
    }

    private static List<String> oneHeading(Page page) {
        int count = page.document().select("h1").size();
        return count == 1 ? List.of() : List.of(count + " h1 elements");
    }

    private static List<String> headingJumps(Page page) {
        List<String> problems = new ArrayList<>();
        int last = 0;
        for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > last + 1) {
                problems.add("h" + level + " follows h" + last + ": " + heading.text());
            }
            if (heading.text().isBlank()) {
                problems.add("empty h" + level);
            }
            last = level;
        }
        return problems;
    }

    private static List<String> language(Page page) {
        return page.document().select("html, [lang]").stream()
                .filter(element -> !LANGUAGE.matcher(element.attr("lang")).matches())
                .map(element -> "lang=\"" + element.attr("lang") + "\" on <" + element.tagName() + ">")
                .toList();
    }

    /** Every page that a page names as its translation names the same ones, itself among them, each in its own language. */
    private static List<String> translations(OutputFolder site) {
        Map<String, Page> byAddress = new HashMap<>();
        site.pages().forEach(page -> byAddress.put(page.canonical(), page));
        List<String> problems = new ArrayList<>();
        for (Page page : site.pages()) {
            List<String> named = alternates(page);
            boolean namesItself = named.isEmpty() || named.contains(page.language() + " " + page.canonical());
            if (!namesItself) {
                problems.add(page.path() + ": does not name itself");
            }
            for (String alternate : named) {
                String language = alternate.substring(0, alternate.indexOf(' '));
                Page other = byAddress.get(alternate.substring(alternate.indexOf(' ') + 1));
                boolean isIn = other != null && (language.equals("x-default") || language.equals(other.language()));
                if (!isIn || !alternates(other).equals(named)) {
                    problems.add(page.path() + ": " + alternate + " does not name the same");
                }
            }
        }
        return problems;
    }

    private static List<String> alternates(Page page) {
        return page.document().select("head > link[rel=alternate][hreflang]").stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                .toList();
    }

    private static List<String> uniqueTitles(OutputFolder site) {
        Map<String, String> first = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (Page page : site.pages()) {
            String title = page.document().title().strip();
            if (title.isEmpty()) {
                problems.add(page.path() + ": no title");
                continue;
            }
            String other = first.putIfAbsent(page.language() + " " + title, page.path());
            if (other != null) {
                problems.add(page.path() + ": title „" + title + "“ as in " + other);
            }
        }
        return problems;
    }

    private static List<String> head(Page page) {
        List<String> problems = new ArrayList<>();
        Document document = page.document();
        if (!page.html().regionMatches(true, 0, "<!doctype html>", 0, 15)) {
            problems.add("does not start with <!doctype html>");
        }
        if (document.select("head > meta[charset=utf-8]").isEmpty()) {
            problems.add("no <meta charset=\"utf-8\">");
        }
        String viewport = document.select("head > meta[name=viewport]").attr("content");
        if (!viewport.contains("width=device-width")
                || viewport.contains("user-scalable")
                || viewport.contains("maximum")) {
            problems.add("viewport: " + viewport);
        }
        String description = document.select("head > meta[name=description]").attr("content");
        if (!page.isErrorPage() && (description.isBlank() || description.length() > 200)) {
            problems.add("description of " + description.length() + " characters");
        }
        return problems;
    }

    private static List<String> skipLink(Page page) {
        Element first =
                page.document().body().selectFirst("a[href], button, input, select, textarea, summary, [tabindex]");
        String href = first == null ? "" : first.attr("href");
        if (!href.startsWith("#") || href.length() < 2) {
            return List.of("first is " + (first == null ? "nothing" : first.outerHtml()));
        }
        Element goal = page.document().getElementById(href.substring(1));
        return goal == null || goal.closest("main") == null ? List.of(href + " is not in <main>") : List.of();
    }

    private static List<String> landmarks(Page page) {
        List<String> problems = new ArrayList<>();
        Document document = page.document();
        if (document.select("main").size() != 1) {
            problems.add(document.select("main").size() + " main elements");
        }
        for (String kind : List.of("header", "footer")) {
            long count = document.select(kind).stream()
                    .filter(e -> e.parent() != null && e.parent().closest("main, article, section, aside, nav") == null)
                    .count();
            if (count != 1) {
                problems.add(count + " page " + kind + "s");
            }
        }
        List<Element> navigations = document.select("nav");
        if (navigations.isEmpty()) {
            problems.add("no nav");
        }
        Set<String> names = new LinkedHashSet<>();
        for (Element nav : navigations) {
            String name = accessibleLabel(nav);
            if (navigations.size() > 1 && (name.isBlank() || !names.add(name))) {
                problems.add("nav without a name of its own: „" + name + "“");
            }
        }
        return problems;
    }

    private static List<String> uniqueIds(Page page) {
        Set<String> seen = new LinkedHashSet<>();
        return page.document().select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id) || id.isBlank())
                .map(id -> "id „" + id + "“")
                .toList();
    }

    private static List<String> inline(Page page) {
        List<String> problems = new ArrayList<>();
        for (Element element : page.document().getAllElements()) {
            String tag = element.tagName();
            if (tag.equals("style")
                    || tag.equals("script")
                            && !element.hasAttr("src")
                            && !element.attr("type").equals("application/ld+json")) {
                problems.add("<" + tag + "> "
                        + element.data().strip().lines().findFirst().orElse(""));
            }
            if (Set.of("iframe", "object", "embed", "base", "applet", "frame").contains(tag)) {
                problems.add("<" + tag + ">");
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
                    problems.add(name + "=\"" + attribute.getValue() + "\" on <" + tag + ">");
                }
            }
        }
        return problems;
    }

    private static List<String> thirdParty(OutputFolder site, Page page) {
        return fetched(page.document())
                .filter(url -> isForeign(site, url))
                .map(url -> "fetches " + url)
                .toList();
    }

    private static List<String> styleSheets(OutputFolder site) {
        List<String> problems = new ArrayList<>();
        site.files().forEach((path, bytes) -> {
            if (!path.endsWith(".css")) {
                return;
            }
            Matcher matcher = CSS_URL.matcher(new String(bytes, StandardCharsets.UTF_8));
            while (matcher.find()) {
                String url = (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).strip();
                if (url.startsWith("data:image/") || url.startsWith("#")) {
                    continue;
                }
                if (isForeign(site, url)) {
                    problems.add(path + ": fetches " + url);
                } else if (resolve(path, url).flatMap(site::fileFor).isEmpty()) {
                    problems.add(path + ": missing " + url);
                }
            }
        });
        return problems;
    }

    private static List<String> links(OutputFolder site, Page page) {
        List<String> problems = new ArrayList<>();
        Document document = page.document();
        Stream<String> clicked = document.select("a[href], area[href], link[href], form[action]").stream()
                .map(e -> e.hasAttr("action") ? e.attr("action") : e.attr("href"));
        Stream<String> pictures = document.select("meta[property=og:image], meta[property=og:url]").stream()
                .map(e -> e.attr("content"));
        Stream<String> refresh = document.select("meta[http-equiv=refresh]").stream()
                .map(e -> e.attr("content"))
                .map(c -> c.substring(c.toLowerCase(Locale.ROOT).indexOf("url=") + 4)
                        .replace("'", ""));
        for (String url : Stream.of(clicked, pictures, refresh, fetched(document))
                .flatMap(s -> s)
                .collect(Collectors.toCollection(LinkedHashSet::new))) {
            problem(site, page, url.strip()).ifPresent(why -> problems.add(why + ": " + url));
        }
        return problems;
    }

    private static Optional<String> problem(OutputFolder site, Page page, String url) {
        if (url.isEmpty() || url.equals("#")) {
            return Optional.of("empty address");
        }
        String base = site.baseUrl();
        String inside;
        if (!base.isEmpty() && url.startsWith(base)) {
            inside = "/" + url.substring(base.length());
        } else if (hasScheme(url) || url.startsWith("//")) {
            return Optional.empty(); // the business of other rules
        } else if (url.startsWith("/")) {
            if (!page.isErrorPage()) {
                return Optional.of("not relative");
            }
            if (!url.startsWith(site.basePath())) {
                return Optional.of("outside the base path " + site.basePath());
            }
            inside = url.substring(site.basePath().length() - 1);
        } else {
            inside = url;
        }
        int hash = inside.indexOf('#');
        String fragment = hash < 0 ? "" : inside.substring(hash + 1);
        String path = (hash < 0 ? inside : inside.substring(0, hash)).replaceFirst("\\?.*", "");
        Optional<String> target = path.isEmpty() ? Optional.of(page.url()) : resolve(page.path(), path);
        if (target.isEmpty()) {
            return Optional.of("leaves the site");
        }
        if (!target.get().isEmpty() && !target.get().endsWith("/") && site.isFolder(target.get())) {
            return Optional.of("folder without a slash");
        }
        Optional<String> file = path.isEmpty() ? Optional.of(page.path()) : site.fileFor(target.get());
        if (file.isEmpty()) {
            return Optional.of("no such file");
        }
        // #f= and #q= hold the state of filters and search, they are no anchors.
        if (fragment.isEmpty() || fragment.startsWith("f=") || fragment.startsWith("q=")) {
            return Optional.empty();
        }
        return site.page(file.get())
                .filter(goal -> goal.document().getElementById(decode(fragment)) == null)
                .map(goal -> "no such anchor");
    }

    private static List<String> schemes(Page page) {
        return page.document().select("[href], [src], [action], [formaction]").stream()
                .flatMap(e -> Stream.of("href", "src", "action", "formaction").map(e::attr))
                .map(String::strip)
                .filter(url -> url.startsWith("//") || hasScheme(url))
                .filter(url -> url.startsWith("//")
                        || !SCHEMES.contains(url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT)))
                .filter(url -> !url.startsWith("data:image/"))
                .toList();
    }

    private static List<String> legal(Page page) {
        Set<String> texts = page.document().select("a[href]").stream()
                .map(link -> link.text().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return LEGAL_LINKS.stream()
                .filter(names -> names.stream().noneMatch(texts::contains))
                .map(names -> "no link named one of " + names.stream().sorted().toList())
                .toList();
    }

    private static List<String> policy(Page page) {
        Element meta = page.document().selectFirst("meta[http-equiv=Content-Security-Policy]");
        if (meta == null) {
            return List.of("no Content-Security-Policy");
        }
        List<String> problems = new ArrayList<>();
        String policy = meta.attr("content");
        if (!policy.contains("default-src 'none'")) {
            problems.add("no default-src 'none'");
        }
        for (String word : List.of("unsafe-", "frame-ancestors", "sandbox", "report-uri", " * ", "*;", "http:")) {
            if (policy.contains(word)) {
                problems.add("policy holds " + word + ": " + policy);
            }
        }
        for (String directive : List.of("base-uri", "form-action")) {
            if (!policy.contains(directive)) {
                problems.add("default-src does not cover " + directive);
            }
        }
        for (Element earlier = meta.previousElementSibling();
                earlier != null;
                earlier = earlier.previousElementSibling()) {
            if (Set.of("link", "script", "style").contains(earlier.tagName())) {
                problems.add("policy comes after " + earlier.outerHtml());
            }
        }
        return problems;
    }

    private static List<String> canonical(OutputFolder site, Page page) {
        if (page.isErrorPage()) {
            return page.noindex() ? List.of() : List.of("404.html does not say noindex");
        }
        String expected = site.baseUrl() + page.url();
        if (!expected.startsWith("http")) {
            return List.of("home page has no absolute canonical address");
        }
        return page.canonical().equals(expected)
                ? List.of()
                : List.of("„" + page.canonical() + "“ instead of „" + expected + "“");
    }

    private static List<String> leftovers(Page page) {
        List<String> problems = new ArrayList<>();
        for (Element element : page.document().getAllElements()) {
            if (element.closest("code, pre") == null) {
                leftover(element.ownText()).ifPresent(problems::add);
            }
            for (Attribute attribute : element.attributes()) {
                leftover(attribute.getValue()).ifPresent(found -> problems.add(attribute.getKey() + ": " + found));
            }
        }
        page.document().traverse((node, depth) -> {
            if (node instanceof Comment comment) {
                problems.add("comment: " + comment.getData().strip());
            }
        });
        return problems;
    }

    private static Optional<String> leftover(String text) {
        Matcher matcher = LEFTOVER.matcher(text);
        return matcher.find()
                ? Optional.of("„" + matcher.group() + "“ in „"
                        + text.substring(Math.max(0, matcher.start() - 30), Math.min(text.length(), matcher.end() + 30))
                        + "“")
                : Optional.empty();
    }

    private static List<String> linkTexts(Page page) {
        List<String> problems = new ArrayList<>();
        for (Element link : page.document().select("a[href]")) {
            String name = accessibleLabel(link);
            if (name.isBlank()) {
                name = link.text()
                        + String.join(" ", link.select("img[alt]").eachAttr("alt"))
                        + link.select("svg title").text();
            }
            String bare = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.…:›»→]+$", "");
            if (bare.isEmpty()) {
                problems.add("link without a name: " + link.outerHtml());
            } else if (EMPTY_PHRASES.contains(bare)) {
                problems.add("„" + name + "“ → " + link.attr("href"));
            }
        }
        return problems;
    }

    private static List<String> images(Page page) {
        List<String> problems = new ArrayList<>();
        for (Element image : page.document().select("img")) {
            if (!image.hasAttr("alt")) {
                problems.add("no alt: " + image.outerHtml());
            }
            if (image.attr("alt").matches("(?i).*\\.(png|jpe?g|svg|webp|gif)")) {
                problems.add("alt is a file name: " + image.outerHtml());
            }
            if (!image.hasAttr("width") || !image.hasAttr("height")) {
                problems.add("no size: " + image.outerHtml());
            }
        }
        return problems;
    }

    private static List<String> budget(OutputFolder site, Page page) {
        int raw = page.html().getBytes(StandardCharsets.UTF_8).length;
        int packed = gzipped(page.html().getBytes(StandardCharsets.UTF_8));
        Set<String> parts = page.document().select("link[rel=stylesheet][href], script[src]").stream()
                .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String part : parts) {
            String path = page.isErrorPage() && part.startsWith(site.basePath())
                    ? part.substring(site.basePath().length() - 1)
                    : part;
            packed += resolve(page.path(), path.replaceFirst("[?#].*", ""))
                    .flatMap(site::fileFor)
                    .map(file -> gzipped(bytes(site, file)))
                    .orElse(0);
        }
        // A print edition is a whole report on one page by definition; it is asked for on purpose.
        boolean isLong = page.layout().endsWith("list") || page.layout().equals("report-print");
        int limit = isLong ? LIST_BYTES : PAGE_BYTES;
        List<String> problems = new ArrayList<>();
        if (packed > limit) {
            problems.add(packed + " bytes of HTML, CSS and JS gzipped, allowed " + limit);
        }
        if (raw > RAW_BYTES) {
            problems.add(raw + " bytes of HTML, allowed " + RAW_BYTES);
        }
        return problems;
    }

    private static List<String> cssBudget(OutputFolder site) {
        int sum = site.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".css"))
                .mapToInt(file -> gzipped(file.getValue()))
                .sum();
        return sum <= CSS_BYTES ? List.of() : List.of(sum + " bytes of CSS gzipped, allowed " + CSS_BYTES);
    }

    private static List<String> fileNames(OutputFolder site) {
        List<String> problems = new ArrayList<>();
        Map<String, String> lower = new HashMap<>();
        for (String path : site.files().keySet()) {
            if (!path.chars().allMatch(c -> c > ' ' && c < 127 && "\"*:<>?\\|".indexOf(c) < 0)) {
                problems.add("characters: " + path);
            }
            String other = lower.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                problems.add("only case tells apart: " + other + ", " + path);
            }
        }
        return problems;
    }

    private static Stream<String> fetched(Document document) {
        Stream<String> sources = document.select("[src], [poster], [data], [background]").stream()
                .flatMap(e -> Stream.of("src", "poster", "data", "background").map(e::attr));
        Stream<String> sets = document.select("[srcset], [imagesrcset]").stream()
                .flatMap(e -> Stream.of(e.attr("srcset"), e.attr("imagesrcset")))
                .flatMap(set -> Stream.of(set.split(",")))
                .map(candidate -> candidate.strip().split("\\s+")[0]);
        Stream<String> linked = document.select("link[href]").stream()
                .filter(e -> Stream.of(e.attr("rel").split("\\s+")).anyMatch(LINK_RELS_FETCHED::contains))
                .map(e -> e.attr("href"));
        Stream<String> drawn = document.select("use, image, feImage").stream()
                .flatMap(e -> Stream.of("href", "xlink:href").map(e::attr));
        Stream<String> told = document.select("a[ping], form[action]").stream()
                .map(e -> e.hasAttr("ping") ? e.attr("ping") : e.attr("action"));
        Stream<String> warmed = document.select("link[rel=preconnect], link[rel=dns-prefetch]").stream()
                .map(e -> e.attr("href"));
        return Stream.of(sources, sets, linked, drawn, told, warmed)
                .flatMap(s -> s)
                .filter(url -> !url.isBlank() && !url.startsWith("data:image/"));
    }

    private static boolean isForeign(OutputFolder site, String url) {
        return (hasScheme(url) || url.startsWith("//"))
                && (site.baseUrl().isEmpty() || !url.startsWith(site.baseUrl()));
    }

    private static boolean hasScheme(String url) {
        return url.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    /** The path below the root that a relative address leads to from a file; empty if it leaves the root. */
    private static Optional<String> resolve(String from, String url) {
        try {
            URI resolved =
                    URI.create("http://x/a/" + encode(from)).resolve(encode(url.startsWith("/") ? "/a" + url : url));
            String path = resolved.normalize().getPath();
            return path.startsWith("/a/") && !path.contains("/../") ? Optional.of(path.substring(3)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(String path) {
        return path.replace(" ", "%20");
    }

    private static String decode(String fragment) {
        return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String accessibleLabel(Element element) {
        String by = element.attr("aria-labelledby");
        if (!by.isBlank()) {
            return Stream.of(by.split("\\s+"))
                    .map(id -> element.ownerDocument() == null
                            ? null
                            : element.ownerDocument().getElementById(id))
                    .filter(e -> e != null)
                    .map(Element::text)
                    .collect(Collectors.joining(" "));
        }
        return element.attr("aria-label");
    }

    private static byte[] bytes(OutputFolder site, String file) {
        byte[] bytes = site.files().get(file);
        return bytes == null ? new byte[0] : bytes;
    }

    static int gzipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }

    /** A rule for the pages people read. */
    private static Function<OutputFolder, List<String>> each(Function<Page, List<String>> rule) {
        return site -> perPage(site, (s, page) -> rule.apply(page), false);
    }

    /** A rule for every HTML file, redirects too. */
    private static Function<OutputFolder, List<String>> all(Function<Page, List<String>> rule) {
        return site -> perPage(site, (s, page) -> rule.apply(page), true);
    }

    private interface PageRule {
        List<String> problems(OutputFolder site, Page page);
    }

    private static List<String> perPage(OutputFolder site, PageRule rule, boolean redirects) {
        return (redirects ? site.allPages() : site.pages())
                .stream()
                        .flatMap(
                                page -> rule.problems(site, page).stream().map(problem -> page.path() + ": " + problem))
                        .toList();
    }
}
