package org.netzbericht.feature.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.Complete;
import org.netzbericht.content.Schema;
import org.netzbericht.content.bibliography.BibliographyBlock;
import org.netzbericht.content.glossary.GlossaryBlock;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.Site;

/** The blocks {@code bibliography}, {@code complete} and {@code glossary} of declarations. */
public final class ReferenceBlocks implements Feature {
    @Override
    public Set<String> blocks() {
        return Set.of(BibliographyBlock.BLOCK, Complete.BLOCK, GlossaryBlock.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        List<Diagnostic> found = new ArrayList<>(BibliographyBlock.check(schema));
        found.addAll(Complete.check(schema));
        found.addAll(GlossaryBlock.check(schema));
        return found;
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
