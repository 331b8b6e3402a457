package org.netzbericht.content.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Kind;

/** Reads the declaration of fields. */
final class FieldReader {
    static final Kind NAME = Kind.error("schema.name");
    static final Kind TYPE = Kind.error("schema.type");
    static final Kind VALUE = Kind.error("schema.value");
    static final Kind PATTERN = Kind.error("schema.pattern");
    static final Kind PERSONAL = Kind.error("schema.personal");

    private static final List<String> COMMON = List.of(
            "type",
            "label",
            "help",
            "required",
            "visibility",
            "personal",
            "inverse",
            "inverseLabel",
            "derive",
            "notBefore");

    /** Type names and the keys each takes beside the common ones. */
    private static final Map<String, List<String>> TYPES = types();

    private final Reading reading;
    private static final String SOURCES = "source";

    /** What a reference names to lead to entries of any collection. */
    private static final String ANY_COLLECTION = "*";

    private final Set<String> collections;

    /** {@code collections} are the names of all collections of the site. Figures take their sources from that of sources; without it they are plain words. */
    FieldReader(Reading reading, Set<String> collections) {
        this.reading = reading;
        this.collections = collections;
    }

    private static Map<String, List<String>> types() {
        Map<String, List<String>> types = new LinkedHashMap<>();
        types.put("text", List.of("maxWords", "pattern", "multiline", "perLanguage", "verbatim"));
        types.put("markdown", List.of("maxWords"));
        types.put("integer", List.of("min", "max"));
        types.put("decimal", List.of("min", "max"));
        types.put("date", List.of("precision"));
        for (String plain : List.of("dateTime", "time", "period", "yesNo", "point", "link", "image", "file")) {
            types.put(plain, List.of());
        }
        types.put("choice", List.of("options"));
        types.put("reference", List.of("to", "acyclic"));
        types.put("money", List.of());
        types.put("quantity", List.of());
        for (Code code : Code.values()) {
            types.put(code.type(), List.of());
        }
        types.put("key", List.of("pattern", "name"));
        types.put("group", List.of("fields"));
        types.put("list", List.of("of", "min", "max", "by"));
        return types;
    }

    /** All names of types, in the order of the manual. */
    static List<String> typeNames() {
        return List.copyOf(TYPES.keySet());
    }

