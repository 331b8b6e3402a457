package org.netzbericht.build;

import java.util.List;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.source.SourceFile;

/** Saved answers of a self-check as the record of a page, without publishing the site. */
public final class AnswersSummary {
    private AnswersSummary() {}

    /** {@code files} are what people saved, at least one. The empty text if findings forbid it. */
    public static Checked<String> make(BuildRequest request, List<SourceFile> files) {
        return Build.summary(request, files);
    }
}
