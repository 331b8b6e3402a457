package org.netzbericht.feature.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.glossary.GlossaryBlock;
import org.netzbericht.content.markdown.Heading;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.Value;
import org.netzbericht.feature.search.index.Filter;
import org.netzbericht.feature.search.index.Searchable;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.render.view.Frame;
import org.netzbericht.render.view.LinkedText;
import org.netzbericht.render.view.ValueText;
import org.netzbericht.site.EntryOrder;
import org.netzbericht.site.MediaItem;
import org.netzbericht.site.Page;
import org.netzbericht.site.SearchPlan;
import org.netzbericht.site.Site;
import org.netzbericht.site.questionnaire.Questionnaire;

/** What there is to be found in a site: its entries, its lists, and its PDF files; without what is internal or personal. */
final class SiteTexts {
    /** The filter by what kind of thing is found. */
    private static final String KIND = "kind";

    private static final int MOST_VALUES = 100;

    /** What stands on the further pages of a questionnaire, or on none. */
    private static final Set<String> ELSEWHERE = Set.of("scales", "dimensions", "earlier", "retired");

    private final Site site;
    private final PageRenderer renderer;
    private final List<String> languages;
    private final List<Searchable> all = new ArrayList<>();
    private final Map<String, LocalText> filterLabels = new LinkedHashMap<>();
    private final Map<String, Map<String, LocalText>> values = new TreeMap<>();

    SiteTexts(Site site, PageRenderer renderer) {
        this.site = site;
        this.renderer = renderer;
        this.languages = site.settings().languages();
        filterLabels.put(KIND, words("searchKind"));
        for (Page page : site.pages()) {
            if (page instanceof Page.EntryPage own && isFound(own)) {
                add(own);
            } else if (page instanceof Page.ListPage list
                    && list.chosen() == null
                    && list.number() == 1
                    && !SearchPlan.of(list.collection()).excluded()) {
                add(list);
            } else if (page instanceof Page.QuestionnairePage own
                    && own.dimension() != null
                    && !SearchPlan.of(own.questionnaire().entry().collection()).excluded()) {
                add(own, own.dimension());
            }
        }
        site.media().values().stream()
                .filter(item -> item.file().endsWith(".pdf"))
                .forEach(this::add);
        all.sort(Comparator.comparing((Searchable text) -> languages.indexOf(text.language())));
    }

    private static boolean isFound(Page.EntryPage page) {
        return !page.isError()
                && !page.layout().equals(SearchPlan.LAYOUT)
                && !SearchPlan.of(page.entry().collection()).excluded();
    }

    /** Sorted by language, then by address. */
    List<Searchable> all() {
        return all;
    }

