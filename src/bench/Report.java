import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Writes an invented report of about N printed pages into DIR: chapters with tables, footnotes, figures, charts, cross-references, citations and terms
 * of a glossary, beside the records they name. Same N, same bytes.
 *
 * <p>Usage, from the top folder: {@code java src/bench/Report.java N DIR}
 */
public final class Report {
    /** Printed pages of a chapter, measured. */
    private static final int PAGES = 16;

    private static final int SECTIONS = 6;
    private static final int PER_PART = 5;
    private static final int PLACES = 40;
    private static final int WORKS = 60;
    private static final int PICTURES = 12;
    private static final String[] TERMS = {"Beirat", "Fachstelle", "Förderzeitraum", "Lenkungskreis", "Runder Tisch", "Satzung", "Träger", "Verstetigung"};
    private static final String[] SUBJECTS = {
        "Die Verwaltung", "Der Verein vor Ort", "Eine Gruppe von Freiwilligen", "Die Leitung der Schule", "Das Team im Rathaus", "Der Beirat",
        "Die Fachstelle", "Der Lenkungskreis", "Eine Nachbarin", "Der Träger des Angebots"
    };
    private static final String[] VERBS = {
        "bereitet", "bespricht", "plant", "beschreibt", "erklärt", "prüft", "ordnet", "begleitet", "sammelt", "teilt"
    };
    private static final String[] OBJECTS = {
        "die nächsten Schritte", "den gemeinsamen Abend", "einen offenen Brief", "die Fragen der Eltern", "das Gespräch mit allen Beteiligten",
        "den Ablauf des Treffens", "die Wünsche der Jugendlichen", "den Raum für das Fest", "neue Wege der Zusammenarbeit",
        "die Ergebnisse des Förderzeitraums"
    };
    private static final String[] ENDINGS = {
        "mit großer Sorgfalt", "an zwei Abenden im Monat", "zusammen mit dem *Jugendamt*", "ohne lange Vorbereitung", "seit dem vergangenen Jahr",
        "für **alle** Stadtteile", "in kleinen Gruppen", "nach einem festen Plan", "vor der Verstetigung", "über die Grenzen des Ortes hinaus"
    };
    private static final String[] HEADINGS = {
        "Ausgangslage", "Ziele und Erwartungen", "Vorgehen", "Ergebnisse", "Schwierigkeiten", "Was gelungen ist", "Übertragbarkeit", "Ausblick"
    };

    private final Random random = new Random(20240229);
    private final Path content;
    private final int chapters;

    private Report(int pages, Path folder) {
        this.content = folder.resolve("site-content");
        this.chapters = Math.max(2, pages / PAGES);
    }

    public static void main(String[] args) throws IOException {
        new Report(Integer.parseInt(args[0]), Path.of(args[1])).write(Path.of("src/bench"));
    }

    private void write(Path bench) throws IOException {
        copy(bench.resolve("netzbericht/site-content"), content);
        copy(bench.resolve("book/site-content"), content);
        for (int i = 1; i <= PLACES; i++) {
            file("kommunen/k-" + i + ".yaml", "title: Musterort " + i + "\nsummary: Ein Ort dieser Messstrecke.\npopulation: " + 1000 * i + "\n");
        }
        for (int i = 1; i <= WORKS; i++) {
            file("werke/w-" + i + ".yaml", "title: Untersuchung " + i + "\nauthors: [\"Name" + i % 17 + ", A.\", \"Name" + i % 23
                    + ", B.\"]\npublisher: Verlag Muster\ndate: " + (1990 + i % 35) + "\n");
        }
        for (int i = 0; i < TERMS.length; i++) {
            file("begriffe/b-" + i + ".yaml", "title: " + TERMS[i] + "\nmeaning: Was damit auf diesen Seiten gemeint ist.\n");
        }
        for (int i = 1; i <= PICTURES; i++) {
            picture(i);
        }
        StringBuilder report = new StringBuilder("title: Bericht der Messstrecke\nsubtitle: Kapitel, an denen der Satz gemessen wird\n"
                + "edition: 1. Auflage\ndate: 2026-01\npublisher: Verlag Muster\nplace: Musterstadt\nupdated: 2026-01-15\npdf: yes\n"
                + "index: [kommune]\nparts:\n");
        for (int i = 1; i <= chapters; i++) {
            if (i % PER_PART == 1) {
                report.append("  - title: Teil ").append(i / PER_PART + 1).append("\n    chapters:\n");
            }
            report.append("      - ").append(chapter(i)).append('\n');
            file("kapitel/" + chapter(i) + ".md", text(i));
        }
        file("reports/bericht.yaml", report.toString());
    }

    private static String chapter(int number) {
        return "kapitel-" + number;
    }

