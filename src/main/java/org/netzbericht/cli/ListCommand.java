package org.netzbericht.cli;

import java.util.List;
import org.netzbericht.build.Listing;
import org.netzbericht.build.Listing.Row;
import org.netzbericht.build.PersonalData;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.format.JsonWriter;
import org.netzbericht.diagnostic.format.TextFormat;
import org.netzbericht.source.Position;

/** {@code list KIND}: records in one state, or what is published of people, one a line. */
final class ListCommand {
    private static final String PERSONAL = "personal-data";
    private static final List<String> KINDS = List.of(
            "drafts",
            "future",
            "expired",
            "review",
            "published",
            "orphans",
            "unused",
            "stale",
            "untranslated",
            PERSONAL);

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
        if (kind.equals(PERSONAL)) {
            return personalData(run);
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

    private static int personalData(Run run) {
        Checked<List<PersonalData.Row>> found = PersonalData.of(BuildCommand.request(run));
        boolean isWrong = found.diagnostics().stream().anyMatch(Diagnostic::isError);
        if (isWrong) {
            run.terminal()
                    .print(TextFormat.of(run.messages(), run.terminal().colour())
                            .format(found.diagnostics()));
            return Exit.CONTENT;
        }
        run.terminal().print(run.json() ? personalJson(found.value()) : personalText(found.value()));
        return Exit.DONE;
    }

    /** Place, field, value and number of pages, apart by tabs. */
    private static String personalText(List<PersonalData.Row> rows) {
        StringBuilder text = new StringBuilder();
        for (PersonalData.Row row : rows) {
            List<String> columns = List.of(
                    row.place().toString(),
                    row.field(),
                    row.value().replaceAll("\\s+", " "),
                    String.valueOf(row.pages()));
            text.append(String.join("\t", columns)).append('\n');
        }
        return text.toString();
    }

    private static String personalJson(List<PersonalData.Row> rows) {
        JsonWriter json = new JsonWriter().object();
        json.name("kind").value(PERSONAL);
        json.name("values").array();
        for (PersonalData.Row row : rows) {
            Position at = row.place().position();
            json.object();
            json.name("id").value(row.id());
            json.name("field").value(row.field());
            json.name("value").value(row.value());
            json.name("pages").value(row.pages());
            json.name("path").value(row.place().file().path());
            json.name("line").value(at.line());
            json.name("column").value(at.column());
            json.end();
        }
        return json.end().end().toString();
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
