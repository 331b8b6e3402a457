package org.netzbericht.render.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeFiles;

/**
 * The templates of a folder, and its macros as all templates see them, by the names of their files: {@code ui.card} is the macro {@code card} of
 * {@code components/card/card.ftlh}. A file is read when it is first asked for. Thread-safe.
 */
final class Library implements TemplateHashModel {
    /** Reads a template by its path; throws when it is wrong. */
    interface Reader {
        Template read(String path) throws IOException;
    }

    private final Reader reader;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Template> read = new ConcurrentHashMap<>();

    Library(Collection<String> paths, Reader reader) {
        this.reader = reader;
        paths.forEach(path -> this.paths.put(ThemeFiles.nameOf(path), path));
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        if (!paths.containsKey(name)) {
            return null;
        }
        try {
            return Environment.getCurrentEnvironment()
                    .importLib(template(name), null)
                    .get(name);
        } catch (IOException | TemplateException wrong) {
            throw new TemplateModelException(wrong);
        }
    }

    @Override
    public boolean isEmpty() {
        return paths.isEmpty();
    }

    /** The names of all files, sorted. */
    Set<String> names() {
        return new TreeSet<>(paths.keySet());
    }

    /** The template of a name. Throws when it is wrong. */
    Template template(String name) throws IOException {
        Template known = read.get(name);
        return known != null ? known : readOnce(name);
    }

    private synchronized Template readOnce(String name) throws IOException {
        Template known = read.get(name);
        if (known == null) {
            known = reader.read(paths.get(name));
            read.put(name, known);
        }
        return known;
    }
}