    /** All that entries can be filtered by, and by kind; sorted by their words in the site's first language. */
    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        filterLabels.forEach((name, label) -> {
            Map<String, LocalText> found = values.getOrDefault(name, Map.of());
            if (found.size() > 1 && found.size() <= MOST_VALUES) {
                filters.add(new Filter(
                        name,
                        labels(label),
                        found.entrySet().stream()
                                .map(value -> new Filter.Value(value.getKey(), labels(value.getValue())))
                                .sorted(Comparator.comparing(
                                        value -> EntryOrder.words(value.labels().get(0))))
                                .toList()));
            }
        });
        return filters;
    }

    /** The forms of each term of the glossary, and what abbreviations are short for. */
    List<List<String>> synonyms() {
        GlossaryBlock block = GlossaryBlock.of(site.content().schema()).orElse(null);
        List<List<String>> groups = new ArrayList<>();
        if (block == null) {
            return groups;
        }
        for (Entry term : site.entries(block.collection().name())) {
            for (String language : languages) {
                Entry own = term.in(language);
                List<String> forms = new ArrayList<>();
                block.forms(own).forEach(form -> forms.add(form.text()));
                String expansion = forms.stream()
                        .map(form -> block.expansion(own, form))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                if (expansion != null) {
                    forms.add(expansion);
                }
                if (own.language().equals(language)) {
                    groups.add(forms);
                }
            }
        }
        return groups;
    }

    private void add(Page.EntryPage page) {
        Entry entry = page.entry().in(page.language());
        Collection collection = entry.collection();
        SearchPlan plan = SearchPlan.of(collection);
        Frame frame = frame(page);
        List<String> facets = new ArrayList<>();
        facets.add(value(KIND, collection.name(), collection.one()));
        List<SearchPlan.Facet> found = plan.facets(entry, site.content());
        for (SearchPlan.Facet facet : found) {
            filterLabels.putIfAbsent(facet.filter(), facet.filterLabel());
            facets.add(value(facet.filter(), facet.key(), facet.label()));
        }
        boolean hasSummary =
                isPublic(collection.fields().get(String.valueOf(collection.summary()))) && entry.summary() != null;
        String summary = hasSummary ? entry.summary() : "";
        all.add(new Searchable(
                path(page),
                page.language(),
                note(collection, found, page.language()),
                entry.title(),
                summary,
                entry.body() == null
                        ? ""
                        : entry.body().headings().stream().map(Heading::text).collect(Collectors.joining("\n")),
                text(entry, summary, frame),
                facets,
                plan.weight()));
    }

    /** The kind and the first value of each filter. */
    private static String note(Collection collection, List<SearchPlan.Facet> facets, String language) {
        Map<String, String> first = new LinkedHashMap<>();
        first.put(KIND, collection.one().in(language));
        facets.forEach(facet -> first.putIfAbsent(facet.filter(), facet.label().in(language)));
        return String.join(" · ", first.values());
    }

    private String value(String filter, String key, LocalText label) {
        values.computeIfAbsent(filter, name -> new TreeMap<>()).putIfAbsent(key, label);
        return filter + "/" + key;
    }

    /** The words of all public fields but the title, and the body: first what reads as text, with the summary at its head, then names and dates. */
    private static String text(Entry entry, String summary, Frame frame) {
        StringBuilder text = new StringBuilder(summary);
        List<String> names = new ArrayList<>();
        for (Field field : entry.collection().fields().fields().values()) {
            Value value = entry.shown(field.name());
            if (value == null
                    || !isWords(value)
                    || !isPublic(field)
                    || entry.collection().name().equals(Schema.QUESTIONNAIRE) && ELSEWHERE.contains(field.name())
                    || field.name().equals(entry.collection().title())
                    || field.name().equals(entry.collection().summary())) {
                continue;
            }
            if (value instanceof Value.Markdown markdown) {
                append(text, LinkedText.of(markdown.document(), frame));
            } else if (value instanceof Value.Text) {
                append(text, ValueText.of(entry, field.name(), frame));
            } else {
                names.add(ValueText.of(entry, field.name(), frame));
            }
        }
        append(text, entry.body() == null ? "" : LinkedText.of(entry.body(), frame));
        names.forEach(words -> append(text, words));
        return text.toString();
    }

    private static boolean isPublic(@Nullable Field field) {
        return field != null && !field.internal() && !field.personal();
    }

    private static boolean isWords(Value value) {
        return !(value instanceof Value.Media || value instanceof Value.Point || value instanceof Value.YesNo);
    }

    private static void append(StringBuilder text, String words) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(words.strip());
        }
    }

    private void add(Page.ListPage page) {
        String description = page.collection().description().in(page.language());
        String list = renderer.words(page.language()).get("searchList");
        all.add(new Searchable(
                path(page),
                page.language(),
                list,
                site.title(page),
                description,
                "",
                description,
                List.of(value(KIND, "list", words("searchList"))),
                1f));
    }

    /** The part of a questionnaire that has a page of its own: its questions, with what helps to answer them. */
    private void add(Page.QuestionnairePage page, Questionnaire.Dimension dimension) {
        Entry entry = page.questionnaire().entry();
        Collection collection = entry.collection();
        StringBuilder text = new StringBuilder();
        append(text, dimension.summary() == null ? "" : dimension.summary());
        append(
                text,
                dimension.intro() == null ? "" : LinkedText.of(dimension.intro().document(), frame(page)));
        for (Questionnaire.Question question : dimension.questions()) {
            append(text, question.text());
            append(text, question.help() == null ? "" : question.help());
            append(text, question.evidence() == null ? "" : question.evidence());
        }
        all.add(new Searchable(
                path(page),
                page.language(),
                collection.one().in(page.language()),
                dimension.title(),
                dimension.summary() == null ? "" : dimension.summary(),
                dimension.topics().stream().map(Questionnaire.Topic::title).collect(Collectors.joining("\n")),
                text.toString(),
                List.of(value(KIND, collection.name(), collection.one())),
                SearchPlan.of(collection).weight()));
    }

    private void add(MediaItem item) {
        byte[] bytes = site.content().tree().bytes(Schema.ROOT + "media/" + item.name());
        String language = site.content().schema().language();
        all.add(new Searchable(
                item.file(),
                language,
                "PDF",
                item.title(),
                item.text("description"),
                "",
                PdfText.of(bytes),
                List.of(value(KIND, "pdf", LocalText.of("PDF"))),
                1f));
    }

    private Frame frame(Page page) {
        return Frame.absolute(site, renderer.words(page.language()), renderer.components());
    }

    private String path(Page page) {
        return site.isPortable() ? page.route().file() : page.route().path().substring(1);
    }

    private LocalText words(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(
                language -> texts.put(language, renderer.words(language).get(key)));
        return new LocalText(texts);
    }

    private List<String> labels(LocalText label) {
        return languages.stream().map(label::in).toList();
    }
}
