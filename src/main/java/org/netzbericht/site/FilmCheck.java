package org.netzbericht.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.netzbericht.asset.Film;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** Films have a text for those who cannot see or hear them (WCAG 1.2.1); films in sign language are clear enough (BITV 2.0, Anlage 2 Teil 1). */
final class FilmCheck {
    static final Kind TRANSCRIPT = Kind.error("film.transcript");
    static final Kind SIGN_LANGUAGE = Kind.error("film.signLanguage");

    private static final int MIN_WIDTH = 320;
    private static final int MIN_HEIGHT = 240;

    /** 25 pictures a second, with room for lengths that are rounded to milliseconds. */
    private static final double MIN_FRAMES = 24.95;

    private FilmCheck() {}

    static Findings check(Collection<MediaItem> media) {
        Findings findings = new Findings();
        for (MediaItem item : media) {
            Entry about = item.about();
            Film film = item.facts().film();
            if (about == null || film == null) {
                continue;
            }
            if (!(about.shown("transcript") instanceof Value.Markdown)) {
                findings.add(TRANSCRIPT, about.location(), item.name());
            }
            if (item.isSignLanguage() && !isClear(film)) {
                String size = film.widthPx() + " × " + film.heightPx();
                String frames = BigDecimal.valueOf(film.framesPerSecond())
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
                findings.add(SIGN_LANGUAGE, about.get("signLanguage").location(), item.name(), size, frames);
            }
        }
        return findings;
    }

    private static boolean isClear(Film film) {
        return film.widthPx() >= MIN_WIDTH && film.heightPx() >= MIN_HEIGHT && film.framesPerSecond() >= MIN_FRAMES;
    }
}
