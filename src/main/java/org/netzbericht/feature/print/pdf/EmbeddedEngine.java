package org.netzbericht.feature.print.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.netzbericht.feature.print.page.PrintMetadata;
import org.netzbericht.feature.print.page.PrintPage;
import org.netzbericht.feature.print.pdf.markup.PrintMarkup;
import org.netzbericht.feature.print.pdf.tags.TagTree;
import org.netzbericht.feature.print.pdf.text.Glyphs;
import org.netzbericht.feature.print.pdf.text.Hyphenation;
import org.netzbericht.feature.print.pdf.text.SoftHyphens;

/**
 * The engine that comes with the program: openhtmltopdf, with repairs. Files conform to PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), and the
 * same page gives the same bytes. Reads nothing but what the page brings along.
 */
public final class EmbeddedEngine implements PdfEngine {
    private static final String PRODUCER = "Netzbericht";
    private static final int MOST_LAYOUTS = 3;
    private static final String FALLBACK = "print/fonts/source-sans-3-400.ttf";

    @Override
    public PdfFile make(PrintPage page) {
        EngineLog.silence();
        return make(page, Map.of(), PrintMarkup.needsPages(page.html()) ? MOST_LAYOUTS : 1);
    }

    /** {@code known} are the pages of an earlier layout; where they matter and are others now, all is laid out once more. */
    private static PdfFile make(PrintPage page, Map<String, Integer> known, int layouts) {
        Glyphs glyphs = new Glyphs();
        Set<Remark> remarks = new LinkedHashSet<>();
        PdfRendererBuilder builder = builder(page, new PrintUris(page.files(), glyphs, remarks::add), known);
        builder.withDiagnosticConsumer(
                diagnostic -> EngineLog.remark(diagnostic).ifPresent(remarks::add));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            Map<String, Integer> pages = pages(renderer);
            if (layouts > 1 && !pages.equals(known)) {
                return make(page, pages, layouts - 1);
            }
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            TagTree.of(document).repair();
            SoftHyphens.mark(document, glyphs);
            Finish.apply(document, page, PRODUCER);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new PdfFile(bytes.toByteArray(), document.getNumberOfPages(), pages, List.copyOf(remarks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "openhtmltopdf 1.1.65";
    }

    private static PdfRendererBuilder builder(PrintPage page, PrintUris uris, Map<String, Integer> known) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useProtocolsStreamImplementation(uris, PrintUris.SITE, PrintUris.THEME);
        builder.useExternalResourceAccessControl(
                (uri, type) -> PrintUris.isAllowed(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts(builder, page, uris);
        Hyphenation.of(page.metadata().language())
                .ifPresent(hyphenation -> builder.useHyphenation(hyphenation::hyphenate));
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(
                Locale.forLanguageTag(page.metadata().language())));
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer(PRODUCER);
        PrintMetadata metadata = page.metadata();
        List<String> sheets = List.of(PrintUris.of(PrintUris.THEME, page.sheet()));
        builder.withW3cDocument(
                PrintMarkup.prepare(page.html(), metadata.title(), metadata.subject(), sheets, known),
                PrintUris.of(PrintUris.SITE, page.path()));
        return builder;
    }

    private static void fonts(PdfRendererBuilder builder, PrintPage page, PrintUris uris) {
        for (FontFace face : uris.fonts(page.sheet())) {
            builder.useFont(
                    () -> uris.getUrl(face.uri()).getStream(),
                    face.family(),
                    face.weight(),
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
        String fallback = PrintUris.of(PrintUris.THEME, FALLBACK);
        builder.useFont(
                () -> uris.getUrl(fallback).getStream(),
                "Fallback",
                400,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
    }

    /** The page where each element with an id begins. */
    private static Map<String, Integer> pages(PdfBoxRenderer renderer) {
        List<PageBox> all = renderer.getRootBox().getLayer().getPages();
        Map<String, Integer> pages = new HashMap<>();
        Map<String, Box> boxes = renderer.getSharedContext().getIdMap();
        (boxes == null ? Map.<String, Box>of() : boxes).forEach((id, box) -> {
            for (PageBox page : all) {
                if (box.getAbsY() >= page.getTop() && box.getAbsY() < page.getBottom()) {
                    pages.put(id, page.getPageNo() + 1);
                }
            }
        });
        return pages;
    }
}
