package org.netzbericht.build;

import java.nio.file.Path;
import java.util.List;
import org.netzbericht.asset.ThemeAssets;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** The loaded theme: its assets and its renderer. */
record Theme(ThemeFiles files, ThemeAssets assets, PageRenderer renderer) {
    static final Kind LINK = Kind.error("theme.link");

    static Checked<Theme> load(Path siteRoot, List<String> languages) {
        Findings findings = new Findings();
        ThemeFiles files = ThemeFiles.of(siteRoot.resolve("templates"));
        files.irregular()
                .forEach(path -> findings.add(LINK, Location.of(SourceFile.of("templates/" + path, "")), path));
        ThemeAssets assets = findings.take(ThemeAssets.plan(files));
        PageRenderer renderer = findings.take(PageRenderer.of(files, languages));
        return findings.with(new Theme(files, assets, renderer));
    }
}
