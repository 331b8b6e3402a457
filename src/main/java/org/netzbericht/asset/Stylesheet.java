package org.netzbericht.asset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * One pass over a CSS file: comments and needless white space go, the files it names get the names they are published under. Strings, functions
 * and everything between other characters stay as written.
 *
 * <p>spec: CSS Syntax Module Level 3, §4 (comments, strings, url tokens, escapes).
 */
final class Stylesheet {
    static final Kind UNKNOWN = Kind.error("asset.unknown");
    static final Kind EXTERNAL = Kind.error("asset.external");
    static final Kind IMPORT = Kind.error("asset.import");
    static final Kind UNCLOSED = Kind.error("asset.unclosed");

    private static final String FOLDER = "assets/";

    private final SourceFile file;
    private final String text;
    private final String path;
    private final Map<String, String> published;
    private final StringBuilder out;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private int at;
    private int imageSets;
    private boolean pendingSpace;

    private Stylesheet(SourceFile file, String path, Map<String, String> published) {
        this.file = file;
        this.text = file.text();
        this.path = path;
        this.published = published;
        this.out = new StringBuilder(text.length());
    }

    /**
     * The file as it goes into the stylesheet, which lies in {@code assets/}.
     *
     * @param path of the file in the theme; names in it are looked up beside it, then in {@code assets/}
     * @param published theme paths and the output paths of what lies there
     */
    static Checked<String> read(SourceFile file, String path, Map<String, String> published) {
        var sheet = new Stylesheet(file, path, published);
        sheet.copy();
        return new Checked<>(sheet.out.toString(), sheet.found);
    }

