package org.netzbericht.render.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.AmountType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.render.view.EntryView;
import org.netzbericht.render.view.PageModel;

/** The table of names: what the views of {@code render.view} show of the program's own things and of declared fields. A test holds both together. */
final class Shapes {
    static final Shape TEXT = parts("text", "");
    static final Shape DATE = parts("date", "iso short year month day past");
    static final Shape LINK = parts("link", "url title current");
    static final Shape LABEL = parts("label", "one many");
    static final Shape FEED = parts("feed", "title url");
    private static final Shape DATA_FILE = parts("dataFile", "title url");
    private static final Shape COLUMN = parts("column", "name label description type many");
    static final Shape CHOICE = parts("choice", "key");
    static final Shape MEDIA = parts(
            "media",
            "url name title alt decorative width height caption credit licence source type size pages picture film duration"
                    + " transcript checkedWith",
            Map.of(
                    "accessible",
                    CHOICE,
                    "checkedOn",
                    DATE,
                    "claims",
                    many(TEXT),
                    "poster",
                    parts("media", "url alt width height")));
    static final Shape WORD = new Word();

    private static final Shape PLACE = parts("place", "number label title level url");
    private static final Shape INDEX_GROUP = parts(
            "indexGroup",
            "",
            Map.of("label", LABEL, "items", many(parts("indexItem", "title url", Map.of("places", many(PLACE))))));
    private static final Shape CHART =
            parts("chart", "id title svg", Map.of("head", many(TEXT), "rows", many(many(TEXT))));
    private static final Shape MAP = parts(
            "map",
            "drawing label count credit",
            Map.of(
                    "crowds",
                    many(parts("mapCrowd", "id count", Map.of("points", many(parts("mapPoint", "title url member"))))),
                    "layers",
                    many(parts("mapLayer", "number label count mark"))));
    private static final Shape CHAPTER = parts(
            "chapter",
            "body citation id label minutes number part summary title url",
            Map.of("entry", Shape.ANY, "sections", many(PLACE)));
    private static final Shape BOOK = parts(
            "book",
            "citation imprint subtitle summary title url",
            Map.ofEntries(
                    Map.entry("report", Shape.ANY),
                    Map.entry("cover", MEDIA),
                    Map.entry("facts", many(FieldShape.FIELD)),
                    Map.entry("frontMatter", many(CHAPTER)),
                    Map.entry("appendices", many(CHAPTER)),
                    Map.entry("parts", many(parts("part", "title summary", Map.of("chapters", many(CHAPTER))))),
                    Map.entry("figures", many(PLACE)),
                    Map.entry("tables", many(PLACE)),
                    Map.entry("bibliography", many(parts("work", "id text", Map.of("places", many(PLACE))))),
                    Map.entry("bibliographyPage", LINK),
                    Map.entry("figuresPage", LINK),
                    Map.entry("indexPage", LINK),
                    Map.entry("epub", MEDIA),
                    Map.entry("pdf", MEDIA),
                    Map.entry("printPage", LINK),
                    Map.entry("index", many(INDEX_GROUP))));

    private static final Shape SCALE =
            parts("scale", "id label most", Map.of("options", many(parts("answer", "id label points"))));
    private static final Shape QUESTION =
            parts("question", "id number text help evidence weight most", Map.of("scale", SCALE));

    private static final Shape DATASET = parts(
            "dataset",
            "name title description count url attribution",
            Map.of(
                    "updated", DATE,
                    "licence", parts("licence", "name url"),
                    "files", many(DATA_FILE),
                    "columns", many(COLUMN),
                    "preview", many(COLUMN),
                    "rows", many(parts("row", "url", Map.of("cells", many(TEXT))))));

    private static final Map<String, Shape> VALUES = Map.ofEntries(
            Map.entry("text", TEXT),
            Map.entry("markdown", TEXT),
            Map.entry("time", TEXT),
            Map.entry("yesNo", TEXT),
            Map.entry("plz", TEXT),
            Map.entry("language", TEXT),
            Map.entry("integer", parts("number", "value")),
            Map.entry("decimal", parts("number", "value")),
            Map.entry("date", DATE),
            Map.entry("dateTime", parts("dateTime", "iso short year month day time past", Map.of("date", DATE))),
            Map.entry("period", parts("period", "ongoing", Map.of("start", DATE, "end", DATE))),
            Map.entry("choice", CHOICE),
            Map.entry("point", parts("point", "lat lon")),
            Map.entry("link", parts("link", "url")),
            Map.entry("email", parts("email", "url")),
            Map.entry("phone", parts("phone", "url")),
            Map.entry("ags", parts("ags", "state district")),
            Map.entry("ars", parts("ars", "state district")),
            Map.entry("districtKey", parts("districtKey", "state district")),
            Map.entry("image", MEDIA),
            Map.entry("file", MEDIA));

