package org.netzbericht.content.schema;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Kind;

/**
 * A stated figure: money (amount, currency) or a quantity (value, unit), with the day it is of and its source. A number alone is allowed for a
 * quantity. The source is a reference where {@code sources} names a collection, else a text.
 */
public record AmountType(boolean money, @Nullable String sources) implements FieldType {
    static final Kind FORM = Kind.error("amount.form");

    @Override
    public String name() {
        return money ? "money" : "quantity";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        Mapping parts = node instanceof Mapping mapping
                ? mapping
                : Mapping.empty(node.span().start());
        List<String> known =
                money ? List.of("amount", "currency", "asOf", "source") : List.of("value", "unit", "asOf", "source");
        reading.onlyKeys(parts, known);
        Node number = node instanceof Scalar && !money ? node : parts.get(known.get(0));
        BigDecimal amount =
                number instanceof Scalar scalar ? NumberType.parse(scalar.text().strip(), false) : null;
        String unit = parts.get(known.get(1)) instanceof Scalar scalar ? scalar.text() : "";
        PartialDate asOf = parts.get("asOf") instanceof Scalar scalar ? PartialDate.parse(scalar.text()) : null;
        boolean badDate = parts.get("asOf") != null && asOf == null;
        if (amount == null || badDate || money && unit.isEmpty()) {
            reading.add(FORM, badDate ? parts.get("asOf") : node, field.label(), known.get(0), known.get(1));
            return null;
        }
        return new Value.Amount(amount, unit, asOf, source(parts.get("source"), field, reading), reading.at(node));
    }

    private @Nullable Value source(@Nullable Node node, Field field, Reading reading) {
        FieldType type = sources == null ? TextType.ANY : new ReferenceType(List.of(sources), false, false);
        return node == null ? null : type.read(node, field, reading);
    }

    @Override
    public String example() {
        return money ? "{ amount: 6500000, currency: EUR, asOf: 2022 }" : "{ value: 18, unit: Orte, asOf: 2021-03 }";
    }
}
