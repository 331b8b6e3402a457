package org.netzbericht.check;

import java.util.List;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Reviews;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** The day by which a published entry was to be looked through again has not passed. */
final class ReviewCheck implements Check {
    static final Kind DUE = Kind.warning("content.review");

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        for (Entry entry : Reviews.due(content)) {
            var day = Reviews.day(entry);
            findings.add(DUE, day.location(), entry.title(), day.date().iso());
        }
        return findings.list();
    }
}
