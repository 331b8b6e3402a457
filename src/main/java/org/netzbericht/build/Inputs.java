package org.netzbericht.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netzbericht.content.Content;
import org.netzbericht.content.ContentReader;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.feature.Feature;
import org.netzbericht.feature.Features;
import org.netzbericht.source.SourceTree;

/** All that a run reads before it plans: declarations, content and theme. */
record Inputs(SourceTree sources, Checked<Schema> schema, Checked<Theme> theme, Checked<Content> content) {
    /** The theme is loaded while files are listed and declarations and content read. */
    static Inputs read(BuildRequest request, Parallel parallel, Progress progress) {
        Shared<SourceTree> sources = new Shared<>(() -> sources(request));
        Shared<Checked<Schema>> schema = new Shared<>(() -> schema(sources.get()));
        var read = parallel.both(
                () -> Theme.load(request.siteRoot(), () -> schema.get().value()),
                () -> content(request, sources.get(), schema.get().value(), parallel, progress));
        return new Inputs(sources.get(), schema.get(), read.first(), read.second());
    }

    /** Only the content, without findings. */
    static Content content(BuildRequest request) {
        SourceTree sources = sources(request);
        return content(request, sources, schema(sources).value(), new Parallel(request.threads()), Progress.NONE)
                .value();
    }

    private static SourceTree sources(BuildRequest request) {
        return SourceTree.read(request.siteRoot(), "site-content");
    }

    private static Checked<Schema> schema(SourceTree sources) {
        return Schema.read(sources, Features.all(Feature::blocks));
    }

    private static Checked<Content> content(
            BuildRequest request, SourceTree sources, Schema schema, Parallel parallel, Progress progress) {
        ContentReader reader = new ContentReader(schema, sources);
        List<String> paths = reader.paths();
        var read = parallel.map(paths, reader::read, done -> progress.at("read", done, paths.size()));
        Findings findings = new Findings();
        List<Entry> entries = new ArrayList<>(read.size());
        for (Checked<Optional<Entry>> one : read) {
            findings.take(one).ifPresent(entries::add);
        }
        var zone = schema.settings().timeZone();
        var window = new Content.Window(
                request.clock().in(zone), zone, request.drafts(), request.future(), request.expired());
        return findings.with(findings.take(Content.of(schema, entries, window, sources)));
    }
}
