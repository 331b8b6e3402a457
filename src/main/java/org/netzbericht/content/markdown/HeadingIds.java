package org.netzbericht.content.markdown;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes anchors from headings: lower-case ASCII letters, digits and single hyphens; umlauts as German writes them
 * without dots, other letters without their marks. Equal headings get {@code -2}, {@code -3} ….
 */
public final class HeadingIds {
    /** For headings of signs or of letters we have no spelling for. */
    private static final String FALLBACK = "section";

    private final Set<String> taken;
    private final Map<String, Integer> counts = new HashMap<>();

    HeadingIds(Collection<String> taken) {
        this.taken = new LinkedHashSet<>(taken);
    }

    /** The anchor of the next heading, unlike all before. */
    String next(String heading) {
        String base = of(heading);
        if (base.isEmpty()) {
            base = FALLBACK;
        }
        String id = base;
        int count = counts.getOrDefault(base, 1);
        while (!taken.add(id)) {
            count++;
            id = base + "-" + count;
        }
        counts.put(base, count);
        return id;
    }

    Set<String> all() {
        return taken;
    }

    /** Whether an author may use this as an anchor: a lower-case letter, then letters, digits, hyphens. */
    static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean fits = c >= 'a' && c <= 'z' || i > 0 && (c >= '0' && c <= '9' || c == '-');
            if (!fits) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    /** The words of a heading as an address can hold them: small letters, digits and dashes. */
    public static String of(String heading) {
        String composed = isAscii(heading) ? heading : Normalizer.normalize(heading, Normalizer.Form.NFC);
        String lower = composed.toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < 0x80) {
                append(c, id);
            } else {
                appendSpelling(c, id);
            }
        }
        int end = id.length();
        return end > 0 && id.charAt(end - 1) == '-' ? id.substring(0, end - 1) : id.toString();
    }

    private static void append(char c, StringBuilder id) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            id.append(c);
        } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
            id.append('-');
        }
    }

    private static void appendSpelling(char c, StringBuilder id) {
        switch (c) {
            case 'ä', 'æ' -> id.append("ae");
            case 'ö', 'œ' -> id.append("oe");
            case 'ü' -> id.append("ue");
            case 'ß' -> id.append("ss");
            case 'ø' -> id.append('o');
            case 'ł' -> id.append('l');
            case 'đ', 'ð' -> id.append('d');
            case 'þ' -> id.append("th");
            case 'ħ' -> id.append('h');
            case 'ı' -> id.append('i');
            default -> appendFolded(c, id);
        }
    }

    private static void appendFolded(char c, StringBuilder id) {
        int type = Character.getType(c);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        append(parts.charAt(0), id);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
