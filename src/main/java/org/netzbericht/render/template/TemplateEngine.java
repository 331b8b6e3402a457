package org.netzbericht.render.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.source.SourceFile;

/**
 * Renders page templates. All page templates see the components as {@code ui} and the layouts as {@code layout}. Hardened after the language's own
 * security notes: no class can be made, no API reached, everything is escaped, nothing is loaded but theme files. Thread-safe.
 */
public final class TemplateEngine {
    private static final String PAGES = "pages/";
    private static final String SUFFIX = ".ftlh";

    private final Map<String, SourceFile> pages = new TreeMap<>();
    private final Set<String> names = new java.util.TreeSet<>();
    private final Library components;
    private final Library layouts;
    private final Configuration configuration;

    private TemplateEngine(ThemeFiles theme) {
        for (String path : theme.list("pages")) {
            theme.text(path).filter(file -> path.endsWith(SUFFIX)).ifPresent(file -> pages.put(path, file));
        }
        pages.keySet().forEach(path -> names.add(path.substring(PAGES.length(), path.length() - SUFFIX.length())));
        this.components = Library.of("components/index.ftlh", theme, "components");
        this.layouts = Library.of("layouts/index.ftlh", theme, "layouts");
        this.configuration = configured(new Sources());
        prepare(components.name());
        prepare(layouts.name());
    }

    /** Parses what every page needs before the first one asks. What is wrong with it is remembered and told then. */
    private void prepare(String name) {
        try {
            configuration.getTemplate(name);
        } catch (IOException toldWhenUsed) {
            return;
        }
    }

    public static TemplateEngine of(ThemeFiles theme) {
        return new TemplateEngine(theme);
    }

    private Configuration configured(TemplateLoader loader) {
        Configuration hardened = new Configuration(Configuration.VERSION_2_3_34);
        hardened.setTemplateLoader(loader);
        hardened.setDefaultEncoding("UTF-8");
        hardened.setLocalizedLookup(false);
        hardened.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        hardened.setOutputFormat(HTMLOutputFormat.INSTANCE);
        hardened.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        hardened.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        hardened.setAPIBuiltinEnabled(false);
        hardened.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        hardened.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        hardened.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        hardened.setLocale(Locale.ROOT);
        hardened.setNumberFormat("c");
        hardened.setBooleanFormat("c");
        hardened.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        hardened.setLogTemplateExceptions(false);
        hardened.setWrapUncheckedExceptions(true);
        hardened.setFallbackOnNullLoopVariable(false);
        hardened.setLazyImports(true);
        hardened.addAutoImport("ui", components.name());
        hardened.addAutoImport("layout", layouts.name());
        return hardened;
    }

    /** Layout names of page templates: file names without folder and extension. */
    public Set<String> pages() {
        return names;
    }

    /** Anchors that stand in templates as they are: {@code id="…"} without a placeholder. */
    public Set<String> ids() {
        Set<String> ids = new java.util.TreeSet<>();
        pages.values().forEach(file -> LiteralIds.collect(file.text(), ids));
        LiteralIds.collect(components.text(), ids);
        LiteralIds.collect(layouts.text(), ids);
        return ids;
    }

    /** The page made by a template, as UTF-8. Throws {@link TemplateFailed} with a placed finding when the template is wrong. */
    public byte[] render(String page, TemplateHashModel model) throws TemplateFailed {
        try {
            return processed(configuration.getTemplate(PAGES + page + SUFFIX), model)
                    .utf8();
        } catch (ParseException wrong) {
            throw TemplateFailed.of(wrong, this::located);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private PageBuffer processed(Template template, TemplateHashModel model) throws TemplateFailed, IOException {
        PageBuffer out = new PageBuffer();
        try {
            template.process(model, out);
            return out;
        } catch (TemplateException wrong) {
            throw TemplateFailed.of(wrong, this::located);
        }
    }

    /** The engine remembers a template that it could not read, and wraps the reason when it is asked again. */
    private TemplateFailed failed(IOException problem) {
        if (problem.getCause() instanceof ParseException wrong) {
            return TemplateFailed.of(wrong, this::located);
        }
        throw new UncheckedIOException(problem);
    }

    /** The HTML of one component. {@code call} is its name with parameters taken from the model, e.g. {@code card entry=p.entry}. */
    public String renderComponent(String call, TemplateHashModel model) throws TemplateFailed {
        try {
            Template template = new Template("component.ftlh", "<@ui." + call + "/>", configuration);
            return processed(template, model).toString();
        } catch (ParseException wrong) {
            throw TemplateFailed.of(wrong, this::located);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The file and offset behind a template name, line and column (1-based). */
    private org.netzbericht.source.Location located(String name, int line, int column) {
        if (name.equals(components.name())) {
            return components.located(line, column);
        }
        if (name.equals(layouts.name())) {
            return layouts.located(line, column);
        }
        SourceFile file = pages.getOrDefault(name, SourceFile.of("templates/" + name, ""));
        return Library.located(file, line, column);
    }

    private final class Sources implements TemplateLoader {
        @Override
        public Object findTemplateSource(String name) {
            if (name.equals(components.name())) {
                return components.text();
            }
            if (name.equals(layouts.name())) {
                return layouts.text();
            }
            SourceFile page = pages.get(name);
            return page == null ? null : page.text();
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public java.io.Reader getReader(Object source, String encoding) {
            return new java.io.StringReader((String) source);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Sources are texts in memory.
        }
    }
}