    private void copy() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '/' && text.startsWith("/*", at)) {
                skipComment();
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\f') {
                pendingSpace = true;
                at++;
            } else if (c == '"' || c == '\'') {
                copyString();
            } else if (c == '@') {
                copyAtRule();
            } else if (nameStart(c)) {
                copyName();
            } else {
                copyDelimiter(c);
            }
        }
        if (!open.isEmpty()) {
            int last = open.get(open.size() - 1);
            unclosed(last, text.substring(last, last + 1));
        }
    }

    private void unclosed(int start, String what) {
        found.add(UNCLOSED.at(Location.of(file, start, start + 1), what));
    }

    private void skipComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            unclosed(at, "/*");
        }
        int next = end < 0 ? text.length() : end + 2;
        boolean between = !pendingSpace && out.length() > 0 && !ends("{};,") && next < text.length();
        if (between && " \n\t\f{};,".indexOf(text.charAt(next)) < 0) {
            out.append("/**/"); // a/**/b are two tokens, ab is one
        }
        at = next;
    }

    private boolean ends(String anyOf) {
        int last = out.length() - 1;
        boolean escaped = last > 0 && out.charAt(last - 1) == '\\';
        return last >= 0 && !escaped && anyOf.indexOf(out.charAt(last)) >= 0;
    }

    /** Writes the white space that is due before a token, if it is needed there. */
    private void space(char next) {
        boolean needless = out.length() == 0 || ends("{};,:") || "{};,".indexOf(next) >= 0;
        boolean emptyValue = ends(":") && (next == ';' || next == '}'); // "--x: ;" is a value, "--x:;" once was none
        if (pendingSpace && (!needless || emptyValue)) {
            out.append(' ');
        }
        pendingSpace = false;
    }

    private void copyDelimiter(char c) {
        space(c);
        if (c == '{' || c == '(' || c == '[') {
            open.add(at);
        } else if ((c == '}' || c == ')' || c == ']') && !close(c)) {
            unclosed(at, String.valueOf(c));
        }
        if (c == '}' && ends(";")) {
            out.setLength(out.length() - 1);
        }
        out.append(c);
        at++;
        if (c == '\\' && at < text.length()) {
            out.append(text.charAt(at++));
        }
    }

    private boolean close(char c) {
        char opening = c == '}' ? '{' : c == ')' ? '(' : '[';
        if (open.isEmpty() || text.charAt(open.get(open.size() - 1)) != opening) {
            return false;
        }
        open.remove(open.size() - 1);
        if (open.size() < imageSets) {
            imageSets = 0;
        }
        return true;
    }

    private void copyString() {
        char quote = text.charAt(at);
        space(quote);
        int end = endOfString(at);
        boolean isFile = imageSets > 0 && imageSets == open.size() && end - at >= 2;
        if (isFile) {
            out.append(quote).append(renamed(at + 1, end - 1)).append(quote);
        } else {
            out.append(text, at, end);
        }
        at = end;
    }

    /** Behind the closing quote; a string ends at the end of its line at the latest. */
    private int endOfString(int start) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\n') {
                break;
            }
            if (c == '\\') {
                i++;
            }
        }
        unclosed(start, String.valueOf(quote));
        int line = text.indexOf('\n', start);
        return line < 0 ? text.length() : line;
    }

    private void copyAtRule() {
        int end = endOfName(at + 1);
        String name = text.substring(at + 1, end);
        if (name.equalsIgnoreCase("import")) {
            found.add(IMPORT.at(Location.of(file, at, end)));
        }
        if (name.equalsIgnoreCase("charset") || name.equalsIgnoreCase("import")) {
            int semicolon = endOfStatement(end);
            at = Math.min(semicolon + 1, text.length());
            return;
        }
        space('@');
        out.append(text, at, end);
        at = end;
        if (name.equalsIgnoreCase("namespace")) { // names a vocabulary, fetches nothing
            int semicolon = endOfStatement(end);
            out.append(text, at, semicolon);
            at = semicolon;
        }
    }

    private int endOfStatement(int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '\n') {
                return i;
            }
            if (c == '"' || c == '\'') {
                i = endOfString(i) - 1;
            }
        }
        return text.length();
    }

    private void copyName() {
        int end = endOfName(at);
        String name = text.substring(at, end);
        space(text.charAt(at));
        boolean function = end < text.length() && text.charAt(end) == '(';
        out.append(name);
        at = end;
        if (function && name.equalsIgnoreCase("url")) {
            copyUrl();
        } else if (function && name.toLowerCase(Locale.ROOT).endsWith("image-set")) {
            out.append('(');
            open.add(at++);
            imageSets = open.size();
        }
    }

    private static boolean nameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '-' || c >= 128 || c >= '0' && c <= '9';
    }

    private int endOfName(int start) {
        int i = start;
        while (i < text.length() && nameStart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** At the parenthesis behind {@code url}. */
    private void copyUrl() {
        int start = skipSpace(at + 1);
        char quote = start < text.length() ? text.charAt(start) : ')';
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? endOfString(start) : text.indexOf(')', start);
        int close = end < 0 ? -1 : text.indexOf(')', end);
        if (close < 0) {
            unclosed(at, "(");
            at = text.length();
            return;
        }
        String mark = quoted ? String.valueOf(quote) : "";
        int from = quoted ? start + 1 : start;
        int to = quoted ? Math.max(from, end - 1) : endOfWord(start, end);
        out.append('(').append(mark).append(renamed(from, to)).append(mark).append(')');
        at = close + 1;
    }

    private int skipSpace(int start) {
        int i = start;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfWord(int start, int end) {
        int i = end;
        while (i > start && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** What the stylesheet calls the file named from {@code start} to {@code end}; the name as written if that is impossible. */
    private String renamed(int start, int end) {
        String name = text.substring(start, end);
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("#") || plain.startsWith("data:image/")) {
            return name;
        }
        Location place = Location.of(file, start, end);
        if (plain.startsWith("//") || plain.contains(":") || plain.contains("\\")) {
            found.add(EXTERNAL.at(place, name));
            return name;
        }
        int behind = Math.max(name.indexOf('#'), name.indexOf('?'));
        String source = behind < 0 ? name : name.substring(0, behind);
        String output = published(source);
        if (output == null) {
            found.add(UNKNOWN.at(place, source).suggesting(suggestion(source, published.keySet())));
            return name;
        }
        return output.substring(FOLDER.length()) + (behind < 0 ? "" : name.substring(behind));
    }

    private @Nullable String published(String name) {
        String beside = published.get(resolved(path.substring(0, path.lastIndexOf('/') + 1), name));
        return beside != null ? beside : published.get(FOLDER + name);
    }

    private static @Nullable String suggestion(String name, Collection<String> paths) {
        return Suggestion.nearest(
                name,
                paths.stream().map(path -> path.substring(FOLDER.length())).toList());
    }

    /** A relative name from a folder, {@code ..} taken away step by step. */
    private static String resolved(String folder, String name) {
        String base = folder;
        String rest = name;
        while (rest.startsWith("../") && !base.isEmpty()) {
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return base + rest;
    }
}
