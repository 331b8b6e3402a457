package org.netzbericht.feature.cite;

import java.util.List;
import java.util.stream.Collectors;
import org.netzbericht.render.view.Citation;

/** A page as an entry of BibTeX, in UTF-8. Every value is what readers see: what TeX would take as a command is written out. */
final class Bibtex {
    private final StringBuilder text = new StringBuilder();

    static String of(Citation page) {
        Bibtex entry = new Bibtex();
        entry.write(page);
        return entry.text.append("}\n").toString();
    }

    private void write(Citation page) {
        String type = switch (page.kind()) {
            case PAGE -> "misc";
            case REPORT -> "book";
            case CHAPTER -> "incollection";
        };
        text.append('@').append(type).append('{').append(page.key()).append(",\n");
        field("author", names(page.authors()));
        field("editor", names(page.editors()));
        field("title", kept(page.title()));
        field("subtitle", kept(page.subtitle()));
        field(page.kind() == Citation.Kind.PAGE ? "howpublished" : "booktitle", kept(page.container()));
        field("edition", escaped(page.edition()));
        field("publisher", kept(page.publisher()));
        field("address", escaped(page.place()));
        if (page.date() != null) {
            field("year", String.valueOf(page.date().year()));
            field("date", page.date().iso());
        }
        field("url", page.address());
        field("language", page.language());
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            text.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** A body stands in braces, or its name would be taken apart. */
    private static String names(List<String> names) {
        return names.stream()
                .map(name -> isPerson(name) ? escaped(name) : kept(name))
                .collect(Collectors.joining(" and "));
    }

    private static boolean isPerson(String name) {
        return name.indexOf(',') > 0 && name.indexOf(',') == name.lastIndexOf(',') && !name.contains(" and ");
    }

    /** With its capitals as they are. */
    private static String kept(String value) {
        return value.isEmpty() ? "" : "{" + escaped(value) + "}";
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (char c : value.toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '$', '&', '%', '#', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c < ' ' ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
