package org.netzbericht.render.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.site.Page;
import org.netzbericht.site.Route;
import org.netzbericht.site.Site;
import org.netzbericht.site.data.Dataset;
import org.netzbericht.source.Location;

/**
 * What a page says to machines: the entry as its collection declares in the block {@code jsonld}, and the way to the page. Vocabulary: schema.org;
 * form: JSON-LD 1.1. Internal and personal fields never appear, whatever the declaration says.
 */
public final class StructuredData {
    /** The name of the block. */
    public static final String BLOCK = "jsonld";

    private static final String FROM = "from";
    private static final String OTHERWISE = "otherwise";
    private static final String EACH = "each";
    private static final String SET = "set";
    private static final String PART_OF = "partOf";
    private static final String LANGUAGE = "@language";
    private static final String QUESTIONS = "@questions";

    static final Kind PATH = Kind.error("jsonld.path");
    static final Kind SHAPE = Kind.error("jsonld.shape");

    private final Frame frame;
    private final ValueText words;
    private final Json json = new Json();

    private StructuredData(Frame frame) {
        this.frame = frame;
        this.words = ValueText.forMachines(frame);
    }

    /** The script element of a page; empty where there is nothing to say. */
    static String script(Frame frame, Page page, List<Page> breadcrumb) {
        StructuredData data = new StructuredData(frame);
        data.json
                .open('{')
                .key("@context")
                .value("https://schema.org")
                .key("@graph")
                .open('[');
        boolean said = false;
        if (page instanceof Page.EntryPage own
                && own.entry().collection().blocks().get(BLOCK) instanceof Mapping block) {
            data.entry(own.entry(), block, page);
            said = true;
        }
        if (page instanceof Page.ListPage list
                && list.number() == 1
                && set(list.collection()) instanceof Mapping set
                && !list.collection().isTitlePersonal()) {
            data.set(list, set);
            said = true;
        }
        if (page.route().path().equals("/" + Dataset.FOLDER)) {
            Dataset.all(frame.site().content().schema()).forEach(data::dataset);
            said |= !Dataset.all(frame.site().content().schema()).isEmpty();
        }
        if (page.route().equals(Route.HOME)) {
            data.site(page);
            said = true;
        }
        if (breadcrumb.size() > 1 && !isPersonal(breadcrumb)) {
            data.breadcrumb(breadcrumb);
            said = true;
        }
        return said
                ? "<script type=\"application/ld+json\">" + data.json.close(']').close('}') + "</script>"
                : "";
    }

    private static boolean isPersonal(List<Page> breadcrumb) {
        for (Page page : breadcrumb) {
            if (LinkedText.isPersonal(page)) {
                return true;
            }
        }
        return false;
    }

    private void entry(Entry entry, Mapping block, Page page) {
        String url = absolute(page);
        json.open('{').key("@type").value(type(block.get("type"), entry));
        json.key("@id").value(url).key("url").value(url);
        if (block.get("properties") instanceof Mapping properties) {
            properties(entry, properties);
        }
        Page list = frame.site().list(entry.collection().name(), frame.language());
        if (list != null
                && set(entry.collection()) instanceof Mapping set
                && set.get(PART_OF) instanceof Scalar partOf) {
            json.key(partOf.text()).value(absolute(list));
        }
        json.close('}');
    }

    private static @Nullable Node set(Collection collection) {
        return collection.blocks().get(BLOCK) instanceof Mapping block ? block.get(SET) : null;
    }

    /** What the entries of a list are together: {@code { type: DefinedTermSet, items: hasDefinedTerm, partOf: inDefinedTermSet }}. */
    private void set(Page.ListPage list, Mapping set) {
        Mapping block = (Mapping) list.collection().blocks().get(BLOCK);
        String url = absolute(list);
        json.open('{').key("@type").value(text(set.get("type"), "ItemList"));
        json.key("@id")
                .value(url)
                .key("url")
                .value(url)
                .key("name")
                .value(frame.site().title(list));
        String description = list.collection().description().in(frame.language());
        if (!description.isEmpty()) {
            json.key("description").value(description);
        }
        json.key(text(set.get("items"), "itemListElement")).open('[');
        for (Entry entry : list.all()) {
            Page page = frame.page(entry);
            json.open('{').key("@type").value(type(block.get("type"), entry));
            json.key("name").value(entry.title());
            if (page != null) {
                json.key("@id").value(absolute(page)).key("url").value(absolute(page));
            }
            json.close('}');
        }
        json.close(']').close('}');
    }

