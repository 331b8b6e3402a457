package org.netzbericht.render.view;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.site.Page;
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

    static final Kind PATH = Kind.error("jsonld.path");
    static final Kind SHAPE = Kind.error("jsonld.shape");

    private final Frame frame;
    private final ValueText words;
    private final Json json = new Json();

    private StructuredData(Frame frame) {
        this.frame = frame;
        this.words = ValueText.impersonal(frame);
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
        if (breadcrumb.size() > 1 && breadcrumb.stream().noneMatch(StructuredData::isPersonal)) {
            data.breadcrumb(breadcrumb);
            said = true;
        }
        return said
                ? "<script type=\"application/ld+json\">" + data.json.close(']').close('}') + "</script>"
                : "";
    }

    private static boolean isPersonal(Page page) {
        return page instanceof Page.EntryPage own && own.entry().collection().isTitlePersonal();
    }

    private void entry(Entry entry, Mapping block, Page page) {
        String url = absolute(page);
        json.open('{').key("@type").value(type(block.get("type"), entry));
        json.key("@id").value(url).key("url").value(url).key("inLanguage").value(page.language());
        if (block.get("properties") instanceof Mapping properties) {
            properties(entry, properties);
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
            if (name.equals("@type") && node instanceof Scalar type) {
                json.key(name).value(type.text());
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

    /** Whether a nested object would hold more than its type. */
    private boolean says(Entry entry, Mapping nested) {
        return nested.pairs().entrySet().stream()
                .anyMatch(pair -> !pair.getKey().equals("type")
                        && pair.getValue().value() instanceof Scalar path
                        && (path.text().startsWith("=")
                                || words.find(entry, path.text()).isPresent()));
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
                    check(collection, properties, schema, findings);
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

    private static void check(Collection collection, Mapping properties, Schema schema, Findings findings) {
        properties.pairs().forEach((name, pair) -> {
            if (pair.value() instanceof Mapping nested) {
                check(collection, nested, schema, findings);
            } else if (pair.value() instanceof Scalar path
                    && !name.equals("type")
                    && !path.text().startsWith("=")) {
                Field field = schema.field(collection.fields(), path.text());
                if (field == null) {
                    findings.add(PATH.at(new Location(collection.file(), path.span()), path.text())
                            .suggesting(Suggestion.nearest(
                                    path.text(), collection.fields().fields().keySet())));
                }
            }
        });
    }
}
