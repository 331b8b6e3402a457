package org.netzbericht.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Settings;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.markdown.Passage;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.TextType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.source.Location;

/** The prose of an entry in one language: its fields in their order, then its body. What a translation takes over from its base is left out. */
public record Texts(Entry entry, String language, List<Prose> prose) {
    public Texts {
        prose = List.copyOf(prose);
    }

    /** German in each of its forms, Leichte Sprache too. */
    public boolean isGerman() {
        return language.equals("de") || language.startsWith("de-");
    }

    public boolean isEnglish() {
        return language.equals("en") || language.startsWith("en-");
    }

    /** Leichte Sprache, under the subtag that BCP 47 has for it. */
    public boolean isPlain() {
        return language.equals("de-simple");
    }

    /** The texts of one file by language. {@code foreign} are fields that hold words of others. */
    static List<Texts> of(Entry entry, Set<String> foreign) {
        Gathering gathering = new Gathering(entry);
        gathering.fields(entry.collection().fields(), entry.values(), foreign);
        if (entry.body() != null) {
            gathering.document(entry.body());
        }
        List<Texts> texts = new ArrayList<>();
        gathering.byLanguage.forEach((language, prose) -> texts.add(new Texts(entry, language, prose)));
        return texts;
    }

    /** What a collection says about itself, as texts of the settings. */
    static List<Texts> of(Collection collection, Settings settings) {
        List<Texts> texts = new ArrayList<>();
        Location file =
                Location.of(collection.file(), 0, collection.file().text().length());
        collection.description().byLanguage().forEach((language, words) -> {
            if (!words.isEmpty()) {
                String own = language.isEmpty() ? settings.languages().get(0) : language;
                texts.add(new Texts(settings.entry(), own, List.of(new Prose(Passage.of(words, false, file)))));
            }
        });
        return texts;
    }

    private static final class Gathering {
        private final Entry entry;
        private final Map<String, List<Prose>> byLanguage = new LinkedHashMap<>();

        Gathering(Entry entry) {
            this.entry = entry;
        }

        void fields(FieldSet fields, Map<String, Value> values, Set<String> foreign) {
            for (Map.Entry<String, Value> value : values.entrySet()) {
                Field field = fields.get(value.getKey());
                boolean own = field != null && !field.internal() && !foreign.contains(field.name());
                if (own && value.getValue().location().file().equals(entry.file())) {
                    value(value.getValue(), false);
                }
            }
        }

        /** Items of a list that are no sentences are taken for names: as they are called, so they are written. */
        private void value(Value value, boolean item) {
            if (value instanceof Value.Text text) {
                if (text.type() instanceof TextType type && type.pattern() == null) {
                    text(text, type.verbatim() || item && !Passage.isSentence(text.text()));
                }
            } else if (value instanceof Value.Markdown markdown) {
                document(markdown.document());
            } else if (value instanceof Value.Group group) {
                fields(group.type(), group.values(), Set.of());
            } else if (value instanceof Value.Many many) {
                many.items().forEach(one -> value(one, true));
            }
        }

        private void text(Value.Text text, boolean quoted) {
            if (text.local() == null) {
                add(entry.language(), Passage.of(text.text(), quoted, text.location()));
            } else {
                text.local()
                        .byLanguage()
                        .forEach((language, words) -> add(language, Passage.of(words, quoted, text.location())));
            }
        }

        void document(Document document) {
            if (document.location().file().equals(entry.file())) {
                document.passages().forEach(passage -> add(entry.language(), passage));
            }
        }

        private void add(String language, Passage passage) {
            if (!passage.text().isEmpty()) {
                byLanguage.computeIfAbsent(language, key -> new ArrayList<>()).add(new Prose(passage));
            }
        }
    }
}
