package org.netzbericht.site;

import org.netzbericht.content.Language;

/**
 * Where a page lives: a path from the site's root that starts with a slash and ends with one, or names a file such as {@code /404.html}.
 */
public record Route(String path) implements Comparable<Route> {
    private static final String INDEX = "index.html";

    public static final Route HOME = new Route("/");

    public Route {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(path);
        }
    }

    /** A path of lower-case words, digits and dashes between slashes; a last part may be a file name. */
    public static boolean isValid(String path) {
        if (!path.startsWith("/") || path.contains("//") || path.contains("/.") || path.contains("./")) {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '/' || c == '.';
            if (!plain) {
                return false;
            }
        }
        return path.endsWith("/") || path.endsWith(".html");
    }

    public boolean isFolder() {
        return path.endsWith("/");
    }

    /** Whether this is the page that hosts show for addresses that do not exist. */
    public boolean isError() {
        return path.endsWith("/404.html");
    }

    /** The file it is written to, relative to the output folder. */
    public String file() {
        return path.substring(1) + (isFolder() ? INDEX : "");
    }

    /** The same page of another language: below {@code /en/}. */
    public Route under(String language) {
        return new Route("/" + new Language(language).folder() + path);
    }

    /** The link from a page to another page, as short as can be. {@code portable} names index files, so that it works from a disk. */
    public String to(Route target, boolean portable) {
        if (target.path.equals(path) && !portable) {
            return isFolder() ? "./" : path.substring(path.lastIndexOf('/') + 1);
        }
        String relative = toFile(portable ? target.file() : target.path.substring(1));
        return relative.isEmpty() ? "./" : relative;
    }

    /** The link from a page to a file of the output folder. */
    public String toFile(String file) {
        String own = path.substring(1);
        int shared = 0;
        for (int i = 0; i < Math.min(own.length(), file.length()) && own.charAt(i) == file.charAt(i); i++) {
            if (own.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        StringBuilder link = new StringBuilder();
        for (int i = shared; i < own.length(); i++) {
            if (own.charAt(i) == '/') {
                link.append("../");
            }
        }
        return link.append(file, shared, file.length()).toString();
    }

    // Written out: what the language generates for records costs a young virtual machine some 20 ms at its first use.
    @Override
    public boolean equals(Object other) {
        return other instanceof Route route && route.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(Route other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
