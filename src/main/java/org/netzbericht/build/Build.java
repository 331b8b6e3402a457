package org.netzbericht.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netzbericht.audit.PageFacts;
import org.netzbericht.audit.PageParse;
import org.netzbericht.audit.PageScan;
import org.netzbericht.build.BuildReport.Counts;
import org.netzbericht.build.BuildReport.Outcome;
import org.netzbericht.build.BuildReport.Refusal;
import org.netzbericht.check.Checks;
import org.netzbericht.check.text.TextRules;
import org.netzbericht.content.Content;
import org.netzbericht.content.Schema;
import org.netzbericht.content.Settings;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.feature.Features;
import org.netzbericht.feature.questionnaire.Summaries;
import org.netzbericht.output.Opening;
import org.netzbericht.output.OutputFile;
import org.netzbericht.output.OutputPath;
import org.netzbericht.output.Publication;
import org.netzbericht.output.PublishRefused;
import org.netzbericht.output.Published;
import org.netzbericht.render.lint.LinkLiterals;
import org.netzbericht.site.MediaItem;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.site.SitePlanner;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.SourceTree;

/** The hall: one run from files to a published site. What it reads is read first; every further stage is a line of {@link #run}. Nothing is written unless both gates are passed. */
public final class Build {
    private final BuildRequest request;
    private final Progress progress;
    private final Parallel parallel;
    private final Stages stages = new Stages();
    private final List<Diagnostic> found = new ArrayList<>();
    private final Inputs read;
    private final Settings settings;

    /** Whether all rules about content have been asked; commands that only plan leave them out. */
    private boolean isChecked;

    private Counts counts = new Counts(0, 0, 0, 0, 0, 0, 0);
    private @Nullable String nextChange;

    private Build(BuildRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        this.parallel = new Parallel(request.threads());
        this.read = stages.time("read", () -> Inputs.read(request, parallel, progress));
        this.settings = take(take(read.schema()).settings().at(request.baseUrl()));
    }

    public static BuildReport run(BuildRequest request, Progress progress) {
        return new Build(request, progress).run();
    }

    /** A site up to its plan, as far as findings let it come, with the run that made it. */
    private record Planned(Build build, Site site, Theme theme) {}

    private static Planned planned(BuildRequest request) {
        Build build = new Build(request, Progress.NONE);
        Theme theme = build.take(build.read.theme());
        Content content = build.take(build.read.content());
        Map<String, MediaItem> media = build.take(build.media(content));
        Site site = build.take(SitePlanner.plan(content, build.parts(theme, media)));
        return new Planned(build, site, theme);
    }

    /** The gallery of components instead of the pages. */
    static BuildReport gallery(BuildRequest request) {
        Planned planned = planned(request);
        Build build = planned.build();
        return build.isStopped()
                ? build.report(Outcome.STOPPED, null)
                : build.publish(planned.site(), planned.theme(), build::gallery);
    }

    private BuildReport gallery(Site site, Theme theme, Publication publication) {
        Page page = site.pages().get(0);
        byte[] html = take(theme.renderer().gallery(theme.files(), site, page));
        publication.stage(new OutputPath("index.html"), html);
        theme.assets().assets().forEach(asset -> publication.stage(OutputPath.ofStatic(asset.path()), asset.bytes()));
        return finish(site, publication);
    }

    private BuildReport run() {
        Theme theme = take(read.theme());
        Content content = take(read.content());
        Map<String, MediaItem> media = take(stages.time("media", () -> media(content)));
        var planned = stages.time(
                "check and plan",
                () -> parallel.both(() -> checks(content), () -> SitePlanner.plan(content, parts(theme, media))));
        found.addAll(planned.first());
        isChecked = true;
        Features.ALL.forEach(feature -> found.addAll(feature.check(content.schema())));
        Site plan = take(planned.second());
        found.addAll(LinkLiterals.check(theme.links(), plan));
        counts = counts(plan, null);
        nextChange = NextChange.of(content);
        if (isStopped()) {
            return report(Outcome.STOPPED, null);
        }
        Site site = Editions.areWanted(plan) ? take(stages.time("pdf", () -> editions(plan, theme))) : plan;
        return request.checkOnly() ? check(site, theme) : publish(site, theme, this::publish);
    }

    /** The site with its books as files; those of earlier runs are kept beside the target. */
    private Checked<Site> editions(Site plan, Theme theme) {
        Path kept = request.target().resolveSibling("." + request.target().getFileName() + ".pdf");
        return new Editions(plan, theme).make(kept, request.checkOnly());
    }

