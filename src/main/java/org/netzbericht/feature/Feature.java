package org.netzbericht.feature;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.Schema;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.Site;

/** Something the site offers beside its pages. Pure: reads nothing but its arguments. */
public interface Feature {
    /** The names of the blocks in declarations that this feature reads. */
    Set<String> blocks();

    /** Findings about what this feature needs, placed in its own block. */
    List<Diagnostic> check(Schema schema);

    /** The paths of the files it will make. */
    Set<String> files(Site site);

    /** The files to add; possibly none. */
    Stream<OutputFile> produce(Site site, PageRenderer renderer);
}
