package org.netzbericht.build;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.netzbericht.asset.ThemeAssets;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.content.Schema;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.render.lint.LinkLiteral;
import org.netzbericht.render.lint.TemplateLint;
import org.netzbericht.render.template.TemplateEngine;

/** The loaded and checked theme: its assets, its renderer, and the link targets its templates name. */
record Theme(ThemeFiles files, ThemeAssets assets, PageRenderer renderer, List<LinkLiteral> links) {
    /** The declarations of the site are asked for late: most of a theme can be loaded while they are read. */
    static Checked<Theme> load(Path siteRoot, Supplier<Schema> declared) {
        Findings findings = new Findings();
        ThemeFiles files = ThemeFiles.of(siteRoot.resolve("templates"));
        ThemeAssets assets = findings.take(ThemeAssets.plan(files));
        TemplateEngine engine = TemplateEngine.of(files);
        Schema schema = declared.get();
        List<String> languages = schema.settings().languages();
        PageRenderer renderer = findings.take(PageRenderer.of(engine, files, languages));
        var linted = files.hasOwn()
                ? findings.take(TemplateLint.check(files, assets.names(), schema, languages))
                : TemplateLint.fit(files, assets.names(), schema);
        return findings.with(new Theme(files, assets, renderer.without(linted.unfit()), linted.links()));
    }
}