    /** One page as a PDF. */
    static Checked<byte[]> pdf(BuildRequest request, String meant) {
        Planned planned = planned(request);
        Build build = planned.build();
        Page page = build.isStopped() ? null : Editions.page(planned.site(), meant);
        byte[] bytes = page == null
                ? new byte[0]
                : build.take(new Editions(planned.site(), planned.theme()).file(page))
                        .bytes();
        return new Checked<>(bytes, build.report(Outcome.CHECKED, null).diagnostics());
    }

    /** Saved answers as the record of a page. */
    static Checked<String> summary(BuildRequest request, List<SourceFile> files) {
        Planned planned = planned(request);
        Build build = planned.build();
        String text = build.isStopped()
                ? ""
                : build.take(Summaries.of(planned.site(), planned.theme().renderer(), files));
        return new Checked<>(text, build.report(Outcome.CHECKED, null).diagnostics());
    }

    /** What is published of people, as the finished pages show it; nothing is written. */
    static Checked<List<PersonalData.Row>> personalData(BuildRequest request) {
        Planned planned = planned(request);
        Build build = planned.build();
        List<PersonalData.Row> rows = List.of();
        if (!build.isStopped()) {
            PersonalData data = new PersonalData(planned.site(), planned.theme().renderer());
            rows = data.rows(build.parallel.map(
                    planned.site().pages(),
                    page -> {
                        Checked<byte[]> html = planned.theme().renderer().render(planned.site(), page);
                        build.found(html.diagnostics());
                        return data.on(page, new String(html.value(), StandardCharsets.UTF_8));
                    },
                    done -> {}));
        }
        return new Checked<>(rows, build.report(Outcome.CHECKED, null).diagnostics());
    }

    /** The second half of {@code check}: every page is rendered and parsed in full, nothing is written. */
    private BuildReport check(Site site, Theme theme) {
        Set<String> files = files(site, theme);
        List<PageFacts> facts = stages.time(
                "render",
                () -> pages(site, theme, (path, html) -> {
                    found(PageParse.check(path, new String(html, StandardCharsets.UTF_8)));
                    return PageScan.of(path, html, files::contains);
                }));
        audit(facts, site, theme);
        return report(isStopped() ? Outcome.STOPPED : Outcome.CHECKED, null);
    }

    /** What is staged into an opened target. */
    private interface Staging {
        BuildReport stage(Site site, Theme theme, Publication publication);
    }

    private BuildReport publish(Site site, Theme theme, Staging staging) {
        List<Path> forbidden = List.of(
                request.siteRoot(),
                request.siteRoot().resolve("site-content"),
                request.siteRoot().resolve("templates"));
        Opening opening = Publication.open(
                request.target(), forbidden, site.content().window().drafts());
        if (opening instanceof Opening.Refused refused) {
            return report(Outcome.REFUSED, new Refusal(refused.code(), refused.args()));
        }
        if (!(opening instanceof Opening.Opened opened)) {
            return report(Outcome.LOCKED, null);
        }
        try (Publication publication = opened.publication()) {
            return staging.stage(site, theme, publication);
        } catch (PublishRefused refused) {
            return report(Outcome.REFUSED, new Refusal(refused.code(), refused.args()));
        }
    }

    private BuildReport publish(Site site, Theme theme, Publication publication) {
        Set<String> files = files(site, theme);
        List<PageFacts> facts = stages.time(
                "render",
                () -> parallel.beside(
                        () -> pages(site, theme, (path, html) -> {
                            publication.stage(new OutputPath(path), html);
                            return PageScan.of(path, html, files::contains);
                        }),
                        () -> otherFiles(site, theme)
                                .forEach(file -> publication.stage(OutputPath.ofStatic(file.path()), file.bytes()))));
        audit(facts, site, theme);
        return finish(site, publication);
    }

    private BuildReport finish(Site site, Publication publication) {
        if (isStopped()) {
            return report(Outcome.STOPPED, null);
        }
        Published published = stages.time("publish", publication::publish);
        counts = counts(site, published);
        return report(Outcome.PUBLISHED, null);
    }

    /** All rules, each in a thread of its own, then those about words, entry by entry. */
    private List<Diagnostic> checks(Content content) {
        List<Diagnostic> checked = new ArrayList<>();
        parallel.map(Checks.ALL, check -> check.check(content), done -> {}).forEach(checked::addAll);
        TextRules rules = Checks.texts(content);
        checked.addAll(rules.found(parallel.map(rules.entries(), rules::read, done -> {})));
        return checked;
    }

