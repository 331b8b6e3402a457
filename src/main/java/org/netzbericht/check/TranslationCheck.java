package org.netzbericht.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.Translation;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.source.Location;

/** Translations keep up with their records, whoever checked one is named, and what stands around them is translated too. */
final class TranslationCheck implements Check {
    static final Kind STALE = Kind.warning("translation.stale");
    static final Kind UNDATED = Kind.warning("translation.undated");
    static final Kind UNSIGNED = Kind.warning("translation.unsigned");
    static final Kind LABEL = Kind.warning("translation.label");

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        List<String> languages = content.settings().languages();
        for (String language : languages.subList(1, languages.size())) {
            settings(content.settings().entry().in(language), language, findings);
            for (Collection collection : content.schema().collections().values()) {
                List<Entry> translated = translated(content, collection, language);
                translated.forEach(entry -> translation(Translation.of(content, entry), findings));
                if (collection.file().path().startsWith(Schema.ROOT)) {
                    labels(collection, translated, language, findings);
                    inverses(content.schema(), collection, translated, language, findings);
                }
            }
        }
        return findings.list();
    }

    private static List<Entry> translated(Content content, Collection collection, String language) {
        return content.entries(collection.name()).values().stream()
                .filter(entry -> entry.languages().contains(language))
                .map(entry -> entry.in(language))
                .toList();
    }

    private static void translation(@Nullable Translation translation, Findings findings) {
        if (translation == null) {
            return;
        }
        Entry own = translation.own();
        PartialDate newer = translation.newer();
        Value base = translation.base().status().values().get("updated");
        if (newer != null) {
            findings.add(STALE.at(
                            own.status().values().get("updated").location(),
                            translation.updated().iso(),
                            newer.iso())
                    .with(Note.of("original", base.location())));
        } else if (base != null && translation.updated() == null) {
            findings.add(UNDATED.at(
                            own.location(),
                            translation.base().status().updated().iso())
                    .with(Note.of("original", base.location())));
        }
        boolean isSigned = own.status().translationCheck() != null;
        if (own.status().isReviewedTranslation() && !isSigned) {
            findings.add(UNSIGNED, own.status().values().get("translation").location());
        }
    }

    /** The words of a declaration that readers of a language see: those of the collection, and of fields that some record fills. */
    private static void labels(Collection collection, List<Entry> translated, String language, Findings findings) {
        Set<String> missing = new LinkedHashSet<>();
        if (!translated.isEmpty()) {
            lacking("label", collection.one(), language, missing);
            lacking("label", collection.many(), language, missing);
        }
        for (Field field : collection.fields().fields().values()) {
            if (translated.stream().anyMatch(entry -> entry.shown(field.name()) != null)) {
                lacking(field, field.name(), language, missing);
            }
        }
        if (!missing.isEmpty()) {
            findings.add(LABEL, Location.of(collection.file()), language, String.join(", ", missing));
        }
    }

    /** What stands above the records that refer to a translated one. */
    private static void inverses(
            Schema schema, Collection collection, List<Entry> translated, String language, Findings findings) {
        if (translated.isEmpty()) {
            return;
        }
        for (Schema.Inverse inverse : schema.inverses(collection.name())) {
            Set<String> missing = new LinkedHashSet<>();
            lacking(inverse.field().name() + ".inverseLabel", inverse.shown().label(), language, missing);
            if (!missing.isEmpty() && inverse.from().file().path().startsWith(Schema.ROOT)) {
                findings.add(LABEL, inverse.field().location(), language, String.join(", ", missing));
            }
        }
    }

    private static void lacking(Field field, String path, String language, Set<String> missing) {
        lacking(path, field.label(), language, missing);
        var type = field.type() instanceof ListType list ? list.item().type() : field.type();
        if (type instanceof ChoiceType choice) {
            choice.options().values().forEach(label -> lacking(path, label, language, missing));
        }
        if (type instanceof GroupType group) {
            lacking(group.fields(), path, language, missing);
        }
    }

    private static void lacking(FieldSet fields, String path, String language, Set<String> missing) {
        for (Field field : fields.fields().values()) {
            if (!field.internal()) {
                lacking(field, path + "." + field.name(), language, missing);
            }
        }
    }

    private static void lacking(String name, LocalText text, String language, Set<String> missing) {
        String spoken = text.spoken(language);
        if (!spoken.isEmpty() && !spoken.equals(language)) {
            missing.add(name);
        }
    }

    /** The words of the settings that are written by language. */
    private static void settings(Entry site, String language, Findings findings) {
        Set<String> missing = new LinkedHashSet<>();
        for (Map.Entry<String, Value> setting : site.values().entrySet()) {
            for (Value.Text text : texts(setting.getValue(), new ArrayList<>())) {
                if (text.local() != null) {
                    lacking(setting.getKey(), text.local(), language, missing);
                }
            }
        }
        if (!missing.isEmpty()) {
            findings.add(LABEL, site.location(), language, String.join(", ", missing));
        }
    }

    private static List<Value.Text> texts(Value value, List<Value.Text> texts) {
        if (value instanceof Value.Text text) {
            texts.add(text);
        } else if (value instanceof Value.Many many) {
            many.items().forEach(item -> texts(item, texts));
        } else if (value instanceof Value.Group group) {
            group.values().values().forEach(item -> texts(item, texts));
        }
        return texts;
    }
}
