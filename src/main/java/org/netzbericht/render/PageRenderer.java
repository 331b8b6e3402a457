package org.netzbericht.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.content.Language;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.render.markdown.EasyLines;
import org.netzbericht.render.markdown.ForeignText;
import org.netzbericht.render.template.TemplateEngine;
import org.netzbericht.render.template.TemplateFailed;
import org.netzbericht.render.view.ComponentGallery;
import org.netzbericht.render.view.Components;
import org.netzbericht.render.view.Frame;
import org.netzbericht.render.view.PageModel;
import org.netzbericht.render.view.Passages;
import org.netzbericht.render.view.ThemeComponents;
import org.netzbericht.render.view.Words;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** Makes pages from the planned site with the theme's templates and words. Thread-safe. */
public final class PageRenderer {
    static final Kind NO_WORDS = Kind.error("theme.words");

    private final TemplateEngine engine;
    private final Map<String, Words> words;
    private final Set<String> layouts;
    private final Components components;
    private final Map<Site, Passages> passages = new ConcurrentHashMap<>();

    private PageRenderer(TemplateEngine engine, Map<String, Words> words, Set<String> layouts) {
        this.engine = engine;
        this.components = new ThemeComponents(engine);
        this.words = Map.copyOf(words);
        this.layouts = Collections.unmodifiableSet(layouts);
    }

    /** With the words of a theme in the languages of a site. */
    public static Checked<PageRenderer> of(TemplateEngine engine, ThemeFiles theme, List<String> languages) {
        Findings findings = new Findings();
        Map<String, Words> words = new LinkedHashMap<>();
        Words first = null;
        for (String language : languages) {
            Words own = findings.take(words(theme, language, first));
            first = first == null ? own : first;
            words.put(language, own);
        }
        return findings.with(new PageRenderer(engine, words, engine.pages()));
    }

    private static Checked<Words> words(ThemeFiles theme, String language, @Nullable Words first) {
        String path = "words/" + language + ".yaml";
        Findings findings = new Findings();
        Map<String, String> texts = new LinkedHashMap<>();
        SourceFile file = theme.text(path).orElse(null);
        if (file == null) {
            findings.add(NO_WORDS, Location.of(SourceFile.of("templates/" + path, "")), language);
        } else if (findings.take(YamlReader.read(file)) instanceof Mapping mapping) {
            mapping.pairs().forEach((key, pair) -> {
                if (pair.value() instanceof Scalar scalar) {
                    texts.put(key, scalar.text());
                }
            });
        }
        return findings.with(new Words(language, texts, first));
    }

    /** Names of page templates. */
    public Set<String> layouts() {
        return layouts;
    }

    /** The same renderer, which leaves some page templates unused. */
    public PageRenderer without(Set<String> unfit) {
        Set<String> rest = new TreeSet<>(layouts);
        rest.removeAll(unfit);
        return new PageRenderer(engine, words, rest);
    }

    /** Anchors that templates define by themselves. */
    public Set<String> templateIds() {
        return engine.ids();
    }

    /** What the language cannot read in the site's own templates that no page has asked for. */
    public List<Diagnostic> unusedTemplates() {
        return engine.unused();
    }

    public Words words(String language) {
        Words found = words.get(language);
        return found != null ? found : words.values().iterator().next();
    }

    /** The components of the theme, for texts that ask for them. */
    public Components components() {
        return components;
    }

    /** The HTML of a page as UTF-8; empty with a finding that names the template's place and the page's source. */
    public Checked<byte[]> render(Site site, Page page) {
        String layout = layout(page);
        Frame frame = Frame.of(site, words(page.language()), page, components);
        try {
            return Checked.of(finished(
                    engine.render(layout, new PageModel(frame, page, layout, passages(site))), words(page.language())));
        } catch (TemplateFailed failed) {
            Note rendering = Note.of("rendering", page.origin(), page.route().path());
            return new Checked<>(new byte[0], List.of(failed.diagnostic().with(rendering)));
        }
    }

    private Passages passages(Site site) {
        return passages.computeIfAbsent(site, first -> new Passages());
    }

    /** What no template has to care for: the languages of words, and the lines of an easy language. */
    private byte[] finished(byte[] html, Words own) {
        boolean isEasy = new Language(own.language()).isEasy();
        boolean hasMarks = words.size() > 1 && ForeignText.isIn(html);
        if (!isEasy && !hasMarks) {
            return html;
        }
        String marked = ForeignText.html(
                new String(html, StandardCharsets.UTF_8), own.language(), isEasy ? own.get("hardLanguage") : "");
        return (isEasy ? EasyLines.html(marked) : marked).getBytes(StandardCharsets.UTF_8);
    }

    /** The gallery of components, with links to the site's own address and the theme's files beside it. */
    public Checked<byte[]> gallery(ThemeFiles theme, Site site, Page page) {
        Frame frame = Frame.beside(site, words(page.language()), components);
        Checked<byte[]> html = new ComponentGallery(engine, frame, page).html(theme);
        return new Checked<>(finished(html.value(), frame.words()), html.diagnostics());
    }

    private String layout(Page page) {
        if (page instanceof Page.EntryPage entry) {
            return entry.layout();
        }
        if (page instanceof Page.ListPage list) {
            String own = list.collection().name() + "-list";
            return layouts.contains(own) ? own : "list";
        }
        if (page instanceof Page.CataloguePage catalogue) {
            String own = catalogue.collection().name() + "-print";
            return layouts.contains(own) ? own : "list-print";
        }
        if (page instanceof Page.QuestionnairePage questionnaire) {
            return questionnaire.use().layout();
        }
        return page instanceof Page.BookPage book ? book.use().layout() : "redirect";
    }
}