    private static String text(@Nullable Node node, String otherwise) {
        return node instanceof Scalar scalar && !scalar.isEmpty()
                ? scalar.text().strip()
                : otherwise;
    }

    /** A data set with its files, on the page that shows them all. */
    private void dataset(Dataset dataset) {
        Site site = frame.site();
        String base = site.settings().baseUrl();
        String id = base + Dataset.FOLDER + "#" + dataset.name();
        String description = dataset.description().in(frame.language());
        json.open('{')
                .key("@type")
                .value("Dataset")
                .key("@id")
                .value(id)
                .key("url")
                .value(id);
        json.key("name").value(dataset.title().in(frame.language()));
        json.key("description").value(description.isEmpty() ? dataset.title().in(frame.language()) : description);
        var licence = dataset.licence(site.content().schema());
        if (licence != null) {
            json.key("license").value(licence.url());
        }
        String updated = dataset.updated(site);
        if (updated != null) {
            json.key("dateModified").value(updated);
        }
        json.key("isAccessibleForFree").plain("true").key("creditText").value(dataset.attribution(site));
        json.key("distribution").open('[');
        for (Dataset.Form form : dataset.forms()) {
            if (form != Dataset.Form.SCHEMA) {
                json.open('{').key("@type").value("DataDownload").key("name").value(form.title());
                json.key("encodingFormat").value(form.mediaType());
                json.key("contentUrl").value(base + dataset.file(form)).close('}');
            }
        }
        json.close(']').close('}');
    }

    /** The site and who publishes it, on its first page. */
    private void site(Page page) {
        Site site = frame.site();
        json.open('{').key("@type").value("WebSite").key("@id").value(absolute(page) + "#website");
        json.key("url").value(absolute(page)).key("name").value(site.settings().title(frame.language()));
        json.key("inLanguage").value(page.language());
        if (site.settings().entry().get("operator") instanceof Value.Group operator
                && operator.values().get("name") instanceof Value.Text name) {
            json.key("publisher").open('{').key("@type").value("Organization");
            json.key("name").value(name.in(frame.language())).close('}');
        }
        json.close('}');
    }

    /** A type, or one by the key of a choice field: {@code { from: kind, office: GovernmentOrganization, otherwise: Organization }}. */
    private static String type(@Nullable Node node, Entry entry) {
        if (node instanceof Mapping byChoice && byChoice.get(FROM) instanceof Scalar field) {
            String key = entry.get(field.text()) instanceof Value.Choice choice ? choice.key() : OTHERWISE;
            Node own = byChoice.get(key) != null ? byChoice.get(key) : byChoice.get(OTHERWISE);
            return own instanceof Scalar type ? type.text() : "Thing";
        }
        return node instanceof Scalar type ? type.text() : "Thing";
    }

    private void properties(Entry entry, Mapping properties) {
        for (Map.Entry<String, Mapping.Pair> property : properties.pairs().entrySet()) {
            String name = property.getKey().equals("type") ? "@type" : property.getKey();
            Node node = property.getValue().value();
            if (name.equals(EACH)) {
                continue;
            }
            if (name.equals("@type") && node instanceof Scalar type) {
                json.key(name).value(type.text());
            } else if (node instanceof Scalar path && path.text().equals(LANGUAGE)) {
                json.key(name).value(frame.language());
            } else if (node instanceof Scalar path && path.text().equals(QUESTIONS)) {
                questions(name, entry);
            } else if (node instanceof Sequence parts) {
                moment(name, entry, parts);
            } else if (node instanceof Mapping byChoice && byChoice.get(FROM) instanceof Scalar from) {
                choice(name, entry, from.text(), byChoice);
            } else if (node instanceof Mapping nested && nested.get(EACH) instanceof Scalar path) {
                each(name, entry, path.text(), nested);
            } else if (node instanceof Scalar path && path.text().startsWith("=")) {
                json.key(name).value(path.text().substring(1));
            } else if (node instanceof Scalar path) {
                value(name, entry, path.text());
            } else if (node instanceof Mapping nested && says(entry, nested)) {
                json.key(name).open('{');
                properties(entry, nested);
                json.close('}');
            }
        }
    }

    /** Whether a nested object would hold more than its type: a value of the entry or, where it names none, a fixed one. */
    private boolean says(Entry entry, Mapping nested) {
        List<Node> nodes = nested.pairs().entrySet().stream()
                .filter(pair -> !pair.getKey().equals("type"))
                .map(pair -> pair.getValue().value())
                .toList();
        boolean asks = nodes.stream().anyMatch(node -> !isFixed(node));
        return nodes.stream().anyMatch(node -> isFixed(node) ? !asks : has(entry, node));
    }

