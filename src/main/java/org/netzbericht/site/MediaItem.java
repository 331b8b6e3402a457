package org.netzbericht.site;

import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.MediaFile;
import org.netzbericht.content.Entry;

/** A file of {@code media/}: its facts and what its sidecar says about it. */
public record MediaItem(String name, @Nullable Entry about, MediaFile facts) {
    /** Where it is published, relative to the output folder. */
    public String file() {
        return facts.outputPath();
    }

    public String title() {
        String title = text("title");
        return title.isEmpty() ? name : title;
    }

    public boolean isDecorative() {
        return says("decorative");
    }

    /** Whether it is a film in sign language. */
    public boolean isSignLanguage() {
        return facts.film() != null && says("signLanguage");
    }

    private boolean says(String field) {
        return about != null
                && about.shown(field) instanceof org.netzbericht.content.schema.Value.YesNo yes
                && yes.yes();
    }

    /** A text of the sidecar, empty where it has none. */
    public String text(String field) {
        return about != null && about.shown(field) instanceof org.netzbericht.content.schema.Value.Text text
                ? text.text()
                : "";
    }
}
