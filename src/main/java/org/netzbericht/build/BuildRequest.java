package org.netzbericht.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Severity;

/**
 * What one run is asked to do. Paths are absolute.
 *
 * @param siteRoot the folder that holds {@code site-content/} and perhaps {@code templates/}
 * @param target the folder to publish to; untouched when {@code checkOnly}
 * @param baseUrl wins over the site's own base URL
 * @param clock the moment that decides what is published and what is past
 * @param failOn the mildest severity that stops the run
 * @param threads how many threads read and render, at least 1
 */
public record BuildRequest(
        Path siteRoot,
        Path target,
        @Nullable String baseUrl,
        Moment clock,
        boolean drafts,
        boolean future,
        boolean expired,
        boolean portable,
        boolean checkOnly,
        Severity failOn,
        int threads) {}
