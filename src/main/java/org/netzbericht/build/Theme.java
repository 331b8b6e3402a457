package org.netzbericht.build;

import java.nio.file.Path;
import java.util.List;
import org.netzbericht.asset.ThemeAssets;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.render.PageRenderer;

/** The loaded theme: its assets and its renderer. */
record Theme(ThemeFiles files, ThemeAssets assets, PageRenderer renderer) {
    static Checked<Theme> load(Path siteRoot, List<String> languages) {
        Findings findings = new Findings();
        ThemeFiles files = ThemeFiles.of(siteRoot.resolve("templates"));
        ThemeAssets assets = findings.take(ThemeAssets.plan(files));
        PageRenderer renderer = findings.take(PageRenderer.of(files, languages));
        return findings.with(new Theme(files, assets, renderer));
    }
}