    FieldSet fields(@Nullable Node node) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Keys.of(node, reading, List.of()).mapping().pairs().forEach((name, pair) -> {
            if (!isName(name)) {
                reading.add(NAME.at(reading.at(pair.key()), name));
            }
            fields.put(name, field(name, pair.value(), pair.key()));
        });
        fields.values().forEach(field -> {
            if (field.notBefore() != null && !fields.containsKey(field.notBefore())) {
                reading.unknown(CollectionReader.FIELD, field.location().span(), field.notBefore(), fields.keySet());
            }
        });
        return new FieldSet(fields);
    }

    private Field field(String name, Node node, org.netzbericht.source.Span at) {
        String type =
                node instanceof Mapping mapping && mapping.get("type") instanceof Scalar scalar ? scalar.text() : "";
        if (!(node instanceof Mapping)) {
            reading.add(Keys.SHAPE, node, "mapping", node.kindName());
            return plain(name, at);
        }
        List<String> known = new ArrayList<>(COMMON);
        known.addAll(TYPES.getOrDefault(type, List.of()));
        Keys keys = Keys.of(node, reading, TYPES.containsKey(type) ? known : List.of());
        boolean reachesPeople = type.equals("email") || type.equals("phone");
        if (reachesPeople && keys.node("visibility") == null && keys.node("personal") == null) {
            reading.add(PERSONAL.at(reading.at(at), name, type));
        }
        LocalText label = keys.local("label", LocalText.of(name));
        String inverse = keys.text("inverse");
        return new Field(
                name,
                label,
                keys.local("help", LocalText.empty()),
                type(type, keys),
                keys.yes("required", false),
                oneOf(keys, "visibility", "public", "internal").equals("internal"),
                keys.yes("personal", false),
                inverse == null ? null : new Field.Inverse(inverse, keys.local("inverseLabel", LocalText.of(inverse))),
                derivation(keys.node("derive")),
                keys.text("notBefore"),
                reading.at(at));
    }

    /** Stands for a field whose declaration cannot be read. */
    private Field plain(String name, org.netzbericht.source.Span at) {
        return new Field(
                name,
                LocalText.of(name),
                LocalText.empty(),
                TextType.ANY,
                false,
                false,
                false,
                null,
                null,
                null,
                reading.at(at));
    }

    private FieldType type(String type, Keys keys) {
        for (Code code : Code.values()) {
            if (code.type().equals(type)) {
                return new CodeType(code);
            }
        }
        return switch (type) {
            case "text" -> text(keys);
            case "key" -> new TextType(0, pattern(keys), false, false, false);
            case "markdown" -> new MarkdownType(keys.integer("maxWords", 0));
            case "integer", "decimal" -> new NumberType(type.equals("integer"), keys.number("min"), keys.number("max"));
            case "date" -> new DateType(precision(oneOf(keys, "precision", "day", "month", "year")));
            case "dateTime" -> new DateTimeType();
            case "time" -> new TimeType();
            case "period" -> new PeriodType();
            case "yesNo" -> new YesNoType();
            case "choice" -> new ChoiceType(options(keys));
            case "reference" -> reference(keys);
            case "point" -> new PointType();
            case "link" -> new LinkType();
            case "money", "quantity" ->
                new AmountType(type.equals("money"), collections.contains(SOURCES) ? SOURCES : null);
            case "image", "file" -> new MediaType(type.equals("image"));
            case "group" -> new GroupType(fields(keys.node("fields")));
            case "list" -> list(keys);
            default -> unknown(type, keys);
        };
    }

    private TextType text(Keys keys) {
        return new TextType(
                keys.integer("maxWords", 0),
                pattern(keys),
                keys.yes("multiline", false),
                keys.yes("perLanguage", false),
                keys.yes("verbatim", false));
    }

    private FieldType unknown(String type, Keys keys) {
        if (type.isEmpty()) {
            keys.required("type");
        } else {
            Node node = keys.node("type");
            reading.unknown(TYPE, node == null ? keys.mapping().span() : node.span(), type, TYPES.keySet());
        }
        return TextType.ANY;
    }

    private FieldType list(Keys keys) {
        Node of = keys.node("of");
        if (of == null) {
            keys.required("of");
        }
        Node item = of instanceof Scalar scalar
                ? new Mapping(Map.of("type", new Mapping.Pair(scalar.span(), scalar)), scalar.span())
                : of == null ? keys.mapping() : of;
        Field field = of == null ? plain("", item.span()) : field("item", item, item.span());
        String by = keys.text("by");
        Set<String> inside = field.type() instanceof GroupType group
                ? group.fields().fields().keySet()
                : Set.of();
        if (by != null && !inside.contains(by)) {
            reading.unknown(CollectionReader.FIELD, keys.mapping().get("by").span(), by, inside);
        }
        return new ListType(field, keys.integer("min", 0), keys.integer("max", 0), by);
    }

    private FieldType reference(Keys keys) {
        List<String> to = keys.texts("to");
        if (to.isEmpty()) {
            keys.required("to");
            to = List.of("");
        }
        boolean toAny = to.equals(List.of(ANY_COLLECTION));
        return new ReferenceType(
                toAny ? List.copyOf(new TreeSet<>(collections)) : to, keys.yes("acyclic", false), toAny);
    }

    /** The value of a key that can only be one of these, the first of which holds where the key is missing. */
    private String oneOf(Keys keys, String key, String... possible) {
        String text = keys.text(key, possible[0]);
        if (!List.of(possible).contains(text)) {
            reading.unknown(VALUE, keys.mapping().get(key).span(), text, List.of(possible));
            return possible[0];
        }
        return text;
    }

    private static DateType.Precision precision(String text) {
        return switch (text) {
            case "year" -> DateType.Precision.YEAR;
            case "month" -> DateType.Precision.MONTH;
            default -> DateType.Precision.DAY;
        };
    }

    private Map<String, LocalText> options(Keys keys) {
        Map<String, LocalText> options = new LinkedHashMap<>();
        Keys.of(keys.node("options"), reading, List.of())
                .mapping()
                .pairs()
                .forEach((key, pair) -> options.put(key, LocalText.read(pair.value(), LocalText.of(key))));
        return options;
    }

    private @Nullable Pattern pattern(Keys keys) {
        String text = keys.text("pattern");
        if (text == null) {
            return null;
        }
        try {
            // A group under a repetition can take forever on hostile input; nothing an editor needs has one.
            if (text.contains(")*") || text.contains(")+") || text.contains("){")) {
                throw new PatternSyntaxException("repeated group", text, 0);
            }
            return Pattern.compile(text);
        } catch (PatternSyntaxException wrong) {
            reading.add(PATTERN, keys.mapping().get("pattern"), text);
            return null;
        }
    }

    private @Nullable Derivation derivation(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        Keys keys = Keys.of(node, reading, List.of("from", "take", "match", "steps"));
        String from = keys.required("from");
        if (keys.node("steps") == null) {
            return new Derivation.Lookup(from, keys.integer("take", 0), keys.text("match", "id"));
        }
        Keys steps = Keys.of(keys.node("steps"), reading, List.of());
        List<Derivation.Step> found = new ArrayList<>();
        for (String choice : steps.mapping().pairs().keySet()) {
            BigDecimal threshold = steps.number(choice);
            found.add(new Derivation.Step(choice, threshold == null ? BigDecimal.ZERO : threshold));
        }
        found.sort(Comparator.comparing(Derivation.Step::from).reversed());
        return new Derivation.Steps(from, found);
    }

    /** A letter, then letters and digits. */
    static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !name.isEmpty() && Character.isLowerCase(name.charAt(0));
    }
}
