package org.netzbericht.content.schema;

import org.jspecify.annotations.Nullable;
import org.netzbericht.source.Location;

/**
 * A declared field of a collection or group.
 *
 * @param internal appears in no output byte
 * @param personal appears on pages only: not in feeds, exports, search or structured data
 * @param inverse the name under which the referenced entry shows those that refer to it, and its label; null for none
 * @param derive how the value follows from another field; null for none
 * @param notBefore the name of a date field that must not be later; null for none
 */
public record Field(
        String name,
        LocalText label,
        LocalText help,
        FieldType type,
        boolean required,
        boolean internal,
        boolean personal,
        @Nullable Inverse inverse,
        @Nullable Derivation derive,
        @Nullable String notBefore,
        Location location) {

    public record Inverse(String name, LocalText label) {}

    /** The reference type of this field or of its list items, or null. */
    public @Nullable ReferenceType reference() {
        FieldType inner = type instanceof ListType list ? list.item().type() : type;
        return inner instanceof ReferenceType reference ? reference : null;
    }
}