    private final Schema schema;
    private final Map<List<String>, EntryShape> entries = new HashMap<>();

    Shapes(Schema schema) {
        this.schema = schema;
    }

    /** {@code plain} are the names of parts that have none themselves, with a blank between. */
    static Shape parts(String what, String plain) {
        return parts(what, plain, Map.of());
    }

    static Shape parts(String what, String plain, Map<String, Shape> others) {
        Map<String, Shape> parts = new HashMap<>(others);
        int start = 0;
        while (start < plain.length()) {
            int blank = plain.indexOf(' ', start);
            int end = blank < 0 ? plain.length() : blank;
            parts.put(plain.substring(start, end), TEXT);
            start = end + 1;
        }
        return new Shape.Parts(what, parts);
    }

    static Shape many(Shape item) {
        return new Shape.Many(item);
    }

    /** An entry of some collection of the site. */
    Shape anyEntry() {
        return entry(List.copyOf(schema.collections().keySet()));
    }

    /** An entry of one of these collections, which need not exist. */
    Shape entry(List<String> collections) {
        if (collections.isEmpty() || !schema.collections().keySet().containsAll(collections)) {
            return Shape.ANY;
        }
        EntryShape known = entries.get(collections);
        if (known == null) {
            known = new EntryShape(List.copyOf(collections));
            entries.put(known.collections, known);
        }
        return known;
    }

    Shape value(FieldType type) {
        if (type instanceof ListType list) {
            return many(value(list.item().type()));
        }
        if (type instanceof GroupType group) {
            return group(group.fields());
        }
        if (type instanceof ReferenceType reference) {
            return entry(reference.to());
        }
        if (type instanceof AmountType amount) {
            Shape source = amount.sources() == null ? TEXT : entry(List.of(amount.sources()));
            return parts("amount", "value unit", Map.of("asOf", DATE, "source", source));
        }
        Shape known = VALUES.get(type.name());
        if (known == null) {
            throw new IllegalStateException("no shape for fields of type " + type.name());
        }
        return known;
    }

    private Shape group(FieldSet fields) {
        Map<String, Shape> parts = new HashMap<>();
        for (Field field : fields.fields().values()) {
            parts.put(field.name(), value(field.type()));
        }
        parts.put("fields", many(FieldShape.FIELD));
        return new Shape.Parts("group", parts);
    }

    /** The page; {@code listed} is what its lists hold. */
    Shape page(Shape listed) {
        return new Shape.Parts("page", pageParts(listed, anyEntry()));
    }

    private static Shape questionnaire(Shape dimension, Shape anyEntry) {
        return parts(
                "questionnaire",
                "audience duration id intro privacy summary threshold title total url version workshop",
                Map.of(
                        "dimensions",
                        many(dimension),
                        "faq",
                        many(parts("questionAnswer", "question answer")),
                        "fillPage",
                        LINK,
                        "scales",
                        many(SCALE),
                        "scoringPage",
                        LINK,
                        "sheetPage",
                        LINK,
                        "sources",
                        many(anyEntry),
                        "workshopPage",
                        LINK));
    }

    private static Shape dimension(Shape anyEntry) {
        return parts(
                "dimension",
                "id title summary intro weight url total needed",
                Map.of(
                        "previous",
                        LINK,
                        "next",
                        LINK,
                        "topics",
                        many(parts("questionTopic", "id title", Map.of("questions", many(QUESTION)))),
                        "bands",
                        many(parts("band", "from to label text", Map.of("suggestions", many(anyEntry))))));
    }

    private static Shape comparison(Shape listed) {
        Shape row = parts(
                "comparisonRow", "", Map.of("entry", listed, "cells", many(parts("comparisonCell", "text chosen"))));
        return parts(
                "comparison",
                "title head",
                Map.of(
                        "columns", many(parts("comparisonColumn", "label mark")),
                        "groups", many(parts("comparisonGroup", "title", Map.of("rows", many(row))))));
    }

