package org.netzbericht.check;

import java.util.List;
import org.netzbericht.content.Content;
import org.netzbericht.content.Documents;
import org.netzbericht.content.Entry;
import org.netzbericht.content.chart.ChartTables;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;

/** What charts show exists: the file and its columns, the collection and its fields, and numbers in them. */
final class ChartCheck implements Check {
    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        for (Entry entry : content.entries()) {
            check(entry, content, findings);
            entry.translations().values().forEach(translated -> check(translated, content, findings));
        }
        return findings.list();
    }

    private static void check(Entry entry, Content content, Findings findings) {
        for (Document document : Documents.of(entry)) {
            for (ChartBlock chart : document.charts()) {
                findings.addAll(
                        ChartTables.read(chart, content, entry.language()).diagnostics());
            }
        }
    }
}
