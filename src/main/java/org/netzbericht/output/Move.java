package org.netzbericht.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
record Move(Path staged, String unit, int rank, boolean replaces) implements Comparable<Move> {

    /** The moves that publish these files, in order. A folder moves with the highest rank of its files. */
    static List<Move> of(Collection<StagedFile> files, Set<String> owned) {
        Map<String, Move> moves = new HashMap<>();
        for (StagedFile file : files) {
            Move move = new Move(file.staged(), file.unit(), rankOf(file.path()), owned.contains(file.unit()));
            Move known = moves.get(file.unit());
            if (known == null || known.rank < move.rank) {
                moves.put(file.unit(), move);
            }
        }
        List<Move> sorted = new ArrayList<>(moves.values());
        sorted.sort(null);
        return sorted;
    }

    private static int rankOf(String path) {
        if (path.endsWith(".html")) {
            return 1;
        }
        return path.endsWith(".xml") || path.endsWith(".txt") ? 2 : 0;
    }

    /** Nothing refers to what is not there yet: assets, then deep pages, then those above them; within, new files before changed ones. */
    @Override
    public int compareTo(Move other) {
        if (rank != other.rank) {
            return Integer.compare(rank, other.rank);
        }
        if (replaces != other.replaces) {
            return Boolean.compare(replaces, other.replaces);
        }
        int byDepth = Integer.compare(other.depth(), depth());
        return byDepth != 0 ? byDepth : unit.compareTo(other.unit);
    }

    private int depth() {
        int depth = 0;
        for (int slash = unit.indexOf('/'); slash >= 0; slash = unit.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth;
    }
}
