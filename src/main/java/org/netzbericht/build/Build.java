package org.netzbericht.build;

import java.util.List;
import org.netzbericht.build.BuildReport.Counts;
import org.netzbericht.build.BuildReport.Outcome;

/** One run from files to a published site. */
public final class Build {
    private Build() {}

    public static BuildReport run(BuildRequest request, Progress progress) {
        return new BuildReport(List.of(), Outcome.CHECKED, new Counts(0, 0, 0, 0, 0, 0, 0), List.of(), null, null);
    }
}
