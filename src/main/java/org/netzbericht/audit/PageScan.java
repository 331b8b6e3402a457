package org.netzbericht.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * One quick pass over the tags of a finished page. Our own templates write well-formed tags with quoted attributes, which is all this needs; the
 * full parse of {@code check} proves that they do.
 */
public final class PageScan {
    static final Kind LINK = Kind.error("audit.link");
    static final Kind ANCHOR = Kind.error("audit.anchor");
    static final Kind DUPLICATE_ID = Kind.error("audit.duplicateId");
    static final Kind EMPTY = Kind.error("audit.empty");
    static final Kind FOREIGN = Kind.error("audit.foreign");
    static final Kind INLINE = Kind.error("audit.inline");
    static final Kind ALT = Kind.error("audit.alt");
    static final Kind H1 = Kind.error("audit.h1");
    static final Kind HEADINGS = Kind.error("audit.headings");

    private static final String INDEX = "index.html";

    /** Elements and attributes that matter here, by their length; of all others only their end is looked for. */
    private static final Known[][] NAMES =
            byLength("link", "img", "script", "style", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Known[][] KEYS = byLength("href", "id", "src", "rel", "type", "alt", "style");

    private static final byte[] COMMENT = ascii("<!--");
    private static final byte[] END_OF_COMMENT = ascii("-->");
    private static final byte[] END_OF_SCRIPT = ascii("</script");
    private static final byte[] ON = ascii("on");

    /** UTF-8. What the scan looks for is ASCII, which stands there as it is. */
    private final byte[] html;

    private final String file;
    private final Predicate<String> exists;
    private final Set<String> ids = new HashSet<>();
    private final List<PageFacts.Fragment> fragments = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Own> own = new ArrayList<>();
    private int at;
    private int heading;
    private int firstHeadings;
    private int firstHeading;

    /** The page as findings show it; null until there is one. */
    private @Nullable SourceFile page;

    /** A name and its bytes, which are quicker to compare. */
    private record Known(String name, byte[] ascii) {}

    /** A link to an anchor of the page itself. */
    private record Own(String id, int start, int end) {}

    private PageScan(String file, byte[] html, Predicate<String> exists) {
        this.file = file;
        this.html = html;
        this.exists = exists;
    }

    /** {@code html} is UTF-8; {@code exists} tells whether the output folder will have a file. */
    public static PageFacts of(String file, byte[] html, Predicate<String> exists) {
        PageScan scan = new PageScan(file, html, exists);
        scan.run();
        scan.ownAnchors();
        return new PageFacts(file, scan.ids, scan.fragments, scan.found);
    }

    /**
     * Findings about links to anchors that are not there. {@code html} gives the bytes of a page by its number in the list, from 0; only pages with
     * findings are asked for, because those of a large site are not kept.
     */
    public static List<Diagnostic> anchors(List<PageFacts> pages, IntFunction<byte[]> html) {
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach(page -> ids.put(page.file(), page.ids()));
        List<Diagnostic> found = new ArrayList<>();
        for (int number = 0; number < pages.size(); number++) {
            PageFacts page = pages.get(number);
            List<PageFacts.Fragment> lost = page.fragments().stream()
                    .filter(fragment -> isLost(fragment, ids.get(fragment.file())))
                    .toList();
            if (!lost.isEmpty()) {
                PageScan scan = new PageScan(page.file(), html.apply(number), file -> true);
                lost.forEach(link -> scan.anchor(link.id(), link.file(), link.start(), link.end()));
                found.addAll(scan.found);
            }
        }
        return found;
    }

    private static boolean isLost(PageFacts.Fragment fragment, @Nullable Set<String> there) {
        return there != null && !there.contains(fragment.id());
    }

    private void run() {
        for (at = next('<', 0); at < html.length; at = next('<', at)) {
            if (at + 1 < html.length && isLetter(html[at + 1])) {
                element();
            } else if (isAt(COMMENT, at)) {
                at = behind(END_OF_COMMENT, at);
            } else {
                at++;
            }
        }
        if (firstHeadings != 1) {
            found.add(H1.at(place(firstHeading, firstHeading + 1), firstHeadings));
        }
    }

    /** Where a character stands next; the end if it does not. */
    private int next(int sought, int from) {
        byte[] all = html;
        int i = from;
        while (i < all.length && all[i] != sought) {
            i++;
        }
        return i;
    }

    private boolean isAt(byte[] ascii, int start) {
        byte[] all = html;
        if (start + ascii.length > all.length) {
            return false;
        }
        for (int i = 0; i < ascii.length; i++) {
            if (all[start + i] != ascii[i]) {
                return false;
            }
        }
        return true;
    }

    /** Behind the next place of a text; the end if there is none. */
    private int behind(byte[] ascii, int from) {
        int i = next(ascii[0], from);
        while (i < html.length && !isAt(ascii, i)) {
            i = next(ascii[0], i + 1);
        }
        return Math.min(i + ascii.length, html.length);
    }

    /** The one of some names that stands in a stretch, else empty; a new string for each name of a page would be most of the work. */
    private String known(Known[][] names, int start, int end) {
        if (end - start < names.length) {
            for (Known known : names[end - start]) {
                if (isAt(known.ascii, start)) {
                    return known.name;
                }
            }
        }
        return "";
    }

    private static Known[][] byLength(String... names) {
        Known[][] byLength = new Known[names.length][];
        for (int length = 0; length < names.length; length++) {
            int wanted = length;
            byLength[length] = Stream.of(names)
                    .filter(name -> name.length() == wanted)
                    .map(name -> new Known(name, ascii(name)))
                    .toArray(Known[]::new);
        }
        return byLength;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void ownAnchors() {
        for (Own link : own) {
            if (!ids.contains(link.id())) {
                anchor(link.id(), file, link.start(), link.end());
            }
        }
    }

    private void anchor(String id, String target, int start, int end) {
        found.add(ANCHOR.at(place(start, end), id, target));
    }

    private void element() {
        int start = at;
        int nameStart = at + 1;
        int nameEnd = endOfName(nameStart);
        at = nameEnd;
        String name = known(NAMES, nameStart, nameEnd);
        boolean alt = false;
        boolean data = false;
        boolean source = false;
        boolean loads = name.equals("link");
        String href = null;
        int hrefStart = start;
        int hrefEnd = start;
        while (at < html.length && html[at] != '>') {
            byte c = html[at];
            if (isBlank(c) || c == '/') {
                at++;
                continue;
            }
            int attribute = at;
            at = endOfKey(attribute);
            String key = key(attribute, at);
            String value = value(!key.isEmpty());
            if (key.isEmpty()) {
                continue;
            }
            switch (key) {
                case "alt" -> alt = true;
                case "rel" -> loads &= !value.equals("canonical") && !value.equals("alternate");
                case "type" -> data |= value.equals("application/ld+json");
                case "src" -> {
                    source = true;
                    link(nameStart, nameEnd, value, attribute, at, true);
                }
                case "href" -> {
                    href = value;
                    hrefStart = attribute;
                    hrefEnd = at;
                }
                case "id" -> {
                    if (!ids.add(value)) {
                        found.add(DUPLICATE_ID.at(place(attribute, at), value));
                    }
                }
                default -> found.add(INLINE.at(place(attribute, at), key)); // style, on…
            }
        }
        if (href != null) { // what a link element loads depends on its other attributes
            link(nameStart, nameEnd, href, hrefStart, hrefEnd, loads);
        }
        switch (name) {
            case "img" -> {
                if (!alt) {
                    found.add(ALT.at(place(start, at)));
                }
            }
            case "style", "script" -> {
                if (name.equals("style") || !source && !data) {
                    found.add(INLINE.at(place(start, at), "<" + name + ">"));
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0', start);
            default -> {}
        }
        at = name.equals("script") ? behind(END_OF_SCRIPT, at) : at + 1;
    }

    private int endOfName(int from) {
        byte[] all = html;
        int i = from;
        while (i < all.length && (isLetter(all[i]) || all[i] >= '0' && all[i] <= '9')) {
            i++;
        }
        return i;
    }

    private int endOfKey(int from) {
        byte[] all = html;
        int i = from;
        while (i < all.length && all[i] != '=' && all[i] != '>' && !isBlank(all[i])) {
            i++;
        }
        return i;
    }

    /** The name of an attribute that matters here, else empty. */
    private String key(int start, int end) {
        String key = known(KEYS, start, end);
        return key.isEmpty() && isAt(ON, start) ? text(start, end) : key;
    }

    /** The quoted value behind an equals sign; empty for an attribute without one, or one that is not wanted. */
    private String value(boolean wanted) {
        if (at >= html.length || html[at] != '=') {
            return "";
        }
        int quote = at + 1 < html.length ? html[at + 1] : ' ';
        int start = at + 2;
        int end = quote == '"' || quote == '\'' ? next(quote, start) : html.length;
        if (end >= html.length) {
            at = html.length;
            return "";
        }
        at = end + 1;
        return wanted ? text(start, end) : "";
    }

    private void link(int nameStart, int nameEnd, String value, int start, int end, boolean loads) {
        if (value.isEmpty()) {
            found.add(EMPTY.at(place(start, end), text(nameStart, nameEnd)));
            return;
        }
        int colon = value.indexOf(':');
        int slash = value.indexOf('/');
        boolean scheme = colon > 0 && (slash < 0 || colon < slash);
        if (scheme || value.startsWith("//")) {
            if (loads) {
                found.add(FOREIGN.at(place(start, end), value));
            }
            return;
        }
        int hash = value.indexOf('#');
        String path = hash < 0 ? value : value.substring(0, hash);
        String target = path.isEmpty() ? file : resolved(path);
        if (target != null && !exists.test(target)) {
            found.add(LINK.at(place(start, end), value));
        } else if (hash < 0 || hash + 1 == value.length() || isState(value, hash)) {
            return;
        } else if (path.isEmpty()) {
            own.add(new Own(value.substring(hash + 1), start, end));
        } else if (target != null) {
            fragments.add(new PageFacts.Fragment(target, value.substring(hash + 1), start, end));
        }
    }

    /** Whether a fragment is what a page of filters or results is to show, {@code #f=…} or {@code #q=…}, and no anchor. */
    private static boolean isState(String link, int hash) {
        return link.startsWith("f=", hash + 1) || link.startsWith("q=", hash + 1);
    }

    /** The file a relative link means; null for one that is absolute from the host, which only the error page has. */
    private @Nullable String resolved(String link) {
        if (link.startsWith("/")) {
            return null;
        }
        int folder = file.lastIndexOf('/') + 1; // so much of the own path stays
        int rest = 0;
        while (link.startsWith("../", rest) || link.startsWith("./", rest)) {
            if (link.startsWith("../", rest)) {
                folder = file.lastIndexOf('/', folder - 2) + 1;
                rest += 3;
            } else {
                rest += 2;
            }
        }
        StringBuilder path = new StringBuilder(folder + link.length() - rest + INDEX.length());
        path.append(file, 0, folder).append(link, rest, link.length());
        boolean isFolder = path.length() == 0 || path.charAt(path.length() - 1) == '/';
        return (isFolder ? path.append(INDEX) : path).toString();
    }

    private void heading(int level, int start) {
        if (level == 1) {
            firstHeadings++;
            firstHeading = start;
        }
        if (level > heading + 1) {
            found.add(HEADINGS.at(place(start, at), heading, level));
        }
        heading = level;
    }

    private Location place(int start, int end) {
        if (page == null) {
            page = SourceFile.of("output/" + file, text(0, html.length));
        }
        int from = text(0, start).length();
        return Location.of(
                page, from, from + text(start, Math.min(end, html.length)).length());
    }

    private String text(int start, int end) {
        return new String(html, start, end - start, StandardCharsets.UTF_8);
    }

    private static boolean isBlank(byte c) {
        return c >= 0 && c <= ' ';
    }

    private static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
