package org.netzbericht.render.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * Renders page templates. All page templates see the components as {@code ui} and the layouts as {@code layout}. Hardened after the language's own
 * security notes: no class can be made, no API reached, everything is escaped, nothing is loaded but theme files. Thread-safe.
 */
public final class TemplateEngine {
    private final Map<String, SourceFile> files = new TreeMap<>();
    private final Library pages;
    private final Set<String> read = ConcurrentHashMap.newKeySet();
    private final Configuration configuration = configured(new Sources());

    private TemplateEngine(ThemeFiles theme) {
        pages = new Library(folder(theme, "pages"), configuration::getTemplate);
        configuration.setSharedVariable("ui", new Library(folder(theme, "components"), configuration::getTemplate));
        configuration.setSharedVariable("layout", new Library(folder(theme, "layouts"), configuration::getTemplate));
    }

    public static TemplateEngine of(ThemeFiles theme) {
        return new TemplateEngine(theme);
    }

    /** Takes in the templates of a folder and gives their paths. */
    private List<String> folder(ThemeFiles theme, String folder) {
        List<String> paths = new ArrayList<>();
        for (String path : theme.templates(folder)) {
            SourceFile file = theme.text(path).orElse(null);
            if (file != null) {
                files.put(path, file);
                paths.add(path);
            }
        }
        return paths;
    }

    private static Configuration configured(TemplateLoader loader) {
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
        return hardened;
    }

    /** Layout names of page templates: file names without folder and extension. */
    public Set<String> pages() {
        return pages.names();
    }

    /** Anchors that stand in templates as they are: {@code id="…"} without a placeholder. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        files.values().forEach(file -> LiteralIds.collect(file.text(), ids));
        return ids;
    }

    /** The page made by a template, as UTF-8. Throws {@link TemplateFailed} with a placed finding when the template is wrong. */
    public byte[] render(String page, TemplateHashModel model) throws TemplateFailed {
        try {
            return processed(pages.template(page), model).utf8();
        } catch (IOException | TemplateException wrong) {
            throw TemplateFailed.of(wrong, this::located);
        }
    }

    /** The HTML of one component. {@code call} is its name with parameters taken from the model, e.g. {@code card entry=p.entry}. */
    public String renderComponent(String call, TemplateHashModel model) throws TemplateFailed {
        try {
            Template template = new Template("component.ftlh", "<@ui." + call + "/>", configuration);
            return processed(template, model).toString();
        } catch (IOException | TemplateException wrong) {
            throw TemplateFailed.of(wrong, this::located);
        }
    }

    private static PageBuffer processed(Template template, TemplateHashModel model)
            throws TemplateException, IOException {
        PageBuffer out = new PageBuffer();
        template.process(model, out);
        return out;
    }

    /** What the language cannot read in the site's own templates that no page has asked for yet. */
    public List<Diagnostic> unused() {
        List<Diagnostic> found = new ArrayList<>();
        for (var file : files.entrySet()) {
            if (!read.contains(file.getKey()) && !ThemeFiles.isBuiltIn(file.getValue())) {
                try {
                    configuration.getTemplate(file.getKey());
                } catch (IOException wrong) {
                    found.add(TemplateFailed.of(wrong, this::located).diagnostic());
                }
            }
        }
        return found;
    }

    /** The file and offset behind a template name, line and column (1-based), to the end of the line. */
    private Location located(String name, int line, int column) {
        SourceFile file = files.getOrDefault(name, SourceFile.of("templates/" + name, ""));
        String text = file.text();
        int start = 0;
        for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        int at = Math.min(start + Math.max(column - 1, 0), end);
        return Location.of(file, at, end);
    }

    private final class Sources implements TemplateLoader {
        @Override
        public @Nullable Object findTemplateSource(String name) {
            read.add(name);
            SourceFile file = files.get(name);
            return file == null ? null : file.text();
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
