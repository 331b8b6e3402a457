package org.netzbericht.feature.cite;

import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.render.view.Citation;

/** A page as a record of RIS, in UTF-8: a line for each value, ended as the format asks. */
final class Ris {
    private final StringBuilder text = new StringBuilder();

    static String of(Citation page) {
        Ris entry = new Ris();
        entry.write(page);
        return entry.text.append("ER  - \r\n").toString();
    }

    private void write(Citation page) {
        line(
                "TY",
                switch (page.kind()) {
                    case PAGE -> "ELEC";
                    case REPORT -> "BOOK";
                    case CHAPTER -> "CHAP";
                });
        line("ID", page.key());
        page.authors().forEach(name -> line("AU", name));
        page.editors().forEach(name -> line("ED", name));
        line("TI", page.subtitle().isEmpty() ? page.title() : page.title() + ": " + page.subtitle());
        line("T2", page.container());
        line("ET", page.edition());
        line("PB", page.publisher());
        line("CY", page.place());
        PartialDate date = page.date();
        if (date != null) {
            line("PY", String.valueOf(date.year()));
            line("DA", date.iso().replace('-', '/'));
        }
        line("LA", page.language());
        line("UR", page.address());
    }

    private void line(String tag, String value) {
        if (!value.isEmpty()) {
            text.append(tag).append("  - ");
            value.chars().forEach(c -> text.append(c < ' ' ? ' ' : (char) c));
            text.append("\r\n");
        }
    }
}