    private Checked<Map<String, MediaItem>> media(Content content) {
        SourceTree sources = read.sources();
        return MediaFiles.items(
                parallel.map(MediaFiles.files(sources), file -> MediaFiles.read(sources, file), done -> {}), content);
    }

    private SitePlanner.Parts parts(Theme theme, Map<String, MediaItem> media) {
        var renderer = theme.renderer();
        return new SitePlanner.Parts(
                settings,
                theme.assets(),
                media,
                renderer.layouts(),
                renderer.templateIds(),
                site -> Features.all(feature -> feature.files(site)),
                request.portable());
    }

    /** What is done with the finished HTML of a page. */
    private interface Finished {
        PageFacts take(String path, byte[] html);
    }

    private List<PageFacts> pages(Site site, Theme theme, Finished finished) {
        List<Page> pages = site.pages();
        return parallel.map(
                pages,
                page -> {
                    Checked<byte[]> html = theme.renderer().render(site, page);
                    String path = page.route().file();
                    return html.diagnostics().isEmpty()
                            ? finished.take(path, html.value())
                            : new PageFacts(path, Set.of(), List.of(), html.diagnostics());
                },
                done -> progress.at("render", done, pages.size()));
    }

    /** {@code facts} are those of the site's pages in their order. A page with a finding between pages is rendered once more to show the place. */
    private void audit(List<PageFacts> facts, Site site, Theme theme) {
        facts.forEach(page -> found.addAll(page.diagnostics()));
        found.addAll(theme.renderer().unusedTemplates());
        found.addAll(PageScan.anchors(
                facts,
                number ->
                        theme.renderer().render(site, site.pages().get(number)).value()));
    }

    private Set<String> files(Site site, Theme theme) {
        Set<String> files = new HashSet<>(Features.all(feature -> feature.files(site)));
        site.pages().forEach(page -> files.add(page.route().file()));
        site.media().values().forEach(item -> files.add(item.file()));
        theme.assets().assets().forEach(asset -> files.add(asset.path()));
        files.addAll(site.staticFiles());
        site.editions().forEach(edition -> files.add(edition.file()));
        return files;
    }

    /** Everything that is published beside pages, each read when it is asked for. */
    private static Stream<OutputFile> otherFiles(Site site, Theme theme) {
        SourceTree tree = site.content().tree();
        Stream<OutputFile> assets =
                theme.assets().assets().stream().map(asset -> new OutputFile(asset.path(), asset.bytes()));
        Stream<OutputFile> media = site.media().values().stream()
                .map(item ->
                        new OutputFile(item.file(), MediaFiles.asset(tree, item).bytes()));
        Stream<OutputFile> statics = site.staticFiles().stream()
                .map(file -> new OutputFile(file, tree.bytes(Schema.ROOT + "static/" + file)));
        Stream<OutputFile> features = Features.ALL.stream().flatMap(feature -> feature.produce(site, theme.renderer()));
        Stream<OutputFile> books =
                site.editions().stream().map(edition -> new OutputFile(edition.file(), edition.bytes()));
        return Stream.of(assets, media, statics, books, features).flatMap(files -> files);
    }

    private Counts counts(Site site, @Nullable Published published) {
        int records = site.content().entries().size();
        int redirects = (int) site.pages().stream()
                .filter(Page.RedirectPage.class::isInstance)
                .count();
        int images = (int) site.media().values().stream()
                .filter(item -> item.facts().isPicture())
                .count();
        int pages = site.pages().size() - redirects;
        return published == null
                ? new Counts(records, pages, images, redirects, 0, 0, 0)
                : new Counts(
                        records,
                        pages,
                        images,
                        redirects,
                        published.written(),
                        published.unchanged(),
                        published.removed().size());
    }

    private <T> T take(Checked<T> checked) {
        found.addAll(checked.diagnostics());
        return checked.value();
    }

    private synchronized void found(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    private boolean isStopped() {
        return Suppressions.applied(found, settings, isChecked).stream()
                .anyMatch(diagnostic -> diagnostic.kind().severity().compareTo(request.failOn()) <= 0);
    }

    private BuildReport report(Outcome outcome, @Nullable Refusal refusal) {
        List<Diagnostic> sorted = new ArrayList<>(Suppressions.applied(found, settings, isChecked));
        sorted.sort(null);
        return new BuildReport(Once.each(sorted), outcome, counts, stages.timings(), nextChange, refusal);
    }
}
