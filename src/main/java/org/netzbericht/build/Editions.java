package org.netzbericht.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.Asset;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.feature.print.epub.EpubArchive;
import org.netzbericht.feature.print.epub.EpubEdition;
import org.netzbericht.feature.print.page.PrintPage;
import org.netzbericht.feature.print.page.SitePages;
import org.netzbericht.feature.print.pdf.CarefulEngine;
import org.netzbericht.feature.print.pdf.EmbeddedEngine;
import org.netzbericht.feature.print.pdf.KeptFiles;
import org.netzbericht.feature.print.pdf.PdfEngine;
import org.netzbericht.feature.print.pdf.PdfEngines;
import org.netzbericht.feature.print.pdf.PdfFile;
import org.netzbericht.feature.print.pdf.Remarks;
import org.netzbericht.site.MediaItem;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.site.book.Book;
import org.netzbericht.site.book.CheckRecord;
import org.netzbericht.site.book.Edition;
import org.netzbericht.source.Location;

/**
 * Makes books as PDF and EPUB files, after planning and before pages are rendered, because pages show how many pages and bytes they have. Nothing here is
 * loaded in a run that makes none.
 */
final class Editions {
    static final Kind NO_ENGINE = Kind.warning("print.noEngine");
    static final Kind CHECK = Kind.warning("print.check");

    private final Site site;
    private final Theme theme;

    Editions(Site site, Theme theme) {
        this.site = site;
        this.theme = theme;
    }

    static boolean areWanted(Site site) {
        return site.books().stream()
                .anyMatch(book -> Stream.of(Edition.Form.values()).anyMatch(form -> site.file(book, form) != null));
    }

    /** The site with its books; those of earlier runs are taken from {@code kept}, where nothing of them has changed. */
    Checked<Site> make(Path kept, boolean readOnly) {
        Findings findings = new Findings();
        PdfEngine engine = new CarefulEngine(findings.take(engine()));
        KeptFiles files = new KeptFiles(kept, "netzbericht " + version() + " " + engine.name(), readOnly);
        List<Edition> editions = new ArrayList<>();
        for (Book book : site.books()) {
            String pdf = site.file(book, Edition.Form.PDF);
            String epub = site.file(book, Edition.Form.EPUB);
            Page page = pdf == null && epub == null ? null : site.page(book, Page.BookPage.Use.PRINT);
            Checked<PrintPage> print = page == null ? null : printPage(page);
            if (print == null || !print.diagnostics().isEmpty()) {
                continue; // not wanted, or wrong: that is found again when the page is rendered for the site
            }
            if (pdf != null) {
                PdfFile made = files.file(print.value(), engine);
                findings.addAll(Remarks.findings(made.remarks(), theme.files(), page.origin()));
                if (made.isMade()) {
                    editions.add(new Edition(book, Edition.Form.PDF, pdf, made.pages(), made.bytes()));
                }
            }
            if (epub != null) {
                editions.add(new Edition(book, Edition.Form.EPUB, epub, 0, epub(book, print.value())));
            }
        }
        files.drop();
        findings.addAll(outdated(editions));
        return findings.with(site.with(editions));
    }

    /** Records of checks that hold for none of the files. Translations of a report may share a record; it holds for one of them. */
    private static List<Diagnostic> outdated(List<Edition> editions) {
        Set<Location> valid = new HashSet<>();
        editions.forEach(edition -> edition.checks().forEach(check -> valid.add(check.location())));
        Map<Location, Diagnostic> outdated = new LinkedHashMap<>();
        for (Edition edition : editions) {
            for (CheckRecord check : edition.recorded()) {
                if (!valid.contains(check.location())) {
                    outdated.putIfAbsent(
                            check.location(), CHECK.at(check.location(), edition.file(), edition.sha256()));
                }
            }
        }
        return List.copyOf(outdated.values());
    }

    private byte[] epub(Book book, PrintPage page) {
        String summary = theme.renderer().words(book.language()).get("epubAccessibility");
        return EpubArchive.of(EpubEdition.of(page, summary));
    }

    /** A single page as a file, whatever it is. */
    Checked<PdfFile> file(Page page) {
        Findings findings = new Findings();
        PdfEngine engine = new CarefulEngine(findings.take(engine()));
        PdfFile made = engine.make(findings.take(printPage(page)));
        findings.addAll(Remarks.findings(made.remarks(), theme.files(), page.origin()));
        return findings.with(made);
    }

    /** The page meant: that of a path, or the print edition of the report of that name; the first report's for the empty name. Null if there is none. */
    static @Nullable Page page(Site site, String meant) {
        if (meant.contains("/")) {
            return site.at(meant);
        }
        for (Book book : site.books()) {
            if (meant.isEmpty() || book.report().id().equals(meant)) {
                return site.page(book, Page.BookPage.Use.PRINT);
            }
        }
        return null;
    }

    /** The engine asked for, else the one that comes with the program. */
    private Checked<PdfEngine> engine() {
        @Nullable
        Value asked = site.settings().entry().get("pdf") instanceof Value.Group group
                ? group.values().get("engine")
                : null;
        if (!(asked instanceof Value.Choice name)) {
            return Checked.of(new EmbeddedEngine());
        }
        PdfEngine other = PdfEngines.find(name.key()).orElse(null);
        return other == null
                ? new Checked<>(new EmbeddedEngine(), List.of(Diagnostic.of(NO_ENGINE, name.location(), name.key())))
                : Checked.of(other);
    }

    private Checked<PrintPage> printPage(Page page) {
        Checked<byte[]> html = theme.renderer().render(site, page);
        SitePages pages = new SitePages(site, theme.files(), this::published);
        String text = new String(html.value(), StandardCharsets.UTF_8);
        return new Checked<>(pages.of(page, text, theme.renderer().words(page.language())), html.diagnostics());
    }

    private Optional<byte[]> published(String path) {
        for (Asset asset : site.assets().assets()) {
            if (asset.path().equals(path)) {
                return Optional.of(asset.bytes());
            }
        }
        for (MediaItem item : site.media().values()) {
            if (item.file().equals(path)) {
                return Optional.of(MediaFiles.asset(site.content().tree(), item).bytes());
            }
        }
        return site.staticFiles().contains(path)
                ? Optional.of(site.content().tree().bytes(Schema.ROOT + "static/" + path))
                : Optional.empty();
    }

    private static String version() {
        try (InputStream in = Editions.class.getResourceAsStream("/org/netzbericht/cli/version.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
