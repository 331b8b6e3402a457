package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.Placeholder;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;

/**
 * Understands {@code {{count collection}}}, {@code {{count collection where field=value}}} and {@code {{value
 * collection/id.field}}}.
 */
final class PlaceholderReader {
    static final Kind COMPUTED = Kind.error("markdown.computed");

    private final Places places;
    private final List<Diagnostic> findings;
    private final List<Computed> computed = new ArrayList<>();

    PlaceholderReader(Places places, List<Diagnostic> findings) {
        this.places = places;
        this.findings = findings;
    }

    void read(Placeholder placeholder) {
        Location location = places.of(placeholder);
        @Nullable Computed meaning = meaning(placeholder.content().strip(), location);
        if (meaning == null) {
            findings.add(COMPUTED.at(location, "{{" + placeholder.content() + "}}"));
        } else {
            placeholder.understand(meaning);
            computed.add(meaning);
        }
    }

    /** Two opening braces that stayed text were never closed. */
    void read(Text text) {
        String literal = text.getLiteral();
        int open = literal.indexOf("{{");
        if (open >= 0) {
            findings.add(COMPUTED.at(places.of(text, literal, open, open + 2), "{{"));
        }
    }

    List<Computed> computed() {
        return computed;
    }

    static @Nullable Computed meaning(String content, Location location) {
        int space = content.indexOf(' ');
        String verb = space < 0 ? content : content.substring(0, space);
        String rest = space < 0 ? "" : content.substring(space).strip();
        return switch (verb) {
            case "count" -> count(rest, location);
            case "value" -> isField(rest) ? new Computed(Computed.Verb.VALUE, rest, null, null, location) : null;
            default -> null;
        };
    }

    private static @Nullable Computed count(String rest, Location location) {
        int space = rest.indexOf(' ');
        if (space < 0) {
            return isName(rest) ? new Computed(Computed.Verb.COUNT, rest, null, null, location) : null;
        }
        String collection = rest.substring(0, space);
        String filter = rest.substring(space).strip();
        int equals = filter.indexOf('=');
        if (!filter.startsWith("where ") || equals < 0) {
            return null;
        }
        String field = filter.substring("where ".length(), equals).strip();
        String value = filter.substring(equals + 1).strip();
        boolean fits = isName(collection) && isName(field) && !value.isEmpty();
        return fits ? new Computed(Computed.Verb.COUNT, collection, field, value, location) : null;
    }

    /** {@code collection/id.field(.field)*}. */
    private static boolean isField(String target) {
        int slash = target.indexOf('/');
        int dot = target.indexOf('.', slash + 1);
        if (slash < 0 || dot < 0 || !isName(target.substring(0, slash)) || !isId(target.substring(slash + 1, dot))) {
            return false;
        }
        for (String field : target.substring(dot + 1).split("\\.", -1)) {
            if (!isName(field)) {
                return false;
            }
        }
        return true;
    }

    /** A letter, then letters and digits; ASCII. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean fits = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || i > 0 && c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
