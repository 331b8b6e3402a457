package org.netzbericht.feature;

/** Writes XML elements one below the other. Text is escaped; characters that XML 1.0 forbids are left out. */
public final class Xml {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** A start tag with names and values of attributes in turn. */
    public Xml open(String element, String... attributes) {
        tag(element, attributes).append(">\n");
        return this;
    }

    public Xml close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    public Xml empty(String element, String... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    public Xml element(String element, String content, String... attributes) {
        tag(element, attributes).append('>');
        escape(content);
        text.append("</").append(element).append(">\n");
        return this;
    }

    private StringBuilder tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
        return text;
    }

    private void escape(String content) {
        escape(content, text);
    }

    /** A text as it stands in XML and HTML. */
    public static String escaped(String content) {
        StringBuilder escaped = new StringBuilder();
        escape(content, escaped);
        return escaped.toString();
    }

    private static void escape(String content, StringBuilder text) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        text.append(c);
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
