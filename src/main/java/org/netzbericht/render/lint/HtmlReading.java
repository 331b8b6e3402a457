package org.netzbericht.render.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;

/**
 * Follows the HTML between the directives of a template: tags, attributes, scripts and styles. Both branches of a condition are read one after the
 * other, so each must leave tags as it found them. Placeholders belong into text and into quoted attributes.
 */
final class HtmlReading {
    static final Kind UNSAFE = Kind.error("template.unsafe");
    static final Kind LINK = Kind.error("template.link");
    static final Kind ANCHOR = Kind.error("template.anchor");

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "srcset", "poster", "action", "formaction", "xlink:href");

    private enum Where {
        TEXT,
        COMMENT,
        /** In the content of {@code <script>} or {@code <style>}. */
        RAW,
        TAG_NAME,
        TAG,
        ATTRIBUTE_NAME,
        AFTER_EQUALS,
        VALUE
    }

    /** A link to an anchor of the same page. */
    private record AnchorLink(String id, Location location) {}

    /** What all templates define and ask for. */
    static final class Anchors {
        private final List<String> ids = new ArrayList<>();
        private final List<String> prefixes = new ArrayList<>();
        private final List<AnchorLink> links = new ArrayList<>();

        /** Links to anchors that no template defines. */
        void check(Findings findings) {
            for (AnchorLink link : links) {
                boolean made = prefixes.stream().anyMatch(link.id()::startsWith);
                if (!made && !ids.contains(link.id())) {
                    findings.add(ANCHOR.at(link.location(), link.id()).suggesting(Suggestion.nearest(link.id(), ids)));
                }
            }
        }
    }

    private final Reports reports;
    private final String text;
    private final Anchors anchors;
    private Where where = Where.TEXT;
    private String tag = "";
    private int tagStart;
    private boolean hasSource;
    private String attribute = "";
    private int attributeStart;
    private char quote;
    private int valueStart;
    private boolean startsDynamic;
    private final StringBuilder value = new StringBuilder();
    private boolean dynamic;

    HtmlReading(Reports reports, Anchors anchors) {
        this.reports = reports;
        this.text = reports.text();
        this.anchors = anchors;
    }

    void take(Token token) {
        switch (token.sort()) {
            case TEXT -> {
                for (int i = token.start(); i < token.end(); i++) {
                    i = character(i, token.end());
                }
            }
            case PLACEHOLDER -> placeholder(token);
            default -> directive(token);
        }
    }

    private void directive(Token token) {
        if (where == Where.AFTER_EQUALS) {
            startValue(' ', token.start());
        }
        if (where == Where.VALUE) {
            markDynamic();
        }
        if (where == Where.TAG_NAME) {
            endTagName(token.start());
            where = Where.TAG;
        }
        if (where == Where.ATTRIBUTE_NAME) {
            endAttributeName(token.start());
        }
    }

    private void placeholder(Token token) {
        boolean safe = switch (where) {
            case TEXT, COMMENT -> true;
            case TAG_NAME -> Character.isLetter(text.charAt(token.start() - 1));
            case VALUE -> quote != ' ';
            default -> false;
        };
        if (!safe) {
            reports.add(UNSAFE, token.start(), token.end(), text.substring(token.start(), token.end()));
        }
        if (where == Where.AFTER_EQUALS) {
            startValue(' ', token.start());
        }
        if (where == Where.VALUE) {
            markDynamic();
        }
        if (where == Where.TAG_NAME) {
            endTagName(token.start());
            where = Where.TAG;
        }
    }

    private void markDynamic() {
        startsDynamic |= value.length() == 0;
        dynamic = true;
    }

    /** Reads one character, or more where a whole is known; gives the offset of the last one read. */
    private int character(int i, int end) {
        char c = text.charAt(i);
        switch (where) {
            case TEXT -> {
                int tagAt = text.indexOf('<', i);
                if (tagAt < 0 || tagAt >= end) {
                    return end;
                }
                if (text.startsWith("<!--", tagAt)) {
                    where = Where.COMMENT;
                } else {
                    startTag(tagAt);
                }
                return tagAt;
            }
            case COMMENT -> where = text.startsWith("-->", i) ? Where.TEXT : Where.COMMENT;
            case RAW -> {
                if (text.startsWith("</" + tag, i)) {
                    startTag(i);
                }
            }
            case TAG_NAME -> tagName(c, i);
            case TAG -> inTag(c, i);
            case ATTRIBUTE_NAME -> {
                if (c == '=' || c == '>' || Character.isWhitespace(c)) {
                    endAttributeName(i);
                    return i - 1;
                }
            }
            case AFTER_EQUALS -> {
                if (c == '"' || c == '\'') {
                    startValue(c, i + 1);
                } else if (!Character.isWhitespace(c)) {
                    startValue(' ', i);
                    return i - 1;
                }
            }
            case VALUE -> inValue(c, i);
        }
        return i;
    }

    private void startTag(int i) {
        where = Where.TAG_NAME;
        tag = "";
        tagStart = i;
        hasSource = false;
    }

    private void tagName(char c, int i) {
        boolean first = i == tagStart + 1;
        if (first ? Character.isLetter(c) || c == '/' || c == '!' : Character.isLetterOrDigit(c) || c == '-') {
            return;
        }
        endTagName(i);
        where = first ? Where.TEXT : Where.TAG;
        if (!first) {
            inTag(c, i);
        }
    }

    private void endTagName(int end) {
        tag = text.substring(tagStart + 1, end).toLowerCase(Locale.ROOT);
    }

    private void inTag(char c, int i) {
        if (c == '>') {
            endTag(i);
        } else if (c == '=') {
            where = Where.AFTER_EQUALS;
        } else if (!Character.isWhitespace(c) && c != '/') {
            where = Where.ATTRIBUTE_NAME;
            attributeStart = i;
        }
    }

    private void endTag(int i) {
        boolean script = tag.equals("script");
        if (script && !hasSource || tag.equals("style")) {
            reports.add(UNSAFE, tagStart, tagStart + 1 + tag.length(), "<" + tag + ">");
        }
        where = script || tag.equals("style") ? Where.RAW : Where.TEXT;
    }

    private void endAttributeName(int end) {
        attribute = text.substring(attributeStart, end).toLowerCase(Locale.ROOT);
        where = Where.TAG;
        boolean handler = attribute.length() > 2 && attribute.startsWith("on");
        if (handler || attribute.equals("style")) {
            reports.add(UNSAFE, attributeStart, end, attribute);
        }
        hasSource |= attribute.equals("src");
    }

    private void startValue(char sign, int start) {
        where = Where.VALUE;
        quote = sign;
        valueStart = start;
        value.setLength(0);
        dynamic = false;
        startsDynamic = false;
    }

    private void inValue(char c, int i) {
        boolean unquotedEnd = quote == ' ' && (c == '>' || Character.isWhitespace(c));
        if (c != quote && !unquotedEnd) {
            value.append(c);
            return;
        }
        endValue(i);
        where = Where.TAG;
        if (c == '>' && unquotedEnd) {
            endTag(i);
        }
    }

    private void endValue(int end) {
        String literal = value.toString();
        if (attribute.equals("id")) {
            if (!dynamic) {
                anchors.ids.add(literal);
            } else if (!startsDynamic && !literal.isEmpty()) {
                anchors.prefixes.add(literal);
            }
        } else if (ADDRESSES.contains(attribute) && !startsDynamic) {
            address(literal, end);
        }
    }

    private void address(String literal, int end) {
        if (literal.startsWith("#")) {
            String id = literal.substring(1);
            if (!dynamic && !id.isEmpty() && !id.equals("top")) {
                anchors.links.add(new AnchorLink(id, reports.place(valueStart + 1, end)));
            }
            return;
        }
        boolean outside = literal.startsWith("mailto:")
                || literal.startsWith("tel:")
                || literal.startsWith("https:") && tag.equals("a") && attribute.equals("href");
        if (!outside) {
            reports.add(LINK, valueStart, end, text.substring(valueStart, end));
        }
    }
}