    private static Map<String, Shape> pageParts(Shape listed, Shape anyEntry) {
        Shape dimension = dimension(anyEntry);
        Shape step = parts("pager", "number url current skipped");
        Map<String, Shape> parts = new HashMap<>();
        parts.put("alternates", many(parts("alternate", "lang name url href current")));
        parts.put("book", BOOK);
        parts.put("chapter", CHAPTER);
        parts.put("breadcrumb", many(LINK));
        parts.put("cite", parts("cite", "address bibtex key mail qr ris text"));
        parts.put(
                "calendar",
                parts("calendar", "url webcal title", Map.of("series", parts("series", "url webcal title"))));
        parts.put("entries", many(listed));
        Shape option = parts("option", "key label");
        Shape formField = parts(
                "formField", "name label help required control maxWords example", Map.of("options", many(option)));
        parts.put("form", parts("form", "folder email blank title", Map.of("label", LABEL, "fields", many(formField))));
        parts.put("comparison", comparison(listed));
        parts.put("chosen", parts("chosen", "facet key value title url"));
        parts.put(
                "facets",
                many(parts(
                        "facet",
                        "key label",
                        Map.of("values", many(parts("facetValue", "key title url count current"))))));
        parts.put("feeds", many(FEED));
        parts.put("orders", many(parts("order", "key label")));
        parts.put("groups", many(parts("group", "title url", Map.of("entries", many(listed)))));
        parts.put("image", MEDIA);
        parts.put("index", many(INDEX_GROUP));
        parts.put("label", LABEL);
        parts.put("languages", many(parts("language", "lang name url translated current")));
        parts.put("map", MAP);
        parts.put("newer", LINK);
        parts.put("next", LINK);
        parts.put("pager", parts("pager", "number total", Map.of("previous", step, "next", step, "pages", many(step))));
        parts.put("past", many(listed));
        parts.put("previous", LINK);
        parts.put("printPage", LINK);
        parts.put("dimension", dimension);
        parts.put("questionnaire", questionnaire(dimension, anyEntry));
        parts.put("scripts", many(TEXT));
        parts.put("styles", many(TEXT));
        parts.put("toc", many(parts("heading", "id title number level")));
        parts.put("translationCheck", parts("group", "by fields", Map.of("date", DATE)));
        parts.put("upcoming", many(listed));
        parts.put("updated", DATE);
        for (String name : PageModel.PAGE) {
            parts.putIfAbsent(name, TEXT);
        }
        return parts;
    }

    /** The page of the components' gallery, which alone has {@code page.components}. */
    static Shape gallery() {
        Map<String, Shape> parts = pageParts(Shape.ANY, Shape.ANY);
        Shape examples = many(parts("example", "title html"));
        parts.put("components", many(parts("component", "name description", Map.of("examples", examples))));
        return new Shape.Parts("page", parts);
    }

    /** The site; {@code entries} is what {@code site.entries(…)} gives, {@code anyEntry} what its funders are. */
    Shape site(Shape entries, Shape anyEntry) {
        Shape menu = many(parts("item", "label url current section"));
        Map<String, Shape> counts = new HashMap<>();
        for (String name : schema.collections().keySet()) {
            counts.put(name, TEXT);
        }
        Map<String, Shape> parts = new HashMap<>();
        parts.put("bookmarks", parts("link", "url title"));
        parts.put(
                "collections",
                many(parts("collection", "name url description count translated", Map.of("label", LABEL))));
        parts.put("catalogue", many(DATA_FILE));
        parts.put("datasets", many(DATASET));
        parts.put("counts", new Shape.Parts("site.counts", counts));
        parts.put("entries", entries);
        parts.put("feeds", many(FEED));
        parts.put("footer", menu);
        parts.put("funders", many(anyEntry));
        parts.put("home", LINK);
        parts.put("languages", many(TEXT));
        parts.put("map", MAP);
        parts.put("media", many(MEDIA));
        parts.put("navigation", menu);
        parts.put("newest", entries);
        parts.put("questionnaires", many(parts("link", "url title")));
        parts.put("search", search(anyEntry));
        parts.put("service", menu);
        parts.put("signLanguage", LINK);
        for (String name : PageModel.SITE) {
            Field setting = schema.settings().entry().collection().fields().get(name);
            parts.putIfAbsent(name, setting == null ? TEXT : value(setting.type()));
        }
        return new Shape.Parts("site", parts);
    }

    private static Shape search(Shape anyEntry) {
        return parts(
                "search",
                "url current index",
                Map.of(
                        "letters", many(parts("letter", "title", Map.of("entries", many(anyEntry)))),
                        "filters",
                                many(parts(
                                        "filter",
                                        "title",
                                        Map.of("values", many(parts("value", "title url count")))))));
    }

