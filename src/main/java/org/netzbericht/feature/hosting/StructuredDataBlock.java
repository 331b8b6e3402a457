package org.netzbericht.feature.hosting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.Schema;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.render.view.StructuredData;
import org.netzbericht.site.Site;

/** The block {@code jsonld} of declarations. It has no files of its own: each page holds what it says. */
public final class StructuredDataBlock implements Feature {
    @Override
    public Set<String> blocks() {
        return Set.of(StructuredData.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        return StructuredData.check(schema);
    }

    @Override
    public Set<String> files(Site site) {
        return Set.of();
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        return Stream.empty();
    }
}
