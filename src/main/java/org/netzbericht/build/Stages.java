package org.netzbericht.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.netzbericht.build.BuildReport.Timing;

/** Measures the stages of a run. Not thread-safe: stages follow one another. */
final class Stages {
    private final List<Timing> timings = new ArrayList<>();

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        timings.add(new Timing(stage, System.nanoTime() - start));
        return result;
    }

    void time(String stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return stage;
        });
    }

    List<Timing> timings() {
        return List.copyOf(timings);
    }
}
