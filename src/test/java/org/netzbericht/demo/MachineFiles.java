package org.netzbericht.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.netzbericht.demo.OutputFolder.Page;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The rules for what machines read: sitemap, feeds, robots.txt, JSON-LD. No library is asked: those found on offer accept too much. */
final class MachineFiles {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private MachineFiles() {}

    static Map<String, Function<OutputFolder, List<String>>> rules() {
        Map<String, Function<OutputFolder, List<String>>> rules = new LinkedHashMap<>();
        rules.put("XML is well-formed UTF-8 without a DOCTYPE", MachineFiles::wellFormed);
        rules.put("sitemap lists every page and nothing else", MachineFiles::sitemap);
        rules.put("robots.txt names the sitemap", MachineFiles::robots);
        rules.put("feeds keep RFC 4287", MachineFiles::feeds);
        rules.put("feeds are announced on pages", MachineFiles::announcedFeeds);
        rules.put("JSON-LD is strict JSON with context and type", MachineFiles::jsonLd);
        rules.put("JSON-LD uses the words of schema.org", MachineFiles::vocabulary);
        return rules;
    }

    /** Every type is one of schema.org, every property one that its type may have. */
    private static List<String> vocabulary(OutputFolder site) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        try {
            for (String line :
                    Files.readAllLines(Path.of("src", "test", "resources", "schema-org", "vocabulary.txt"))) {
                int colon = line.indexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    words.put(
                            line.substring(0, colon),
                            Set.of(line.substring(colon + 2).split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> problems = new TreeSet<>();
        for (Page page : site.pages()) {
            for (org.jsoup.nodes.Element block : page.document().select("script[type=application/ld+json]")) {
                words(JsonParser.parseString(block.data()), words, page.path(), problems);
            }
        }
        return List.copyOf(problems);
    }

    private static void words(JsonElement json, Map<String, Set<String>> words, String where, Set<String> problems) {
        if (json instanceof JsonArray array) {
            array.forEach(item -> words(item, words, where, problems));
        } else if (json instanceof JsonObject object) {
            String type = object.has("@type") ? object.get("@type").getAsString() : "";
            if (!type.isEmpty() && !words.containsKey(type)) {
                problems.add(where + ": no type " + type);
            }
            object.entrySet().forEach(pair -> {
                boolean isKnown =
                        type.isEmpty() || words.getOrDefault(type, Set.of()).contains(pair.getKey());
                if (!pair.getKey().startsWith("@") && !isKnown) {
                    problems.add(where + ": " + type + " has no " + pair.getKey());
                }
                words(pair.getValue(), words, where, problems);
            });
        }
    }

    private static List<String> wellFormed(OutputFolder site) {
        List<String> problems = new ArrayList<>();
        site.files().forEach((path, bytes) -> {
            if (!path.endsWith(".xml") && !path.endsWith(".svg") && !path.endsWith(".atom")) {
                return;
            }
            String text = decoded(bytes);
            if (text == null) {
                problems.add(path + ": not UTF-8");
            } else if (text.startsWith("\uFEFF")) {
                problems.add(path + ": starts with a byte order mark");
            } else if (text.contains("<!DOCTYPE")) {
                problems.add(path + ": has a DOCTYPE");
            } else if (!path.endsWith(".svg") && !text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")) {
                problems.add(path + ": XML declaration is missing or different");
            } else if (parse(bytes) instanceof Broken broken) {
                problems.add(path + ": " + broken.why());
            }
        });
        return problems;
    }

    private static List<String> sitemap(OutputFolder site) {
        if (!(parse(site.files().get("sitemap.xml")) instanceof Root sitemap)) {
            return List.of("sitemap.xml is missing or broken");
        }
        List<String> problems = new ArrayList<>();
        if (!SITEMAP.equals(sitemap.element().getNamespaceURI())) {
            problems.add("namespace " + sitemap.element().getNamespaceURI());
        }
        Set<String> listed = new HashSet<>();
        for (Element url : children(sitemap.element(), SITEMAP, "url")) {
            String address = text(url, SITEMAP, "loc");
            if (!listed.add(address)) {
                problems.add("twice: " + address);
            }
            for (Element changed : children(url, SITEMAP, "lastmod")) {
                String date = changed.getTextContent();
                if (!isDate(date)) {
                    problems.add("lastmod „" + date + "“ of " + address);
                }
            }
        }
        Set<String> wanted = site.pages().stream()
                .filter(page -> !page.isErrorPage() && !page.noindex())
                .map(page -> site.baseUrl() + page.url())
                .collect(Collectors.toSet());
        minus(wanted, listed).forEach(address -> problems.add("not listed: " + address));
        minus(listed, wanted).forEach(address -> problems.add("no page to be found by search engines: " + address));
        return problems;
    }

    private static List<String> robots(OutputFolder site) {
        byte[] bytes = site.files().get("robots.txt");
        if (bytes == null) {
            return List.of("robots.txt is missing");
        }
        List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        List<String> problems = new ArrayList<>();
        String wanted = "Sitemap: " + site.baseUrl() + "sitemap.xml";
        if (!lines.contains(wanted)) {
            problems.add("no line „" + wanted + "“");
        }
        if (lines.stream().noneMatch(line -> line.equals("User-agent: *"))) {
            problems.add("no line „User-agent: *“");
        }
        if (lines.contains("Disallow: /")) {
            problems.add("keeps everybody out");
        }
        return problems;
    }

    private static List<String> feeds(OutputFolder site) {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        feedFiles(site)
                .forEach((path, feed) ->
                        feed(site, path, feed, ids).forEach(problem -> problems.add(path + ": " + problem)));
        return problems;
    }

    private static List<String> feed(OutputFolder site, String path, Element feed, Set<String> ids) {
        List<String> problems = new ArrayList<>(common(feed, ids));
        List<Element> entries = children(feed, ATOM, "entry");
        boolean feedAuthor = author(feed);
        String self = links(feed, "self").findFirst().orElse("");
        if (!self.equals(site.baseUrl() + path)) {
            problems.add("link rel=self is „" + self + "“");
        }
        if (links(feed, "alternate").findAny().isEmpty()) {
            problems.add("no link rel=alternate");
        }
        String newest = "";
        Set<String> entryIds = new HashSet<>(
                Set.of(text(feed, ATOM, "id"))); // an entry may stand in several feeds, and then is the same
        for (Element entry : entries) {
            String name = text(entry, ATOM, "title");
            common(entry, entryIds).forEach(problem -> problems.add("entry „" + name + "“: " + problem));
            if (!feedAuthor && !author(entry)) {
                problems.add("entry „" + name + "“: no author here or in the feed");
            }
            if (children(entry, ATOM, "content").isEmpty()
                    && links(entry, "alternate").findAny().isEmpty()) {
                problems.add("entry „" + name + "“: neither content nor link rel=alternate");
            }
            String updated = text(entry, ATOM, "updated");
            newest = later(newest, updated);
        }
        if (!newest.isEmpty() && !later(newest, text(feed, ATOM, "updated")).equals(text(feed, ATOM, "updated"))) {
            problems.add("updated is older than the newest entry's " + newest);
        }
        for (Element link : descendants(feed, "link")) {
            String href = link.getAttribute("href");
            if (!isAbsolute(href)) {
                problems.add("link „" + href + "“ is not absolute");
            } else if (href.startsWith(site.baseUrl())
                    && site.fileFor(href.substring(site.baseUrl().length()).replaceFirst("[?#].*", ""))
                            .isEmpty()) {
                problems.add("link „" + href + "“ leads nowhere");
            }
        }
        for (String name : List.of("title", "summary", "content", "subtitle", "rights")) {
            for (Element construct : descendants(feed, name)) {
                String type = construct.getAttribute("type");
                if (!Set.of("", "text", "html", "xhtml").contains(type)) {
                    problems.add(name + " of type „" + type + "“");
                }
                if (!type.equals("xhtml") && !children(construct, null, null).isEmpty()) {
                    problems.add(name + " holds elements");
                }
            }
        }
        return problems;
    }

    /** What feed and entry both need. */
    private static List<String> common(Element element, Set<String> ids) {
        List<String> problems = new ArrayList<>();
        for (String name : List.of("id", "title", "updated")) {
            List<Element> found = children(element, ATOM, name);
            if (found.size() != 1) {
                problems.add(found.size() + " of " + name);
            } else if (found.get(0).getTextContent().isBlank()) {
                problems.add(name + " is empty");
            } else if (!found.get(0)
                    .getTextContent()
                    .equals(found.get(0).getTextContent().strip())) {
                problems.add(name + " has spaces around it");
            }
        }
        String id = text(element, ATOM, "id");
        if (!id.isBlank() && !isAbsolute(id)) {
            problems.add("id „" + id + "“ is no absolute IRI");
        }
        if (!id.isBlank() && !ids.add(id)) {
            problems.add("id „" + id + "“ is used twice");
        }
        for (String name : List.of("updated", "published")) {
            for (Element date : children(element, ATOM, name)) {
                if (!isDate(date.getTextContent())
                        || DAY.matcher(date.getTextContent()).matches()) {
                    problems.add(name + " „" + date.getTextContent() + "“ is no RFC 3339 date-time");
                }
            }
        }
        return problems;
    }

    private static List<String> announcedFeeds(OutputFolder site) {
        Set<String> announced = site.pages().stream()
                .flatMap(page -> page.document().select("link[rel=alternate][type=application/atom+xml]").stream()
                        .map(link -> URI.create("http://x/" + page.path())
                                .resolve(link.attr("href"))
                                .getPath()
                                .substring(1)))
                .collect(Collectors.toSet());
        return feedFiles(site).keySet().stream()
                .filter(path -> !announced.contains(path))
                .map(path -> path + ": no page has a <link rel=\"alternate\" type=\"application/atom+xml\"> to it")
                .toList();
    }

    private static List<String> jsonLd(OutputFolder site) {
        List<String> problems = new ArrayList<>();
        for (Page page : site.pages()) {
            for (org.jsoup.nodes.Element block : page.document().select("script[type=application/ld+json]")) {
                jsonLdBlock(block.data()).forEach(problem -> problems.add(page.path() + ": " + problem));
            }
        }
        return problems;
    }

    private static List<String> jsonLdBlock(String text) {
        List<String> problems = new ArrayList<>();
        if (text.contains("<") || text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0) {
            problems.add("< or a line separator is not escaped");
        }
        JsonElement json;
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.STRICT);
            json = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                problems.add("something follows the JSON");
            }
        } catch (JsonParseException | IOException e) {
            return List.of("no JSON: " + e.getMessage());
        }
        if (!json.isJsonObject()) {
            return List.of("no object");
        }
        JsonObject object = json.getAsJsonObject();
        if (!object.has("@context")
                || !Set.of("https://schema.org", "https://schema.org/")
                        .contains(object.get("@context").toString().replace("\"", ""))) {
            problems.add("@context is " + object.get("@context"));
        }
        if (!object.has("@type") && !object.has("@graph")) {
            problems.add("no @type");
        }
        if (object.get("@graph") instanceof JsonArray graph) {
            graph.forEach(node -> {
                if (!node.isJsonObject() || !node.getAsJsonObject().has("@type")) {
                    problems.add("no @type in @graph");
                }
            });
        }
        empties(json, "", problems);
        return problems;
    }

