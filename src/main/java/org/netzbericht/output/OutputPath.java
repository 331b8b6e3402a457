package org.netzbericht.output;

import java.util.Locale;
import java.util.Set;

/**
 * A file's place below the published folder: relative, forward slashes, at least one segment. A segment is 1 to 200 of the characters
 * {@code A-Z a-z 0-9 . _ ~ -}, does not start or end with a dot and is not a device name of Windows, with or without extension. So every path
 * works on every file system and in every URL without escaping. Ordered by its text. Immutable.
 */
public final class OutputPath implements Comparable<OutputPath> {
    private static final int MAX_SEGMENT_BYTES = 200;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private final String value;

    /** Rejects anything else with an IllegalArgumentException. */
    public OutputPath(String value) {
        this(value, false);
    }

    private OutputPath(String value, boolean dots) {
        if (!isValid(value, dots)) {
            throw new IllegalArgumentException("no output path: " + value);
        }
        this.value = value;
    }

    /** A path whose segments may start with a dot, like {@code .well-known/security.txt}; the marker file's name is refused. */
    public static OutputPath ofStatic(String value) {
        return new OutputPath(value, true);
    }

    /** Whether the constructor accepts it. */
    public static boolean isValid(String value) {
        return isValid(value, false);
    }

    /** Whether a manifest may list it. */
    static boolean isOwnable(String value) {
        return isValid(value, true);
    }

    public String value() {
        return value;
    }

    /** Equal for paths that are one file where upper and lower case are the same. */
    public String collisionKey() {
        return collisionKeyOf(value);
    }

    static String collisionKeyOf(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /** The folder a path lies in; "" is the root. */
    static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static boolean isValid(String value, boolean dots) {
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == '/') {
                if (!isSegment(value, start, i, dots)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return !isMarker(value);
    }

    /** The marker itself, or something inside a folder of its name. */
    private static boolean isMarker(String value) {
        int length = Manifest.NAME.length();
        return value.regionMatches(true, 0, Manifest.NAME, 0, length)
                && (value.length() == length || value.charAt(length) == '/');
    }

    private static boolean isSegment(String value, int start, int end, boolean dots) {
        if (start == end || end - start > MAX_SEGMENT_BYTES || value.charAt(end - 1) == '.') {
            return false;
        }
        if (value.charAt(start) == '.' && !dots) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!isAllowed(value.charAt(i))) {
                return false;
            }
        }
        return !isDevice(value, start, end);
    }

    private static boolean isAllowed(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '.'
                || c == '_'
                || c == '~'
                || c == '-';
    }

    /** Windows opens the device for {@code con}, {@code CON.html} and {@code com1.a.b} alike. */
    private static boolean isDevice(String value, int start, int end) {
        int dot = value.indexOf('.', start);
        int stemEnd = dot < 0 || dot > end ? end : dot;
        if (stemEnd - start != 3 && stemEnd - start != 4) {
            return false;
        }
        String stem = value.substring(start, stemEnd).toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem)
                || stem.length() == 4
                        && (stem.startsWith("com") || stem.startsWith("lpt"))
                        && Character.isDigit(stem.charAt(3));
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputPath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
