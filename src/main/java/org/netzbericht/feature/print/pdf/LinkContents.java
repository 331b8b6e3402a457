package org.netzbericht.feature.print.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Says of every link inside the document on which page it ends; the engine takes the link's text only, and the page's number is none. */
final class LinkContents {
    private static final String NOTE = "#fs-footnote-";

    private LinkContents() {}

    static void complete(PDDocument document, String pageWord) throws IOException {
        Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), numbers.size() + 1);
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    complete(link, numbers, pageWord);
                }
            }
        }
    }

    private static void complete(PDAnnotationLink link, Map<COSDictionary, Integer> numbers, String pageWord)
            throws IOException {
        PDPage target = target(link);
        Integer number = target == null ? null : numbers.get(target.getCOSObject());
        if (number != null) {
            String text = text(link);
            if (text.matches("\\d+(–\\d+)?,?")) {
                link.setContents(pageWord + " " + text.replace(",", ""));
                return;
            }
            String separator = text.isEmpty() || text.equals(pageWord) ? "" : text.endsWith(" " + pageWord) ? "" : ", ";
            String word = text.endsWith(pageWord) ? "" : pageWord;
            link.setContents((text + separator + word).strip() + " " + number);
        }
    }

    /** The link's text; calls of notes have none but their number, for which the engine gives the address: their page must do. */
    private static String text(PDAnnotationLink link) {
        String text = link.getContents();
        if (text == null) {
            return "";
        }
        return text.startsWith(NOTE) ? "" : text.strip();
    }

    private static @Nullable PDPage target(PDAnnotationLink link) throws IOException {
        PDDestination destination =
                link.getAction() instanceof PDActionGoTo action ? action.getDestination() : link.getDestination();
        return destination instanceof PDPageDestination page ? page.getPage() : null;
    }
}