    private static void empties(JsonElement json, String where, List<String> problems) {
        if (json.isJsonNull() || json.isJsonPrimitive() && json.getAsString().isBlank()) {
            problems.add("empty value at " + where);
        } else if (json.isJsonArray()) {
            if (json.getAsJsonArray().isEmpty()) {
                problems.add("empty list at " + where);
            }
            json.getAsJsonArray().forEach(item -> empties(item, where + "[]", problems));
        } else if (json.isJsonObject()) {
            json.getAsJsonObject().entrySet().forEach(e -> empties(e.getValue(), where + "/" + e.getKey(), problems));
        }
    }

    private static Map<String, Element> feedFiles(OutputFolder site) {
        Map<String, Element> feeds = new LinkedHashMap<>();
        site.files().forEach((path, bytes) -> {
            if ((path.endsWith(".xml") || path.endsWith(".atom"))
                    && parse(bytes) instanceof Root root
                    && "feed".equals(root.element().getLocalName())
                    && ATOM.equals(root.element().getNamespaceURI())) {
                feeds.put(path, root.element());
            }
        });
        return feeds;
    }

    private sealed interface Parsed permits Root, Broken {}

    private record Root(Element element) implements Parsed {}

    private record Broken(String why) implements Parsed {}

    private static Parsed parse(byte @Nullable [] bytes) {
        if (bytes == null) {
            return new Broken("missing");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silence());
            return new Root(builder.parse(new InputSource(new ByteArrayInputStream(bytes)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return new Broken(String.valueOf(e.getMessage()));
        }
    }

    /** The JDK's parser prints what it throws unless it is given somebody to tell. */
    private static final class Silence implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    private static List<Element> children(Element parent, @Nullable String space, @Nullable String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (name == null || name.equals(element.getLocalName()))
                    && (space == null || space.equals(element.getNamespaceURI()))) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> descendants(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagNameNS(ATOM, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element parent, String space, String name) {
        return children(parent, space, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static boolean author(Element element) {
        return children(element, ATOM, "author").stream()
                .anyMatch(author -> !text(author, ATOM, "name").isBlank());
    }

    private static Stream<String> links(Element element, String rel) {
        return children(element, ATOM, "link").stream()
                .filter(link -> rel.equals(Optional.of(link.getAttribute("rel"))
                        .filter(r -> !r.isEmpty())
                        .orElse("alternate")))
                .map(link -> link.getAttribute("href"));
    }

    private static boolean isAbsolute(String iri) {
        try {
            return URI.create(iri).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return java.time.LocalDate.parse(text) != null;
            }
            return RFC_3339.matcher(text).matches() && OffsetDateTime.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String later(String one, String other) {
        try {
            return one.isEmpty()
                            || OffsetDateTime.parse(other).isAfter(OffsetDateTime.parse(one))
                            || OffsetDateTime.parse(other).isEqual(OffsetDateTime.parse(one))
                    ? other
                    : one;
        } catch (DateTimeException e) {
            return one; // told elsewhere
        }
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
