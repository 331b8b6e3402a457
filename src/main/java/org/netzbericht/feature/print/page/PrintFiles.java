package org.netzbericht.feature.print.page;

import java.util.Optional;

/** The only files an engine may see. Nothing is read from elsewhere, neither from disk nor from the network. */
public interface PrintFiles {
    /** A file of the site, by its path in the output. */
    Optional<byte[]> ofSite(String path);

    /** A file of the theme, by its path in the templates folder. */
    Optional<byte[]> ofTheme(String path);
}
