package org.netzbericht.output;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One atomic rename from the stage into the target.
 *
 * @param rank 0 assets, 1 pages, 2 what lists pages for machines (feeds, sitemap)
 * @param replaces whether the unit is a file we had before
 */
record Move(Path staged, String unit, int rank, boolean replaces) {
    /** Nothing refers to what is not there yet: assets, then deep pages, then those above them; within, new files before changed ones. */
    private static final Comparator<Move> ORDER = Comparator.comparingInt(Move::rank)
            .thenComparing(Move::replaces)
            .thenComparingInt(move -> -move.depth())
            .thenComparing(Move::unit);

    /** The moves that publish these files, in order. A folder moves with the highest rank of its files. */
    static List<Move> of(Collection<StagedFile> files, Set<String> owned) {
        Map<String, Move> moves = new HashMap<>();
        for (StagedFile file : files) {
            Move move = new Move(file.staged(), file.unit(), rankOf(file.path()), owned.contains(file.unit()));
            moves.merge(file.unit(), move, (a, b) -> a.rank < b.rank ? b : a);
        }
        return moves.values().stream().sorted(ORDER).toList();
    }

    private static int rankOf(String path) {
        if (path.endsWith(".html")) {
            return 1;
        }
        return path.endsWith(".xml") || path.endsWith(".txt") ? 2 : 0;
    }

    private int depth() {
        return (int) unit.chars().filter(c -> c == '/').count();
    }
}