    /** {@code site.entries("page")}: entries of the named collection. One that the site does not have may stand in a branch for those that do. */
    Shape entriesByName() {
        return new EntriesByName(this);
    }

    static Shape words(Set<String> keys) {
        Map<String, Shape> words = new HashMap<>();
        for (String key : keys) {
            words.put(key, WORD);
        }
        return new Shape.Parts("words", words);
    }

    /** A field of any type; lists and groups hold further ones. */
    enum FieldShape implements Shape {
        FIELD;

        @Override
        public String what() {
            return "field";
        }

        @Override
        public @Nullable Shape part(String name) {
            return switch (name) {
                case "block", "empty", "itemType", "label", "name", "plain", "type" -> TEXT;
                case "value" -> ANY;
                case "fields", "items" -> many(this);
                default -> null;
            };
        }

        @Override
        public List<String> parts() {
            return List.of("block", "empty", "fields", "itemType", "items", "label", "name", "plain", "type", "value");
        }
    }

    private record EntriesByName(Shapes shapes) implements Shape {
        @Override
        public String what() {
            return "entries";
        }

        @Override
        public @Nullable Shape part(String name) {
            return null;
        }

        @Override
        public List<String> parts() {
            return List.of();
        }

        @Override
        public Shape called(@Nullable String literal) {
            return many(literal == null ? ANY : shapes.entry(List.of(literal)));
        }
    }

    /** An interface word; called, its places are filled. */
    private record Word() implements Shape {
        @Override
        public String what() {
            return "words";
        }

        @Override
        public @Nullable Shape part(String name) {
            return null;
        }

        @Override
        public List<String> parts() {
            return List.of();
        }

        @Override
        public Shape called(@Nullable String literal) {
            return TEXT;
        }
    }

    /** An entry of one of several collections: it has what any of them has. */
    private final class EntryShape implements Shape {
        private final List<String> collections;
        private final Map<String, @Nullable Shape> found = new HashMap<>();

        private EntryShape(List<String> collections) {
            this.collections = collections;
        }

        @Override
        public String what() {
            return collections.size() == 1 ? collections.get(0) : "entry";
        }

        @Override
        public @Nullable Shape part(String name) {
            if (!found.containsKey(name)) {
                found.put(name, find(name));
            }
            return found.get(name);
        }

        private @Nullable Shape find(String name) {
            Shape shape = null;
            for (String collection : collections) {
                Shape one = member(schema.collections().get(collection), name);
                shape = shape == null ? one : one == null ? shape : Shape.either(shape, one);
            }
            return shape;
        }

        @Override
        public List<String> parts() {
            Set<String> names = new TreeSet<>();
            for (String name : collections) {
                names.addAll(EntryView.names(schema, schema.collections().get(name)));
            }
            return List.copyOf(names);
        }
    }

    private @Nullable Shape member(Collection collection, String name) {
        Field field = collection.fields().get(name);
        if (field != null && !field.internal() && !name.equals("title") && !name.equals("summary")) {
            return value(field.type());
        }
        return switch (name) {
            case "id",
                    "collection",
                    "title",
                    "summary",
                    "url",
                    "hasPage",
                    "example",
                    "draft",
                    "body",
                    "language",
                    "translated" -> TEXT;
            case "label" -> LABEL;
            case "updated", "created" -> DATE;
            case "fields" -> many(FieldShape.FIELD);
            case "backlinks" -> backlinks(collection);
            case "meta" -> many(TEXT);
            case "charts" -> many(CHART);
            default -> inverse(collection, name);
        };
    }

    private Shape backlinks(Collection collection) {
        Set<String> from = new TreeSet<>();
        for (Schema.Inverse inverse : schema.inverses(collection.name())) {
            from.add(inverse.from().name());
        }
        Shape entries = many(entry(new ArrayList<>(from)));
        return many(parts("backlinks", "label name collection more total", Map.of("entries", entries)));
    }

    private @Nullable Shape inverse(Collection collection, String name) {
        Set<String> from = new TreeSet<>();
        for (Schema.Inverse inverse : schema.inverses(collection.name())) {
            if (inverse.shown().name().equals(name)) {
                from.add(inverse.from().name());
            }
        }
        return from.isEmpty() ? null : many(entry(new ArrayList<>(from)));
    }
}
