package org.netzbericht.content.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * What the destination of a link may be. Allowed are relative addresses, {@code https}, {@code mailto}, {@code tel},
 * {@code http} with a warning, and identities such as {@code page:about}, which are told from schemes by their
 * form. Everything else is refused: an allow list, because browsers know more schemes than we do.
 * Decides on the text behind backslashes and entities, as a browser would see it.
 */
public enum Destination {
    ALLOWED,
    INSECURE,
    REFUSED;

    private static final int MAX_SHOWN = 80;
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
    /** Schemes that look like an identity; everything that does not is refused anyway. */
    private static final Set<String> DANGEROUS = Set.of(
            "javascript",
            "vbscript",
            "livescript",
            "mocha",
            "data",
            "file",
            "blob",
            "filesystem",
            "ftp",
            "ftps",
            "sftp",
            "about",
            "chrome",
            "resource",
            "jar",
            "intent",
            "ws",
            "wss",
            "cid",
            "mid",
            "ssh",
            "telnet",
            "gopher",
            "ldap");

    public static Destination of(String destination) {
        if (hasTrick(destination) || destination.startsWith("//")) {
            return REFUSED;
        }
        int colon = schemeEnd(destination);
        if (colon < 0) {
            return ALLOWED;
        }
        String scheme = destination.substring(0, colon);
        String rest = destination.substring(colon + 1);
        return switch (scheme) {
            case "https" -> isWeb(rest) ? ALLOWED : REFUSED;
            case "http" -> isWeb(rest) ? INSECURE : REFUSED;
            case "mailto", "tel" -> rest.isEmpty() ? REFUSED : ALLOWED;
            default -> isIdentity(scheme, rest) ? ALLOWED : REFUSED;
        };
    }

    /** A destination fit to be printed in a finding: without characters that hide or reorder text, and short. */
    static String shown(String destination) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < destination.length() && i < MAX_SHOWN; i++) {
            char c = destination.charAt(i);
            boolean isPlain = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            shown.append(isPlain ? c : '\uFFFD');
        }
        return destination.length() > MAX_SHOWN ? shown.append('…').toString() : shown.toString();
    }

    /** Whether a destination names something of the site, as {@code page:about}. */
    public static boolean isIdentity(String destination) {
        int colon = schemeEnd(destination);
        return colon >= 0 && isIdentity(destination.substring(0, colon), destination.substring(colon + 1));
    }

    /** The colon that ends the first part, or -1 if a slash, question mark or number sign comes first. */
    private static int schemeEnd(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c == ':') {
                return i;
            }
            if (c == '/' || c == '?' || c == '#') {
                return -1;
            }
        }
        return -1;
    }

    /** Characters browsers drop or read as others: controls, invisible characters, backslash. */
    private static boolean hasTrick(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c < ' '
                    || c == '\\'
                    || c >= 0x7F && c <= 0x9F
                    || c == '\uFFFD'
                    || Character.getType(c) == Character.FORMAT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWeb(String rest) {
        if (!rest.startsWith("//")) {
            return false;
        }
        int end = 2;
        for (; end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0; end++) {
            char c = rest.charAt(end);
            if (c == '@' || c == '%' || c <= ' ' || Character.isSpaceChar(c)) {
                return false;
            }
        }
        return end > 2;
    }

    private static boolean isIdentity(String scheme, String rest) {
        if (scheme.isEmpty()
                || !isLetter(scheme.charAt(0))
                || rest.isEmpty()
                || !Character.isLetterOrDigit(rest.charAt(0))) {
            return false;
        }
        for (int i = 0; i < scheme.length(); i++) {
            if (!isLetter(scheme.charAt(i)) && !isDigit(scheme.charAt(i))) {
                return false;
            }
        }
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (!Character.isLetterOrDigit(c) && "._#/-".indexOf(c) < 0) {
                return false;
            }
        }
        String lower = scheme.toLowerCase(Locale.ROOT);
        return !DANGEROUS.contains(lower) && !SCHEMES.contains(lower);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
