package org.netzbericht.build;

import java.nio.file.Path;
import java.time.Instant;
import org.netzbericht.diagnostic.Severity;

/** A page that shows every component of the theme with its declared examples, beside the files it needs. */
public final class Gallery {
    private Gallery() {}

    public static BuildReport write(Path siteRoot, Path target) {
        var request = new BuildRequest(
                siteRoot, target, null, Moment.of(Instant.EPOCH), false, true, true, false, false, Severity.ERROR, 1);
        return Build.gallery(request);
    }
}
