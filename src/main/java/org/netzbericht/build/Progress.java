package org.netzbericht.build;

/** Told how far a run is. Called from several threads. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (stage, done, total) -> {};

    /** {@code done} of {@code total} files or pages of a stage ({@code read}, {@code render} …) are finished. */
    void at(String stage, int done, int total);
}
