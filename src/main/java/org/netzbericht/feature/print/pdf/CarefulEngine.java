package org.netzbericht.feature.print.pdf;

import java.util.List;
import java.util.Map;
import org.netzbericht.feature.print.page.PrintPage;

/** An engine whose failures are remarks: what it throws, over a page it cannot set, comes back as a file without bytes. */
public final class CarefulEngine implements PdfEngine {
    private final PdfEngine engine;

    public CarefulEngine(PdfEngine engine) {
        this.engine = engine;
    }

    @Override
    public PdfFile make(PrintPage page) {
        try {
            return engine.make(page);
        } catch (RuntimeException | StackOverflowError e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            String words = cause.getMessage() == null ? "" : ": " + cause.getMessage();
            Remark remark =
                    new Remark(Remark.Subject.FAILURE, "", 0, cause.getClass().getSimpleName() + words);
            return new PdfFile(new byte[0], 0, Map.of(), List.of(remark));
        }
    }

    @Override
    public String name() {
        return engine.name();
    }
}