    private static boolean isFixed(Node node) {
        return node instanceof Scalar text && text.text().startsWith("=");
    }

    private boolean has(Entry entry, Node node) {
        return node instanceof Scalar path
                ? words.find(entry, path.text())
                        .filter(value -> !(value instanceof Value.Reference)
                                || !text(value).isEmpty())
                        .isPresent()
                : node instanceof Mapping inner && says(entry, inner);
    }

    /** What a key of a choice field means in the vocabulary: {@code { from: status, off: EventCancelled }}. */
    private void choice(String name, Entry entry, String field, Mapping byChoice) {
        String key = words.find(entry, field).orElse(null) instanceof Value.Choice choice ? choice.key() : OTHERWISE;
        Node own = byChoice.get(key) != null ? byChoice.get(key) : byChoice.get(OTHERWISE);
        if (own instanceof Scalar said) {
            json.key(name).value(said.text());
        }
    }

    /** A day and, where there is one, the time of the day from another field: {@code [start, startTime]}. */
    private void moment(String name, Entry entry, Sequence parts) {
        List<Value> values = new ArrayList<>();
        for (Node part : parts.items()) {
            if (part instanceof Scalar path) {
                words.find(entry, path.text()).ifPresent(values::add);
            }
        }
        if (values.size() == 2
                && values.get(0) instanceof Value.Day day
                && day.date().isDay()
                && values.get(1) instanceof Value.Clock clock) {
            LocalDate date = LocalDate.of(
                    day.date().year(), day.date().month(), day.date().day());
            json.key(name)
                    .value(stamp(
                            date.atTime(clock.at()), frame.site().settings().timeZone()));
        } else if (!values.isEmpty() && !text(values.get(0)).isEmpty()) {
            json.key(name);
            value(values.get(0));
        }
    }

    /** An object for each entry that a field refers to, with properties from there: {@code { each: hosts, type: Organization, name: title }}. */
    private void each(String name, Entry entry, String path, Mapping nested) {
        List<Entry> targets = new ArrayList<>();
        Value value = words.find(entry, path).orElse(null);
        for (Value item :
                value instanceof Value.Many many ? many.items() : value == null ? List.<Value>of() : List.of(value)) {
            if (item instanceof Value.Reference reference) {
                frame.site().content().findPublished(reference).ifPresent(targets::add);
            }
        }
        targets.removeIf(target -> target.collection().isTitlePersonal());
        if (targets.isEmpty()) {
            return;
        }
        json.key(name).open('[');
        for (Entry target : targets) {
            Page page = frame.page(target);
            json.open('{');
            if (page != null) {
                json.key("@id").value(absolute(page));
            }
            properties(target.in(frame.language()), nested);
            json.close('}');
        }
        json.close(']');
    }

    /** Headings of the text that are questions, with what stands below them as the answer. */
    private void questions(String name, Entry entry) {
        Document body = entry.body();
        List<Document.Section> questions = body == null
                ? List.of()
                : body.sections(2, destination -> LinkedText.title(destination, body, frame)).stream()
                        .filter(section ->
                                section.title().endsWith("?") && !section.text().isBlank())
                        .toList();
        if (questions.isEmpty()) {
            return;
        }
        json.key(name).open('[');
        for (Document.Section question : questions) {
            json.open('{').key("@type").value("Question").key("name").value(question.title());
            json.key("acceptedAnswer")
                    .open('{')
                    .key("@type")
                    .value("Answer")
                    .key("text")
                    .value(question.text());
            json.close('}').close('}');
        }
        json.close(']');
    }

    private void value(String name, Entry entry, String path) {
        Value value = words.find(entry, path).orElse(null);
        if (value instanceof Value.Many many && !many.items().isEmpty()) {
            json.key(name).open('[');
            many.items().forEach(this::value);
            json.close(']');
        } else if (value != null
                && !(value instanceof Value.Many)
                && !text(value).isEmpty()) {
            json.key(name);
            value(value);
        }
    }

    private void value(Value value) {
        if (value instanceof Value.Number number) {
            json.plain(number.number().toPlainString());
        } else if (value instanceof Value.Amount amount) {
            json.plain(amount.number().toPlainString());
        } else if (value instanceof Value.Point point) {
            json.open('{').key("@type").value("GeoCoordinates");
            json.key("latitude").plain(point.latitude().toPlainString());
            json.key("longitude").plain(point.longitude().toPlainString()).close('}');
        } else if (value instanceof Value.YesNo yes) {
            json.plain(String.valueOf(yes.yes()));
        } else {
            json.value(text(value));
        }
    }

