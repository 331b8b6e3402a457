package org.netzbericht.render.markdown;

import org.netzbericht.content.Language;

/**
 * Words in another language than their page. Views mark them with noncharacters (Unicode 16, §23.7), which no content may hold; the finished page
 * gets {@code lang} and {@code dir} for them (WCAG 3.1.2), and links to pages in another language get {@code hreflang}. So no template can forget
 * it.
 */
public final class ForeignText {
    private static final char START = '\uFDD0';
    private static final char TEXT = '\uFDD1';
    private static final char END = '\uFDD2';

    private static final String OF_LINK = "" + TEXT + END;

    private static final String RAW = " script style title textarea ";
    private static final String BLOCKS = " p div ul ol dl table figure h1 h2 h3 h4 h5 h6 blockquote pre section hr ";

    private final String html;
    private final Language language;
    private final String hard;
    private final StringBuilder out;
    private int at;

    /** Where the last opening tag ends in what was written, if only white space follows it; else -1. */
    private int opened = -1;

    private int drawings;
    private boolean leadsToHard;

    private ForeignText(String html, String language, String hard) {
        this.html = html;
        this.language = new Language(language);
        this.hard = hard;
        this.out = new StringBuilder(html.length() + 256);
    }

    /** Text or HTML in a language, marked. */
    public static String mark(String text, String language) {
        return START + language + TEXT + text + END;
    }

    /** The address of a page in a language. */
    public static String link(String url, String language) {
        return url + START + language + TEXT + END;
    }

    /** A marked text without its marks. */
    public static String plain(String text) {
        if (text.indexOf(START) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == START) {
                i = text.indexOf(TEXT, i);
            } else if (c != END) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether there is a mark in a text in UTF-8. */
    public static boolean isIn(byte[] utf8) {
        for (int i = 2; i < utf8.length; i++) {
            if (utf8[i] == (byte) 0x90 && utf8[i - 1] == (byte) 0xB7 && utf8[i - 2] == (byte) 0xEF) {
                return true;
            }
        }
        return false;
    }

    /**
     * A page in a language, with attributes instead of marks.
     *
     * @param hard stands behind links that lead from an easy language to the same language as others write it
     */
    public static String html(String html, String language, String hard) {
        return new ForeignText(html, language, hard).html();
    }

    private String html() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                tag();
            } else if (c == START) {
                marked();
            } else {
                opened = c == ' ' || c == '\n' ? opened : -1;
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private void tag() {
        int end = endOfTag(at);
        String tag = html.substring(at, end);
        String name = name(tag);
        boolean isOpening = Character.isLetter(tag.charAt(1));
        drawings += name.equals("svg") ? isOpening ? 1 : tag.startsWith("</") ? -1 : 0 : 0;
        at = end;
        String written = tag.indexOf(START) < 0 ? tag : attributed(tag, name);
        out.append(written);
        if (name.equals("a")) {
            if (!isOpening && leadsToHard) {
                out.append(" <span class=\"hard-language\">").append(hard).append("</span>");
            }
            leadsToHard = isOpening && isHard(written);
        }
        opened = isOpening && !tag.endsWith("/>") ? out.length() : -1;
        if (tag.startsWith("<!--")) {
            opened = -1;
        }
        if (isOpening && RAW.contains(" " + name + " ")) {
            int close = Math.max(at, html.indexOf("</" + name, at));
            out.append(plain(html.substring(at, close)));
            at = close;
        }
    }

    /** Whether a link leads from an easy language to the same one as others write it; the choice of languages says so itself. */
    private boolean isHard(String tag) {
        return language.isEasy()
                && tag.contains(" hreflang=\"" + language.primary() + "\"")
                && !tag.contains(" lang=\"");
    }

    /** Behind the end of a tag or comment; quoted values may hold anything. */
    private int endOfTag(int start) {
        if (html.startsWith("<!--", start)) {
            return html.indexOf("-->", start) + 3;
        }
        char quote = 0;
        for (int i = start; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end);
    }

    /** A link gets the language of its page, a picture that of its words; of other attributes nobody can say it. */
    private String attributed(String tag, String name) {
        String plain = plain(tag);
        int link = tag.indexOf(OF_LINK);
        if (link >= 0 && name.equals("a") && drawings == 0 && !plain.contains(" hreflang=")) {
            return with(plain, " hreflang=\"" + language(tag, link) + "\"");
        }
        return name.equals("img") ? with(plain, spoken(language(tag, tag.indexOf(TEXT)))) : plain;
    }

    private static String language(String tag, int end) {
        return tag.substring(tag.lastIndexOf(START, end) + 1, end);
    }

    private static String with(String tag, String attributes) {
        int end = tag.length() - (tag.endsWith("/>") ? 2 : 1);
        return tag.substring(0, end) + attributes + tag.substring(end);
    }

    private String spoken(String tag) {
        Language own = new Language(tag);
        String direction = own.isRightToLeft() == language.isRightToLeft() ? "" : " dir=\"" + own.direction() + "\"";
        return " lang=\"" + tag + "\"" + direction;
    }

    /** What is all of an element gives that its language; else it gets an element of its own. */
    private void marked() {
        int text = html.indexOf(TEXT, at);
        String tag = html.substring(at + 1, text);
        int before = opened;
        int start = out.length();
        at = text + 1;
        inner();
        boolean isWhole = before >= 0 && closes(at) && !isSpoken(before);
        if (isWhole) {
            out.insert(before - 1, spoken(tag));
        } else if (drawings == 0 && out.length() > start) {
            String element = isBlock(start) ? "div" : "span";
            out.insert(start, "<" + element + spoken(tag) + ">");
            out.append("</").append(element).append('>');
        }
        opened = -1;
    }

    private void inner() {
        while (html.charAt(at) != END) {
            if (html.charAt(at) == '<') {
                tag();
            } else if (html.charAt(at) == START) {
                marked();
            } else {
                opened = -1;
                out.append(html.charAt(at++));
            }
        }
        at++;
    }

    /** Whether an element ends here, after white space. */
    private boolean closes(int from) {
        int next = from;
        while (next < html.length() && (html.charAt(next) == ' ' || html.charAt(next) == '\n')) {
            next++;
        }
        return html.startsWith("</", next);
    }

    private boolean isSpoken(int end) {
        return out.substring(out.lastIndexOf("<", end), end).contains(" lang=");
    }

    private boolean isBlock(int start) {
        int tag = start;
        while (tag < out.length() && (out.charAt(tag) == ' ' || out.charAt(tag) == '\n')) {
            tag++;
        }
        return tag < out.length()
                && out.charAt(tag) == '<'
                && BLOCKS.contains(" " + name(out.substring(tag, Math.min(out.length(), tag + 12))) + " ");
    }
}
