package org.netzbericht.cli;

import java.io.PrintStream;
import org.netzbericht.build.Progress;
import org.netzbericht.diagnostic.Messages;

/** One line on a terminal that shows how far a run is, drawn again at most every {@value #PAUSE_MS} ms and gone at the end. Thread-safe. */
final class ProgressBar implements Progress {
    private static final int CELLS = 24;
    private static final int PAUSE_MS = 100;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream err;
    private final Messages words;
    private long drawnAt;
    private boolean drawn;

    ProgressBar(PrintStream err, Messages words) {
        this.err = err;
        this.words = words;
        this.drawnAt = System.nanoTime(); // a run shorter than one pause shows nothing
    }

    @Override
    public synchronized void at(String stage, int done, int total) {
        long now = System.nanoTime();
        if (now - drawnAt < PAUSE_MS * 1_000_000L) {
            return;
        }
        drawnAt = now;
        drawn = true;
        int full = total <= 0 ? 0 : (int) ((long) CELLS * Math.min(done, total) / total);
        String label = words.has("stage." + stage) ? words.text("stage." + stage) : stage;
        err.print(ERASE + "━".repeat(full) + "┄".repeat(CELLS - full) + " " + label + " " + done + "/" + total);
        err.flush();
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (drawn) {
            err.print(ERASE);
            err.flush();
            drawn = false;
        }
    }
}
