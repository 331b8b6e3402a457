package org.netzbericht.feature.print.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.netzbericht.feature.print.page.PrintMetadata;
import org.netzbericht.feature.print.page.PrintPage;

/** What is said about a document as a whole: metadata, dates, its ID, page labels, bookmarks shown at first, attached files. */
final class Finish {
    private Finish() {}

    static void apply(PDDocument document, PrintPage page, String producer) throws IOException {
        PrintMetadata metadata = page.metadata();
        document.setDocumentInformation(information(metadata, producer));
        PDMetadata packet = new PDMetadata(document);
        packet.importXMPMetadata(Xmp.packet(metadata, producer).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(packet);
        document.getDocumentCatalog().setLanguage(metadata.language());
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        document.setDocumentId(id(metadata.identifier()));
        PageLabels.write(document);
        LinkContents.complete(document, metadata.pageWord());
        AttachedFiles.attach(document, page.attachments(), calendar(metadata));
    }

    private static PDDocumentInformation information(PrintMetadata metadata, String producer) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(metadata.title());
        if (!metadata.authors().isEmpty()) {
            information.setAuthor(String.join("; ", metadata.authors()));
        }
        information.setSubject(metadata.subject());
        if (!metadata.keywords().isEmpty()) {
            information.setKeywords(String.join(", ", metadata.keywords()));
        }
        information.setCreator(producer);
        information.setProducer(producer);
        information.setCreationDate(calendar(metadata));
        information.setModificationDate(calendar(metadata));
        return information;
    }

    /** In UTC and to the second, as PDF writes dates. */
    private static Calendar calendar(PrintMetadata metadata) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(metadata.date().getEpochSecond() * 1000);
        return calendar;
    }

    /** The library makes the file's ID of this number and the metadata above. */
    private static long id(String identifier) {
        CRC32 sum = new CRC32();
        sum.update(identifier.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