    private String text(int number) {
        StringBuilder text = new StringBuilder("---\ntitle: " + HEADINGS[number % HEADINGS.length] + " im Jahr " + (1990 + number) + "\nsummary: "
                + sentence().replace("*", "") + "\nupdated: 2026-01-15\n---\n");
        StringBuilder notes = new StringBuilder("\n");
        text.append(sentences(5)).append("\n");
        for (int section = 1; section <= SECTIONS; section++) {
            section(text, notes, number, section);
        }
        return text.append(notes).toString();
    }

    private void section(StringBuilder text, StringBuilder notes, int number, int section) {
        String here = number + "-" + section;
        text.append("\n## ").append(HEADINGS[(number + section) % HEADINGS.length]).append(" {#a-").append(here).append("}\n\n");
        text.append(sentences(4)).append("[^n").append(here).append("] ").append(sentences(3)).append(" [vgl. @").append(work()).append("; @").append(work())
                .append(", S. ").append(1 + random.nextInt(300)).append("]. Mehr dazu steht in ").append(elsewhere()).append(" und bei [](kommune:k-")
                .append(1 + random.nextInt(PLACES)).append(").\n\n");
        notes.append("[^n").append(here).append("]: ").append(sentences(2)).append('\n');
        text.append(sentences(6)).append(" Zahlen zeigt [](#t-").append(here).append(").\n\n");
        table(text, here);
        for (int i = 0; i < 4; i++) {
            text.append("- ").append(sentence()).append('\n');
        }
        text.append("\n### ").append(HEADINGS[(number + section + 3) % HEADINGS.length]).append("\n\n").append(sentences(7)).append("\n\n");
        if (section % 3 == 0) {
            text.append("::: figure Bild zu Abschnitt ").append(section).append(" {#f-").append(here).append("}\n![](media:bild-")
                    .append(1 + (number + section) % PICTURES).append(".png)\n:::\n\n");
        } else if (section % 3 == 1) {
            chart(text, here);
        } else {
            text.append("::: example Aus der Praxis\n").append(sentences(5)).append("\n:::\n\n");
        }
        text.append(sentences(5)).append(" [@").append(work()).append("]. Siehe auch ").append(elsewhere()).append(".[^o").append(here).append("]\n\n");
        notes.append("[^o").append(here).append("]: ").append(sentence()).append('\n');
        text.append("> ").append(sentences(2)).append("\n\n").append(sentences(8)).append('\n');
    }

    private void table(StringBuilder text, String here) {
        text.append("::: table Treffen und Beteiligte {#t-").append(here).append(" rowHeaders}\n| Jahr | Treffen | Beteiligte | Was sie taten |\n")
                .append("| --- | ---: | ---: | --- |\n");
        for (int i = 0; i < 7; i++) {
            text.append("| ").append(2016 + i).append(" | ").append(4 + random.nextInt(9)).append(" | ").append(20 + random.nextInt(400)).append(" | ")
                    .append(sentence()).append(" |\n");
        }
        text.append(":::\n\n");
    }

    private void chart(StringBuilder text, String here) {
        text.append("::: chart Gäste im Lauf der Jahre {#c-").append(here)
                .append("}\ntype: bar\ndescription: Die Zahl der Gäste schwankt von Jahr zu Jahr.\nunit: Gäste\nrows:\n");
        for (int i = 0; i < 6; i++) {
            text.append("  ").append(2018 + i).append(": ").append(10 + random.nextInt(90)).append('\n');
        }
        text.append(":::\n\n");
    }

    /** A reference to some section of the report. */
    private String elsewhere() {
        int number = 1 + random.nextInt(chapters);
        return "[](chapter:" + chapter(number) + "#a-" + number + "-" + (1 + random.nextInt(SECTIONS)) + ")";
    }

    private String work() {
        return "w-" + (1 + random.nextInt(WORKS));
    }

    private String sentences(int count) {
        StringBuilder text = new StringBuilder(sentence());
        for (int i = 1; i < count; i++) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    private String sentence() {
        return pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(OBJECTS) + " " + pick(ENDINGS) + ".";
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** A picture as large as photographs of a report are, with some grain. */
    private void picture(int number) throws IOException {
        BufferedImage image = new BufferedImage(1200, 750, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(30, 60 + 10 * number, 90), 1200, 750, new Color(230, 200, 120 + 10 * number)));
        graphics.fillRect(0, 0, 1200, 750);
        graphics.dispose();
        for (int i = 0; i < 60_000; i++) {
            image.setRGB(random.nextInt(1200), random.nextInt(750), random.nextInt(0x1000000));
        }
        Path file = content.resolve("media/bild-" + number + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
        file("media/bild-" + number + ".png.yaml", "alt: Ein Farbverlauf mit Körnung\ncredit: Messstrecke\nlicence: CC BY 4.0\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    private void file(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
