package org.netzbericht.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.netzbericht.demo.OutputFolder.Page;

/** The Nu HTML checker finds no error. Its warnings go to {@code target/html-warnings.txt}. */
class HtmlValidityIT {
    /** Above this number only the first pages of each layout are checked, and redirects count as a layout. */
    private static final int ALL = 150;

    private static final int PER_LAYOUT = 6;
    private static final int THREADS = 2;

    @TestFactory
    Stream<DynamicTest> validity() {
        List<Page> pages = selected(DemoSite.folder().allPages());
        int total = DemoSite.folder().allPages().size();
        String name = pages.size() == total
                ? "all " + total + " pages are valid"
                : pages.size() + " of " + total + " pages are valid: the first " + PER_LAYOUT + " of each layout";
        return Stream.of(
                DynamicTest.dynamicTest(name, () -> check(pages)),
                DynamicTest.dynamicTest(
                        "the gallery is valid",
                        () -> Rules.assertNone(new HtmlChecker()
                                .check(DemoSite.gallery().pages().get(0).html())
                                .errors())));
    }

    private static void check(List<Page> pages) throws InterruptedException, IOException {
        ConcurrentLinkedQueue<Page> waiting = new ConcurrentLinkedQueue<>(pages);
        List<String> errors = Collections.synchronizedList(new ArrayList<>());
        List<String> warnings = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < THREADS; i++) {
            threads.execute(() -> {
                try {
                    HtmlChecker checker = new HtmlChecker();
                    for (Page page = waiting.poll(); page != null; page = waiting.poll()) {
                        String path = page.path();
                        HtmlChecker.Verdict verdict = checker.check(page.html());
                        verdict.errors().forEach(line -> errors.add(path + ":" + line));
                        verdict.warnings().forEach(line -> warnings.add(path + ":" + line));
                    }
                } catch (RuntimeException | LinkageError e) {
                    errors.add("The checker broke off: " + e);
                }
            });
        }
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
            errors.add("The checker hangs.");
        }
        Path report = Path.of("target", "html-warnings.txt");
        Files.createDirectories(report.getParent());
        Files.write(report, warnings.stream().sorted().toList());
        Rules.assertNone(errors.stream().sorted().toList());
    }

    private static List<Page> selected(List<Page> pages) {
        if (pages.size() <= ALL) {
            return pages;
        }
        Map<String, Integer> counts = new HashMap<>();
        return pages.stream()
                .filter(page ->
                        counts.merge(page.redirects() ? "redirect" : page.layout(), 1, Integer::sum) <= PER_LAYOUT)
                .toList();
    }
}
