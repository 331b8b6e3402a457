package org.netzbericht.content.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Kind;

/** A web address beginning with {@code https://}, alone or as a mapping of url and label. */
public record LinkType() implements FieldType {
    static final Kind FORM = Kind.error("link.form");

    @Override
    public String name() {
        return "link";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        Node address = node instanceof Mapping mapping && mapping.get("url") != null ? mapping.get("url") : node;
        if (node instanceof Mapping parts) {
            reading.onlyKeys(parts, List.of("url", "label"));
        }
        Node label = node instanceof Mapping mapping ? mapping.get("label") : null;
        if (!(address instanceof Scalar url) || !isWebAddress(url.text())) {
            reading.add(FORM, address, field.label());
            return null;
        }
        String text = label instanceof Scalar words ? words.text() : bare(url.text());
        return new Value.Link(url.text(), text, reading.at(node));
    }

    /** Whether a text is an https address with a host and without user, space, quote, angle bracket or backslash. */
    public static boolean isWebAddress(String text) {
        if (!text.startsWith("https://") || text.length() < 12) {
            return false;
        }
        int hostEnd = 8;
        while (hostEnd < text.length() && "/?#".indexOf(text.charAt(hostEnd)) < 0) {
            hostEnd++;
        }
        String host = text.substring(8, hostEnd);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\' || c == '`' || c == '\u007F') {
                return false;
            }
        }
        return host.indexOf('@') < 0 && host.indexOf('.') > 0;
    }

    private static String bare(String url) {
        String text = url.substring("https://".length());
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public String example() {
        return "https://www.example.org/";
    }
}
