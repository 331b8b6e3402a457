package org.netzbericht.asset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.netzbericht.source.SourceFile;

/** The files that make the look: templates, styles, scripts, words. Paths are relative to the templates folder, e.g. {@code assets/base.css}. */
public interface ThemeFiles {
    /** How the files of templates end. */
    String TEMPLATE = ".ftlh";

    /** The built-in theme, with the files of a site's own templates folder (which may be absent) in place of those of the same path. */
    static ThemeFiles of(Path siteTemplates) {
        return LayeredTheme.of(siteTemplates, BuiltInTheme.read());
    }

    /** Whether a file came with the program. Its source path starts with {@code theme:}, that of a file of the site with {@code templates/}. */
    static boolean isBuiltIn(SourceFile file) {
        return file.path().startsWith(LayeredTheme.BUILT_IN);
    }

    /** A file as text. */
    Optional<SourceFile> text(String path);

    Optional<byte[]> bytes(String path);

    /** All paths below a folder such as {@code components}, at any depth, sorted; the empty name lists everything. */
    List<String> list(String folder);

    /** The paths of the templates below a folder, sorted; the empty name lists all. */
    default List<String> templates(String folder) {
        return list(folder).stream().filter(path -> path.endsWith(TEMPLATE)).toList();
    }

    /** What a template is called: its file's name without folder and ending. */
    static String nameOf(String template) {
        return template.substring(template.lastIndexOf('/') + 1, template.length() - TEMPLATE.length());
    }

    /** Whether the site has files of its own among these. */
    default boolean hasOwn() {
        return true;
    }

    /** Symbolic links and special files of the site's own folder, sorted; never opened. */
    default List<String> irregular() {
        return List.of();
    }
}
