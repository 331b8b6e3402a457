package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netzbericht.browser.Axe;
import org.netzbericht.browser.Chromium;
import org.netzbericht.browser.Look;
import org.netzbericht.browser.Probe;
import org.netzbericht.browser.StaticServer;
import org.netzbericht.browser.Tab;
import org.netzbericht.demo.OutputFolder.Page;

/**
 * The fullest page of every layout of the demo site, and the gallery of components, in a real Chromium. Pictures go to {@code
 * target/screenshots/}. Without a Chromium these tests are skipped, under CI=true they fail.
 */
class SiteBrowserIT {
    private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.NARROW, Look.FORCED_COLORS);
    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final int TABS = 2;
    private static final int FONT_BYTES = 120_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static OutputFolder site;
    private static StaticServer server;
    private static OutputFolder gallery;
    private static StaticServer galleryServer;
    private static Chromium chromium;
    private static final BlockingQueue<Tab> TABS_AT_REST = new ArrayBlockingQueue<>(TABS);

    @BeforeAll
    static void start() {
        chromium = Chromium.startOrSkip();
        site = DemoSite.folder();
        server = new StaticServer(site.root(), site.basePath());
        gallery = DemoSite.gallery();
        galleryServer = new StaticServer(gallery.root(), "/galerie/");
        for (int i = 0; i < TABS; i++) {
            TABS_AT_REST.add(chromium.newTab());
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        for (StaticServer one : new StaticServer[] {server, galleryServer}) {
            if (one != null) {
                one.close();
            }
        }
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicNode> pages() {
        return tour(site, server);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicNode> galleryOfComponents() {
        return tour(gallery, galleryServer);
    }

    private static Stream<DynamicNode> tour(OutputFolder folder, StaticServer server) {
        return folder.onePerLayout().stream()
                .map(page ->
                        dynamicContainer(page.layout() + " /" + page.url(), looksAndProbes(new Visit(page, server))));
    }

    private static Stream<DynamicTest> looksAndProbes(Visit visit) {
        return Stream.concat(
                LOOKS.stream().map(look -> dynamicTest(look.name(), () -> visit.seen(look))),
                Stream.of(
                        dynamicTest("keyboard", () -> visit.check(Look.LIGHT, Probe::keyboardTour)),
                        dynamicTest("keyboard at 320 px", () -> visit.check(Look.NARROW, Probe::keyboardTour)),
                        dynamicTest("targets", () -> visit.check(Look.LIGHT, Probe::targets)),
                        dynamicTest("targets at 320 px", () -> visit.check(Look.NARROW, Probe::targets)),
                        dynamicTest("text spacing", () -> visit.check(Look.LIGHT, Probe::spacing)),
                        dynamicTest("text spacing at 320 px", () -> visit.check(Look.NARROW, Probe::spacing)),
                        dynamicTest("screenshots", visit::photograph)));
    }

    /** Other languages, one of them read from the right, in the looks that differ. */
    @TestFactory
    Stream<DynamicNode> languages() {
        assertThat(site.inOtherLanguages()).extracting(Page::language).contains("ar", "de-simple", "en", "tr");
        return site.inOtherLanguages().stream()
                .map(page -> new Visit(page, server))
                .map(visit -> dynamicContainer(
                        visit.page().language() + " /" + visit.page().url(),
                        Stream.concat(
                                Stream.of(Look.LIGHT, Look.DARK, Look.NARROW)
                                        .map(look -> dynamicTest(look.name(), () -> visit.seen(look))),
                                Stream.of(
                                        dynamicTest(
                                                "keyboard at 320 px",
                                                () -> visit.check(Look.NARROW, Probe::keyboardTour)),
                                        dynamicTest("targets", () -> visit.check(Look.LIGHT, Probe::targets)),
                                        dynamicTest(
                                                "text spacing at 320 px",
                                                () -> visit.check(Look.NARROW, Probe::spacing)),
                                        dynamicTest("screenshots", visit::photograph)))));
    }

    /** Links are relative, so the same files work below any path; only 404.html is bound to the base URL. */
    @TestFactory
    Stream<DynamicTest> pagesBelowAnotherPath() {
        return Stream.of("/", "/netz/bericht/")
                .map(base -> dynamicTest("below " + base, () -> {
                    List<String> problems = new ArrayList<>();
                    try (StaticServer other = new StaticServer(site.root(), base);
                            Tab fresh = chromium.newTab()) {
                        for (Page page : site.onePerLayout()) {
                            if (!page.isErrorPage()) {
                                fresh.open(other.url() + page.url());
                                problems.addAll(told(page, Look.LIGHT, fresh, other, 200));
                            }
                        }
                    }
                    Rules.assertNone(problems);
                }));
    }

    /** Who prints one of these takes a sheet of paper to a meeting. */
    @ParameterizedTest
    @ValueSource(strings = {"project", "municipality", "event"})
    void printsOnTwoPagesAtMost(String layout) throws IOException {
        Tab tab = chromium.newTab();
        List<String> problems = new ArrayList<>();
        int seen = 0;
        for (Page page : site.pages()) {
            if (page.layout().equals(layout)) {
                tab.look(Look.LIGHT.asPrint("paper")).open(server.url() + page.url());
                try (PDDocument paper = Loader.loadPDF(tab.printed())) {
                    seen++;
                    if (paper.getNumberOfPages() > 2) {
                        problems.add(page.path() + " takes " + paper.getNumberOfPages() + " pages");
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(5);
        Rules.assertNone(problems);
    }

    /** What the page said and fetched. */
    private static List<String> told(Page page, Look look, Tab tab, StaticServer server, int status) {
        List<String> problems = new ArrayList<>();
        String where = page.path() + " (" + look + "): ";
        for (String message : tab.messages()) {
            // The answer to a miss is a miss; the browser says so of the page itself.
            if (status == 200 || !message.contains("404") || !message.contains("gibt/es/nicht/")) {
                problems.add(where + message);
            }
        }
        Set<String> urls = new LinkedHashSet<>();
        for (Tab.Request request : tab.requests()) {
            boolean first = urls.isEmpty();
            urls.add(request.url());
            if (!request.url().startsWith(server.url()) && !request.url().startsWith("data:image/")) {
                problems.add(where + "fetches " + request.url());
            } else if (!request.url().startsWith("data:") && request.status() != (first ? status : 200)) {
                problems.add(where + request.url() + " is answered with " + request.status());
            }
        }
        return problems;
    }

    /** Reports show no names of dynamic tests, so each line says where it was seen. */
    private static List<String> at(Page page, Look look, List<String> problems) {
        return problems.stream()
                .map(problem -> page.path() + " (" + look + "): " + problem)
                .toList();
    }

    /** What to do with a page in a tab that is at rest; nothing is stored by it. */
    private static void inTab(Look look, String url, Consumer<Tab> todo) {
        Tab tab;
        try {
            tab = TABS_AT_REST.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            todo.accept(tab.look(look).open(url));
            Rules.assertNone(tab.stored());
        } finally {
            TABS_AT_REST.add(tab);
        }
    }

    /** A page where it is served. */
    private record Visit(Page page, StaticServer server) {
        void seen(Look look) {
            inTab(look, url(), tab -> {
                List<String> problems = new ArrayList<>(told(page, look, tab, server, page.isErrorPage() ? 404 : 200));
                problems.addAll(at(page, look, Probe.overflow(tab)));
                problems.addAll(at(page, look, Axe.violations(tab)));
                long fonts = tab.requests().stream()
                        .filter(request -> request.type().equals("Font"))
                        .mapToLong(Tab.Request::bytes)
                        .sum();
                if (fonts > FONT_BYTES) {
                    problems.add(page.path() + ": loads " + fonts + " bytes of fonts, allowed " + FONT_BYTES);
                }
                Rules.assertNone(problems);
            });
        }

        void check(Look look, Function<Tab, List<String>> probe) {
            inTab(look, url(), tab -> Rules.assertNone(at(page, look, probe.apply(tab))));
        }

        void photograph() {
            String layout = page.layout().isEmpty() ? page.url().replace('/', '_') : page.layout();
            boolean isFirst =
                    page.language().equals(site.page("index.html").orElseThrow().language());
            String name = isFirst ? layout : layout + "-" + page.language();
            for (int width : WIDTHS) {
                Look light = Look.screen("light", width, 900);
                inTab(light, url(), tab -> {
                    // The page listens to media queries, so it need not be loaded again.
                    for (Look look : List.of(light, light.asDark("dark"), light.asPrint("print"))) {
                        tab.look(look).settle();
                        tab.screenshot(SCREENSHOTS.resolve(name + "-" + width + "-" + look.name() + ".png"));
                    }
                });
            }
        }

        /** A miss as visitors meet it: somewhere deep, not at 404.html. */
        private String url() {
            return server.url() + (page.isErrorPage() ? "gibt/es/nicht/" : page.url());
        }
    }
}