    private String text(Value value) {
        if (value instanceof Value.Day day) {
            return day.date().iso();
        }
        if (value instanceof Value.Moment moment && moment.at().toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.at().toLocalDate().toString(); // an editor who gives no time does not mean midnight
        }
        if (value instanceof Value.Moment moment) {
            return stamp(moment.at(), frame.site().settings().timeZone());
        }
        if (value instanceof Value.Period period) {
            return period.start().iso() + "/"
                    + (period.end() == null ? ".." : period.end().iso());
        }
        if (value instanceof Value.Link link) {
            return link.url();
        }
        if (value instanceof Value.Media media) {
            var item = frame.site().media().get(media.name());
            return item == null ? "" : frame.site().settings().baseUrl() + item.file();
        }
        return value.accept(words);
    }

    /** A local time with the offset of its zone, as RFC 3339 writes it. */
    public static String stamp(LocalDateTime at, ZoneId zone) {
        String offset = zone.getRules().getOffset(at).getId();
        String time = at.toString();
        return (time.length() == 16 ? time + ":00" : time) + offset;
    }

    private void breadcrumb(List<Page> pages) {
        json.open('{')
                .key("@type")
                .value("BreadcrumbList")
                .key("itemListElement")
                .open('[');
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            json.open('{').key("@type").value("ListItem").key("position").plain(String.valueOf(i + 1));
            json.key("name")
                    .value(frame.site().title(page))
                    .key("item")
                    .value(absolute(page))
                    .close('}');
        }
        json.close(']').close('}');
    }

    private String absolute(Page page) {
        return frame.site().settings().baseUrl() + page.route().path().substring(1);
    }

    /** Findings in declarations whose paths lead nowhere. */
    public static List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        for (Collection collection : schema.collections().values()) {
            Node block = collection.blocks().get(BLOCK);
            if (block instanceof Mapping mapping && isType(mapping.get("type"), collection)) {
                if (mapping.get("properties") instanceof Mapping properties) {
                    check(collection, collection.fields(), properties, schema, findings);
                }
            } else if (block != null) {
                findings.add(SHAPE, new Location(collection.file(), block.span()));
            }
        }
        return findings.list();
    }

    private static boolean isType(@Nullable Node node, Collection collection) {
        if (node instanceof Mapping byChoice && byChoice.get(FROM) instanceof Scalar name) {
            Field field = collection.fields().get(name.text());
            return field != null
                    && field.type() instanceof ChoiceType choice
                    && byChoice.pairs().keySet().stream()
                            .allMatch(key -> key.equals(FROM)
                                    || key.equals(OTHERWISE)
                                    || choice.options().containsKey(key));
        }
        return node instanceof Scalar;
    }

    /** {@code fields} are those of the collection, or of one that a field of it refers to. */
    private static void check(
            Collection collection, FieldSet fields, Mapping properties, Schema schema, Findings findings) {
        properties.pairs().forEach((name, pair) -> {
            Node node = pair.value();
            if (node instanceof Mapping byChoice && byChoice.get(FROM) instanceof Scalar from) {
                path(collection, fields, from, schema, findings);
            } else if (node instanceof Mapping nested && nested.get(EACH) instanceof Scalar each) {
                path(collection, fields, each, schema, findings);
                Field field = schema.field(fields, each.text());
                Collection target = field == null || field.reference() == null
                        ? null
                        : schema.collections().get(field.reference().to().get(0));
                if (target != null) {
                    check(collection, target.fields(), nested, schema, findings);
                }
            } else if (node instanceof Mapping nested) {
                check(collection, fields, nested, schema, findings);
            } else if (node instanceof Sequence parts) {
                parts.items().stream()
                        .filter(Scalar.class::isInstance)
                        .forEach(part -> path(collection, fields, (Scalar) part, schema, findings));
            } else if (node instanceof Scalar path
                    && !name.equals("type")
                    && !name.equals(EACH)
                    && isPath(path.text())) {
                path(collection, fields, path, schema, findings);
            }
        });
    }

    private static boolean isPath(String text) {
        return !text.startsWith("=") && !text.equals(LANGUAGE) && !text.equals(QUESTIONS);
    }

    private static void path(Collection collection, FieldSet fields, Scalar path, Schema schema, Findings findings) {
        if (schema.field(fields, path.text()) == null) {
            findings.add(PATH.at(new Location(collection.file(), path.span()), path.text())
                    .suggesting(Suggestion.nearest(path.text(), fields.fields().keySet())));
        }
    }
}
