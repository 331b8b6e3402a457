package org.netzbericht.content.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.diagnostic.Kind;

/**
 * The id of an entry of the collection {@code to}; with several collections written {@code collection/id}, or {@code collection:id} as in links.
 *
 * @param toAny whether {@code to} are all collections of the site
 */
public record ReferenceType(List<String> to, boolean acyclic, boolean toAny) implements FieldType {
    static final Kind COLLECTION = Kind.error("reference.collection");

    public ReferenceType {
        to = List.copyOf(to);
    }

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        var scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        String text = scalar.text().strip();
        int slash = Math.max(text.indexOf('/'), text.indexOf(':'));
        String collection = slash < 0 ? to.get(0) : text.substring(0, slash);
        if (slash < 0 && to.size() > 1 || !to.contains(collection)) {
            reading.unknown(COLLECTION, node.span(), text, to);
            return null;
        }
        return new Value.Reference(collection, text.substring(slash + 1), reading.at(node));
    }

    @Override
    public String example() {
        return "zwickau";
    }
}
