package org.netzbericht.cli;

import java.util.List;
import org.netzbericht.build.Listing;
import org.netzbericht.build.Listing.Row;
import org.netzbericht.diagnostic.format.JsonWriter;

/** {@code list KIND}: records in one state, one a line. */
final class ListCommand {
    private static final List<String> KINDS =
            List.of("drafts", "future", "expired", "published", "orphans", "unused", "stale", "untranslated");

    private ListCommand() {}

    static int run(Run run) {
        String kind = run.arguments().word();
        if (kind == null) {
            throw new UsageError(run.words().text("usage.kindMissing", String.join(", ", KINDS)));
        }
        if (!KINDS.contains(kind)) {
            throw new UsageError(run.words().text("usage.kind", kind, String.join(", ", KINDS))
                    + Arguments.nearest(kind, KINDS, run.words()));
        }
        List<Row> rows = Listing.of(BuildCommand.siteRoot(run), BuildCommand.clock(run), kind);
        run.terminal().print(run.json() ? json(kind, rows) : text(rows));
        return Exit.DONE;
    }

    /** Columns apart by tabs, for people and for {@code cut}. */
    private static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            String line = row.path() + "\t" + row.title();
            text.append(row.detail().isEmpty() ? line : line + "\t" + row.detail())
                    .append('\n');
        }
        return text.toString();
    }

    private static String json(String kind, List<Row> rows) {
        JsonWriter json = new JsonWriter().object();
        json.name("kind").value(kind);
        json.name("entries").array();
        for (Row row : rows) {
            json.object();
            json.name("id").value(row.id());
            json.name("title").value(row.title());
            json.name("path").value(row.path());
            json.name("detail").value(row.detail());
            json.end();
        }
        return json.end().end().toString();
    }
}
