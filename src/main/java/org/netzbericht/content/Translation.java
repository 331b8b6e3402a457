package org.netzbericht.content;

import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.TextType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.source.SourceFile;

/**
 * A record in another language and the one it was translated from.
 *
 * @param own already laid over its base
 */
public record Translation(Entry base, Entry own) {
    /** Null for a record in the site's first language. */
    public static @Nullable Translation of(Content content, Entry entry) {
        return entry.language().equals(content.schema().language())
                ? null
                : content.find(entry.collection().name(), entry.id())
                        .map(base -> new Translation(base, entry))
                        .orElse(null);
    }

    /** The date of the base, if it is later than that of the translation. */
    public @Nullable PartialDate newer() {
        PartialDate updated = base.status().updated();
        PartialDate translated = updated();
        return updated != null && translated != null && updated.compareTo(translated) > 0 ? updated : null;
    }

    public boolean isStale() {
        return newer() != null;
    }

    /** The date that the translation itself gives; null if it gives none. */
    public @Nullable PartialDate updated() {
        return own.status().values().get("updated") instanceof Value.Day day
                        && isOwn(day.location().file())
                ? day.date()
                : null;
    }

    /** Whether some words that readers may see are still those of the base. */
    public boolean isPartial() {
        boolean hasOtherBody =
                own.body() != null && !isOwn(own.body().location().file());
        return hasOtherBody
                || own.collection().fields().fields().values().stream().anyMatch(this::isMissing);
    }

    private boolean isMissing(Field field) {
        Value value = own.shown(field.name());
        return value != null && !isOwn(value.location().file()) && isWords(value);
    }

    private static boolean isWords(Value value) {
        if (value instanceof Value.Many many) {
            return many.items().stream().anyMatch(Translation::isWords);
        }
        if (value instanceof Value.Group group) {
            return group.values().values().stream().anyMatch(Translation::isWords);
        }
        return value instanceof Value.Markdown
                || value instanceof Value.Text text && text.type() instanceof TextType type && !type.perLanguage();
    }

    private boolean isOwn(SourceFile file) {
        return file.equals(own.file());
    }
}
