package org.netzbericht.render.markdown;

import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses of one document on paper: the first time as a note with a letter, a, b … z, aa …, later the letter alone. */
final class UrlNotes {
    private final Map<String, String> letters = new LinkedHashMap<>();

    /** The note behind a link. */
    String behind(String address) {
        String known = letters.get(address);
        if (known != null) {
            return "<sup class=\"fn-again\">" + known + "</sup>";
        }
        String letter = letter(letters.size());
        letters.put(address, letter);
        return new HtmlWriter(128)
                .markup("<sup class=\"fn-call\">" + letter + "</sup><span class=\"fn fn-url\" data-n=\"" + letter
                        + "\">")
                .text(address)
                .markup("</span>")
                .toString();
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
