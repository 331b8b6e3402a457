package org.netzbericht.feature.print.pdf;

import java.util.List;
import java.util.Map;

/**
 * A finished PDF.
 *
 * @param bytes none if there is no file, which a remark says
 * @param pages how many pages it has
 * @param pageOf the page each id of the HTML starts on, counted from 1 as printed
 * @param remarks what the engine could not do, in the order it noticed
 */
public record PdfFile(byte[] bytes, int pages, Map<String, Integer> pageOf, List<Remark> remarks) {
    public PdfFile {
        pageOf = Map.copyOf(pageOf);
        remarks = List.copyOf(remarks);
    }

    /** Whether there is a file. */
    public boolean isMade() {
        return bytes.length > 0;
    }
}
