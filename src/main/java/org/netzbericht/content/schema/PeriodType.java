package org.netzbericht.content.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Kind;

/** A stretch of time: {@code 2021-03..2022-08}, {@code 2021-03..} (goes on), one day, month or year, or a mapping of start, end, ongoing. */
public record PeriodType() implements FieldType {
    static final Kind FORM = Kind.error("period.form");
    static final Kind ORDER = Kind.error("period.order");

    @Override
    public String name() {
        return "period";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        if (node instanceof Mapping mapping) {
            reading.onlyKeys(mapping, List.of("start", "end", "ongoing"));
            Node goesOn = mapping.get("ongoing");
            boolean ongoing = goesOn != null
                    && new YesNoType().read(goesOn, field, reading) instanceof Value.YesNo yes
                    && yes.yes();
            return period(node, part(mapping.get("start")), part(mapping.get("end")), ongoing, field, reading);
        }
        Scalar scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        String text = scalar.text().strip();
        int dots = text.indexOf("..");
        return dots < 0
                ? period(node, text, text, false, field, reading)
                : period(
                        node,
                        text.substring(0, dots),
                        text.substring(dots + 2),
                        dots + 2 == text.length(),
                        field,
                        reading);
    }

    private static @Nullable String part(@Nullable Node node) {
        return node instanceof Scalar scalar && !scalar.isEmpty() ? scalar.text() : null;
    }

    private static @Nullable Value period(
            Node node, @Nullable String from, @Nullable String to, boolean ongoing, Field field, Reading reading) {
        PartialDate start = from == null ? null : PartialDate.parse(from.strip());
        boolean hasEnd = to != null && !to.isBlank();
        PartialDate end = hasEnd ? PartialDate.parse(to.strip()) : null;
        if (start == null || hasEnd && end == null) {
            reading.add(FORM, node, field.label());
            return null;
        }
        if (end != null && end.last().compareTo(start) < 0) {
            reading.add(ORDER, node, field.label(), start, end);
        }
        return new Value.Period(start, end, ongoing, reading.at(node));
    }

    @Override
    public String example() {
        return "2021-03..2022-08";
    }
}
