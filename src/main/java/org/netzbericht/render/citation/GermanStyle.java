package org.netzbericht.render.citation;

import java.util.List;
import org.netzbericht.content.bibliography.Variable;
import org.netzbericht.content.bibliography.Work;
import org.netzbericht.render.markdown.Phrase;
import org.netzbericht.render.view.Words;
import org.netzbericht.site.bibliography.Bibliography;

/** Name and date after DIN ISO 690:2013-10, family names in ordinary letters. */
final class GermanStyle extends CitationStyle {
    GermanStyle(Words words) {
        super(words);
    }

    @Override
    String yearSeparator() {
        return " ";
    }

    @Override
    String locator(String written) {
        return written;
    }

    @Override
    List<Phrase> reference(Bibliography.Item item) {
        Work work = item.work();
        Line line = new Line();
        String names = listed(work);
        if (!names.isEmpty()) {
            line.add(names).add(editors(work)).add(", ").add(year(item)).stop().add(" ");
        }
        title(work, line);
        if (names.isEmpty()) {
            line.stop().add(" ").add(year(item));
        }
        add(line, edition(work));
        String published = published(work);
        String numbers = numbers(work);
        add(line, published.isEmpty() || numbers.isEmpty() ? published + numbers : published + ", " + numbers);
        add(line, work.text(Variable.NOTE));
        online(work, line);
        return line.phrases();
    }

    private String editors(Work work) {
        return work.authors().isEmpty() && !work.editors().isEmpty() ? " (" + words.get("workEditors") + ")" : "";
    }

    // spec: the title of the item on the shelf is emphasised, not that of the part (DIN ISO 690:2013-10, 4.6 and 5.4)
    private void title(Work work, Line line) {
        String title = work.text(Variable.TITLE);
        String medium = work.text(Variable.URL).isEmpty() ? "" : " [online]";
        String container = work.text(Variable.CONTAINER_TITLE);
        if (container.isEmpty()) {
            line.emphasise(title).add(medium);
        } else {
            line.add(title)
                    .stop()
                    .add(" " + words.get("workIn") + ": ")
                    .emphasise(container)
                    .add(medium);
        }
    }

    private String edition(Work work) {
        String edition = work.text(Variable.EDITION);
        return edition.isEmpty() ? "" : words.get("workEdition", edition);
    }

    /** Place and publisher, and the day where the year is not all that is known. */
    private String published(Work work) {
        String publisher = work.isByPublisher() ? "" : work.text(Variable.PUBLISHER);
        String place = work.text(Variable.PUBLISHER_PLACE);
        String where = place.isEmpty() || publisher.isEmpty() ? place + publisher : place + ": " + publisher;
        String day = work.issued() == null || work.issued().month() == 0 ? "" : date(work.issued());
        return where.isEmpty() || day.isEmpty() ? where + day : where + ", " + day;
    }

    private String numbers(Work work) {
        String volume = work.text(Variable.VOLUME);
        String issue = work.text(Variable.ISSUE);
        String both = issue.isEmpty() ? volume : volume + "(" + issue + ")";
        String page = work.text(Variable.PAGE);
        String pages = page.isEmpty() ? "" : words.get("workPages", page);
        return both.isEmpty() || pages.isEmpty() ? both + pages : both + ", " + pages;
    }

    private static void add(Line line, String words) {
        if (!words.isEmpty()) {
            line.stop().add(" ").add(words);
        }
    }

    private void online(Work work, Line line) {
        String url = work.text(Variable.URL);
        String doi = work.text(Variable.DOI);
        if (!url.isEmpty() && work.accessed() != null) {
            line.add(" [" + words.get("workAccessed", date(work.accessed())) + "]");
        }
        line.stop();
        if (!doi.isEmpty()) {
            line.add(" DOI: ").link("https://doi.org/" + doi);
        } else if (!url.isEmpty()) {
            line.add(" " + words.get("workAvailable") + ": ").link(url);
        }
    }
}
