package org.netzbericht.check;

import java.util.List;
import java.util.Locale;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * Characters that no reader sees but that change what a text says or does: controls, direction overrides (U+202A–E, U+2066–9), noncharacters,
 * private use. Source of the list: Unicode Technical Report 36, §3.
 */
final class CharacterCheck implements Check {
    static final Kind FORBIDDEN = Kind.error("text.character");

    /** Findings in one file; nobody reads more. */
    private static final int MOST = 100;

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        check(content.settings().entry().file(), findings);
        content.settings().entry().translations().values().forEach(translated -> check(translated.file(), findings));
        content.schema().collections().values().forEach(collection -> check(collection.file(), findings));
        for (Entry entry : content.entries()) {
            check(entry.file(), findings);
            entry.translations().values().forEach(translated -> check(translated.file(), findings));
        }
        return findings.list();
    }

    private static void check(SourceFile file, Findings findings) {
        if (file.isHarmless()) {
            return;
        }
        String text = file.text();
        int found = 0;
        for (int i = 0; i < text.length() && found < MOST; i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '\u007E') && isForbidden(c) && !(c == '\uFFFD' && file.malformedAt() >= 0)) {
                String name = Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
                findings.add(FORBIDDEN, Location.of(file, i, i + 1), "U+" + name);
                found++;
            }
        }
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c >= '\u007F' && c <= '\u009F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c >= '\uE000' && c <= '\uF8FF'
                || c >= '\uFDD0' && c <= '\uFDEF'
                || c >= '\uFFFD';
    }
}
