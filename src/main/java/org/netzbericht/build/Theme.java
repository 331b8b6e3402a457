package org.netzbericht.build;

import java.nio.file.Path;
import java.util.List;
import org.netzbericht.asset.ThemeAssets;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.content.Schema;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.render.lint.LinkLiteral;
import org.netzbericht.render.lint.TemplateLint;

/** The loaded and checked theme: its assets, its renderer, and the link targets its templates name. */
record Theme(ThemeFiles files, ThemeAssets assets, PageRenderer renderer, List<LinkLiteral> links) {
    static Checked<Theme> load(Path siteRoot, Schema schema) {
        List<String> languages = schema.settings().languages();
        Findings findings = new Findings();
        ThemeFiles files = ThemeFiles.of(siteRoot.resolve("templates"));
        ThemeAssets assets = findings.take(ThemeAssets.plan(files));
        PageRenderer renderer = findings.take(PageRenderer.of(files, languages));
        var linted = findings.take(TemplateLint.check(files, assets.names(), schema, languages));
        return findings.with(new Theme(files, assets, renderer.without(linted.unfit()), linted.links()));
    }
}
