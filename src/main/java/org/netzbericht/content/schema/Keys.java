package org.netzbericht.content.schema;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.diagnostic.Kind;

/** One mapping of a declaration, read by key. Keys that are not among the known ones are findings, as are values of another shape. */
final class Keys {
    static final Kind UNKNOWN = Kind.error("schema.key");
    static final Kind SHAPE = Kind.error("schema.shape");
    static final Kind MISSING = Kind.error("schema.missing");

    private final Mapping mapping;
    private final Reading reading;

    private Keys(Mapping mapping, Reading reading) {
        this.mapping = mapping;
        this.reading = reading;
    }

    static Keys of(@Nullable Node node, Reading reading, List<String> known) {
        if (node != null && !(node instanceof Mapping) && !(node instanceof Scalar scalar && scalar.isEmpty())) {
            reading.add(SHAPE, node, "mapping", node.kindName());
        }
        Mapping mapping = node instanceof Mapping given
                ? given
                : Mapping.empty(node == null ? 0 : node.span().start());
        for (var pair : mapping.pairs().entrySet()) {
            if (!known.isEmpty() && !known.contains(pair.getKey())) {
                reading.unknown(UNKNOWN, pair.getValue().key(), pair.getKey(), known);
            }
        }
        return new Keys(mapping, reading);
    }

    Mapping mapping() {
        return mapping;
    }

    @Nullable
    Node node(String key) {
        return mapping.get(key);
    }

    @Nullable
    String text(String key) {
        Node node = mapping.get(key);
        if (node == null || node instanceof Scalar empty && empty.isEmpty()) {
            return null;
        }
        if (node instanceof Scalar scalar) {
            return scalar.text().strip();
        }
        reading.add(SHAPE, node, "text", node.kindName());
        return null;
    }

    @Nullable
    String text(String key, @Nullable String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    /** A text that must be there; a finding and the empty text if it is not. */
    String required(String key) {
        String text = text(key);
        if (text == null) {
            reading.add(MISSING.at(
                    reading.at(org.netzbericht.source.Span.at(mapping.span().start())), key));
            return "";
        }
        return text;
    }

    boolean yes(String key, boolean otherwise) {
        String text = text(key);
        Boolean yes = text == null ? Boolean.valueOf(otherwise) : YesNoType.parse(text);
        if (yes == null) {
            reading.add(SHAPE, mapping.get(key), "yesNo", "text");
            return otherwise;
        }
        return yes;
    }

    @Nullable
    BigDecimal number(String key) {
        String text = text(key);
        BigDecimal number = text == null ? null : NumberType.parse(text, false);
        if (text != null && number == null) {
            reading.add(SHAPE, mapping.get(key), "decimal", "text");
        }
        return number;
    }

    int integer(String key, int otherwise) {
        BigDecimal number = number(key);
        return number == null ? otherwise : number.intValue();
    }

    List<String> texts(String key) {
        Node node = mapping.get(key);
        if (node instanceof Sequence sequence) {
            return sequence.items().stream()
                    .filter(Scalar.class::isInstance)
                    .map(item -> ((Scalar) item).text().strip())
                    .toList();
        }
        String text = text(key);
        return text == null ? List.of() : List.of(text);
    }

    /** A text, or texts by language. */
    LocalText local(String key, LocalText otherwise) {
        return LocalText.read(mapping.get(key), otherwise);
    }
}
