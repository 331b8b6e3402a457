package org.netzbericht.render.citation;

import java.util.List;
import org.netzbericht.content.bibliography.Variable;
import org.netzbericht.content.bibliography.Work;
import org.netzbericht.render.markdown.Phrase;
import org.netzbericht.render.view.Words;
import org.netzbericht.site.bibliography.Bibliography;

/** Author and date after The Chicago Manual of Style, 17th edition, 15.5 to 15.58; words and marks are those of the page's language. */
final class ChicagoStyle extends CitationStyle {
    private static final List<String> PAGE_SIGNS = List.of("S. ", "p. ", "pp. ");

    ChicagoStyle(Words words) {
        super(words);
    }

    @Override
    String yearSeparator() {
        return " ";
    }

    // spec: page numbers stand alone in citations (17th edition, 15.23)
    @Override
    String locator(String written) {
        for (String sign : PAGE_SIGNS) {
            String rest = written.startsWith(sign) ? written.substring(sign.length()) : "";
            if (!rest.isEmpty() && Character.isDigit(rest.charAt(0))) {
                return rest;
            }
        }
        return written;
    }

    @Override
    String lastSeparator(int names) {
        return ", " + words.get("workAnd") + " ";
    }

    @Override
    List<Phrase> reference(Bibliography.Item item) {
        Work work = item.work();
        Line line = new Line();
        String names = listed(work);
        if (names.isEmpty()) {
            title(work, line);
            line.stop().add(" ").add(year(item)).stop();
        } else {
            line.add(names)
                    .add(editors(work))
                    .stop()
                    .add(" ")
                    .add(year(item))
                    .stop()
                    .add(" ");
            title(work, line);
            line.stop();
        }
        container(work, line);
        add(line, edition(work));
        add(line, published(work));
        add(line, work.text(Variable.NOTE));
        add(line, day(work));
        online(work, line);
        return line.phrases();
    }

    private String editors(Work work) {
        return work.authors().isEmpty() && !work.editors().isEmpty() ? ", " + words.get("workEditors") : "";
    }

    // spec: titles of wholes are italic, those of parts in quotation marks (17th edition, 8.163)
    private void title(Work work, Line line) {
        String title = work.text(Variable.TITLE);
        if (!work.isPart()) {
            line.emphasise(title);
            return;
        }
        String inner = title.replace('„', '‚').replace('“', '‘').replace('”', '’');
        String end = words.get("quoteEnd");
        // An American stop goes inside, a German one outside of the marks.
        boolean isInside = end.equals("”") && ".!?".indexOf(inner.charAt(inner.length() - 1)) < 0;
        line.add(words.get("quoteStart") + inner + (isInside ? "." : "") + end);
    }

    private void container(Work work, Line line) {
        String container = work.text(Variable.CONTAINER_TITLE);
        if (container.isEmpty()) {
            return;
        }
        String volume = work.text(Variable.VOLUME);
        String issue = work.text(Variable.ISSUE);
        String page = work.text(Variable.PAGE);
        line.add(" ").emphasise(container);
        line.add(volume.isEmpty() ? "" : " " + volume).add(issue.isEmpty() ? "" : " (" + issue + ")");
        line.add(page.isEmpty() ? "" : ": " + page).stop();
    }

    private String edition(Work work) {
        String edition = work.text(Variable.EDITION);
        return edition.isEmpty() ? "" : words.get("workEdition", edition);
    }

    private String published(Work work) {
        String publisher = work.isByPublisher() ? "" : work.text(Variable.PUBLISHER);
        String place = work.text(Variable.PUBLISHER_PLACE);
        return place.isEmpty() || publisher.isEmpty() ? place + publisher : place + ": " + publisher;
    }

    private String day(Work work) {
        return work.issued() == null || work.issued().month() == 0 ? "" : date(work.issued());
    }

    private static void add(Line line, String words) {
        if (!words.isEmpty()) {
            line.add(" ").add(words).stop();
        }
    }

    private void online(Work work, Line line) {
        String url = work.text(Variable.URL);
        String doi = work.text(Variable.DOI);
        if (!url.isEmpty() && work.accessed() != null) {
            add(line, words.get("workAccessed", date(work.accessed())));
        }
        if (!doi.isEmpty()) {
            line.add(" ").link("https://doi.org/" + doi).add(".");
        } else if (!url.isEmpty()) {
            line.add(" ").link(url).add(".");
        }
    }
}
