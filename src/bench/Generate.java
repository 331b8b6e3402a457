import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the same invented site of N records twice: for Netzbericht into DIR/netzbericht, for Hugo into DIR/hugo. A quarter of the records are
 * municipalities, three quarters projects that refer to them and to twenty topics. Same N, same bytes.
 *
 * <p>Usage, from the top folder: {@code java src/bench/Generate.java N DIR}
 */
public final class Generate {
    private static final int TOPICS = 20;
    private static final int PER_PAGE = 50;
    private static final String[] PLACES = {
        "Adorf", "Bachheim", "Birkenau", "Dornfeld", "Eichstadt", "Felsberg", "Grafental", "Hainburg", "Kirchberg", "Lindenau", "Marktwald", "Neudorf",
        "Oberbach", "Rosenfeld", "Sandheim", "Talheim", "Unterwald", "Waldkirch", "Weiler", "Ziegelheim"
    };
    private static final String[] UNDERTAKINGS = {
        "Begegnungsabend", "Dialogrunde", "Elternlotsen", "Ferienwerkstatt", "Gartenfest", "Hausaufgabenhilfe", "Jugendforum", "Kulturmarkt",
        "Lesepaten", "Nachbarschaftsgruppe", "Offene Werkstatt", "Patenschaft", "Runder Tisch", "Sprachtreff", "Stadtrundgang", "Theaterprojekt"
    };
    private static final String[] TOPIC_NAMES = {
        "Anerkennung", "Begegnung", "Beteiligung", "Bildung", "Dialog", "Ehrenamt", "Familie", "Feste", "Gesundheit", "Jugend", "Konflikte", "Kultur",
        "Nachbarschaft", "Praxis", "Schule", "Seelsorge", "Sport", "Sprache", "Verwaltung", "Wohnen"
    };
    private static final String[] SUBJECTS = {
        "Die Verwaltung", "Der Verein vor Ort", "Eine Gruppe von Freiwilligen", "Die Leitung der Schule", "Das Team im Rathaus", "Der Beirat", "Eine Lehrerin",
        "Die Gemeinde", "Der Sprecher des Netzes", "Eine Nachbarin"
    };
    private static final String[] VERBS = {
        "bereitet", "bespricht", "plant", "beschreibt", "erklärt", "prüft", "ordnet", "begleitet", "sammelt", "teilt"
    };
    private static final String[] OBJECTS = {
        "die nächsten Schritte", "den gemeinsamen Abend", "einen offenen Brief", "die Fragen der Eltern", "das Gespräch mit allen Beteiligten",
        "den Ablauf des Treffens", "die Wünsche der Jugendlichen", "den Raum für das Fest", "neue Wege der Zusammenarbeit", "die Ergebnisse des Jahres"
    };
    private static final String[] ENDINGS = {
        "mit großer Sorgfalt", "an zwei Abenden im Monat", "zusammen mit dem *Jugendamt*", "ohne lange Vorbereitung", "seit dem vergangenen Jahr",
        "für **alle** Stadtteile", "in kleinen Gruppen", "nach einem festen Plan", "bei Tee und Gebäck", "über die Grenzen des Ortes hinaus"
    };
    private static final String[] HEADINGS = {
        "Ausgangslage", "Ziele", "Vorgehen", "Ergebnisse", "Schwierigkeiten", "Was gelungen ist", "Übertragbarkeit", "Ausblick"
    };

    /** A record as both programs get it; {@code id} is also the name of its file. */
    private record Item(String id, String title) {}

    private final Random random = new Random(20240229);
    private final Path ours;
    private final Path hugo;
    private final List<Item> places = new ArrayList<>();
    private final List<Item> projects = new ArrayList<>();
    private final List<Item> topics = new ArrayList<>();

    private Generate(int records, Path folder) {
        ours = folder.resolve("netzbericht/site-content");
        hugo = folder.resolve("hugo");
        int municipalities = Math.max(1, records / 4);
        for (int i = 1; i <= municipalities; i++) {
            places.add(item("k-", i, PLACES));
        }
        for (int i = 1; i <= records - municipalities; i++) {
            projects.add(item("p-", i, UNDERTAKINGS));
        }
        for (String name : TOPIC_NAMES) {
            topics.add(new Item(name.toLowerCase(Locale.ROOT), name));
        }
        List.of(places, projects, topics).forEach(list -> list.sort(Comparator.comparing(item -> item.title().toLowerCase(Locale.ROOT))));
    }

    private static Item item(String prefix, int number, String[] names) {
        String digits = String.valueOf(1_000_000 + number).substring(1);
        return new Item(prefix + digits, names[number * 7 % names.length] + " " + digits);
    }

    public static void main(String[] args) throws IOException {
        new Generate(Integer.parseInt(args[0]), Path.of(args[1])).write(Path.of("src/bench"));
    }

    private void write(Path bench) throws IOException {
        copy(bench.resolve("netzbericht/site-content"), ours);
        copy(bench.resolve("hugo"), hugo);
        theme(Path.of("templates"));
        for (int i = 0; i < topics.size(); i++) {
            topic(topics.get(i), i + 1);
        }
        for (int i = 0; i < places.size(); i++) {
            place(places.get(i), i + 1);
        }
        for (int i = 0; i < projects.size(); i++) {
            project(projects.get(i), i + 1);
        }
        pager("kommunen", places.size());
        pager("projekte", projects.size());
    }

    private void topic(Item topic, int weight) throws IOException {
        String summary = sentence().replace("*", "");
        String head = "title: " + topic.title() + "\nsummary: " + summary + "\n";
        String[] body = body();
        file(ours.resolve("themen/" + topic.id() + ".md"), "---\n" + head + "---\n" + body[0]);
        file(hugo.resolve("content/themen/" + topic.id() + "/_index.md"), "---\n" + head + "weight: " + weight + "\n---\n" + body[1]);
    }

    private void place(Item place, int weight) throws IOException {
        String summary = sentence().replace("*", "");
        String kind = pick("stadt", "gemeinde", "landkreis");
        int population = 10_000 + random.nextInt(900_000);
        String head = "title: " + place.title() + "\nsummary: " + summary + "\nkind: " + kind + "\npopulation: " + population;
        String website = "https://www." + place.id() + ".example/";
        String updated = date();
        String[] body = body();
        file(
                ours.resolve("kommunen/" + place.id() + ".md"),
                "---\n" + head + "\nwebsite: { url: \"" + website + "\", label: www." + place.id() + ".example }\nupdated: " + updated + "\n---\n" + body[0]);
        file(
                hugo.resolve("content/kommunen/" + place.id() + ".md"),
                "---\n" + head + "\nwebsite: { url: \"" + website + "\", label: www." + place.id() + ".example }\nlastmod: " + updated + "\nweight: " + weight
                        + "\n---\n" + body[1]);
    }

    private void project(Item project, int weight) throws IOException {
        String summary = sentence().replace("*", "");
        int start = 2012 + random.nextInt(8);
        String from = start + "-" + month();
        String until = start + 1 + random.nextInt(4) + "-" + month();
        String head = "title: " + project.title() + "\nsummary: " + summary + "\nkommunen: " + some(places) + "\nthemen: " + some(topics) + "\numfang: "
                + pick("klein", "mittel", "gross") + "\n";
        String updated = date();
        String[] body = body();
        file(
                ours.resolve("projekte/" + project.id() + ".md"),
                "---\n" + head + "zeitraum: " + from + ".." + until + "\nupdated: " + updated + "\n---\n" + body[0]);
        file(
                hugo.resolve("content/projekte/" + project.id() + ".md"),
                "---\n" + head + "von: " + from + "-01\nbis: " + until + "-01\nlastmod: " + updated + "\nweight: " + weight + "\n---\n" + body[1]);
    }

    /** Hugo's own pages of a list have other addresses (/seite/2/), so each gets a file that says where it begins. */
    private void pager(String folder, int entries) throws IOException {
        String title = folder.equals("kommunen") ? "Kommunen" : "Projekte";
        for (int number = 2; (number - 1) * PER_PAGE < entries; number++) {
            file(
                    hugo.resolve("content/" + folder + "/seite-" + number + "/_index.md"),
                    "---\ntitle: " + title + "\nsummary: Alle " + title + " dieser Messstrecke.\nnumber: " + number + "\ntype: " + folder
                            + "\n---\n");
        }
    }

    /** About two kilobytes of Markdown, for each of both. */
    private String[] body() {
        StringBuilder text = new StringBuilder();
        int first = random.nextInt(HEADINGS.length);
        Item place = places.get(random.nextInt(places.size()));
        Item topic = topics.get(random.nextInt(topics.size()));
        Item project = projects.get(random.nextInt(projects.size()));
        text.append(sentences(3)).append("\n");
        heading(text, "## ", first);
        text.append(sentences(2)).append(" Mehr dazu steht bei @place@ und unter @topic@. ").append(sentence()).append("\n\n");
        for (int i = 0; i < 4; i++) {
            text.append("- ").append(sentence()).append('\n');
        }
        heading(text, "## ", first + 1);
        text.append(sentences(3)).append("\n\n");
        for (int i = 1; i <= 3; i++) {
            text.append(i).append(". ").append(sentence()).append('\n');
        }
        heading(text, "### ", first + 2);
        text.append(sentences(2)).append(" Ähnlich ging @project@ vor.\n");
        if (random.nextInt(4) == 0) {
            text.append("\n| Jahr | Treffen | Beteiligte |\n| --- | --- | ---: |\n");
            for (int i = 0; i < 4; i++) {
                text.append("| ").append(2018 + i).append(" | ").append(4 + random.nextInt(9)).append(" | ").append(20 + random.nextInt(400)).append(" |\n");
            }
        }
        heading(text, "## ", first + 3);
        text.append("> ").append(sentences(2)).append("\n\n").append(sentences(3)).append('\n');
        String body = text.toString();
        return new String[] {
            body.replace("@place@", "[" + place.title() + "](kommune:" + place.id() + ")")
                    .replace("@topic@", "[" + topic.title() + "](thema:" + topic.id() + ")")
                    .replace("@project@", "[" + project.title() + "](../projekte/" + project.id() + ".md)"),
            body.replace("@place@", "[" + place.title() + "]({{< relref \"/kommunen/" + place.id() + "\" >}})")
                    .replace("@topic@", "[" + topic.title() + "]({{< relref \"/themen/" + topic.id() + "\" >}})")
                    .replace("@project@", "[" + project.title() + "](../../projekte/" + project.id() + "/)")
        };
    }

    private static void heading(StringBuilder text, String level, int number) {
        text.append('\n').append(level).append(HEADINGS[number % HEADINGS.length]).append("\n\n");
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

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** One to three ids, in brackets. */
    private String some(List<Item> items) {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            ids.add(items.get(random.nextInt(items.size())).id());
        }
        return ids.toString();
    }

    private String date() {
        return 2020 + random.nextInt(5) + "-" + month() + "-" + two(1 + random.nextInt(28));
    }

    private String month() {
        return two(1 + random.nextInt(12));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The shipped style sheets, fonts and icon, for Hugo as plain files. */
    private void theme(Path templates) throws IOException {
        StringBuilder css = new StringBuilder();
        for (String name : List.of("tokens", "base", "print")) {
            css.append(Files.readString(templates.resolve("assets/" + name + ".css")));
        }
        try (Stream<Path> components = Files.walk(templates.resolve("components"))) {
            for (Path path : components.filter(path -> path.toString().endsWith(".css")).sorted().toList()) {
                css.append(Files.readString(path));
            }
        }
        file(hugo.resolve("assets/site.css"), css.toString());
        copy(templates.resolve("assets/fonts"), hugo.resolve("static/assets/fonts"));
        copy(templates.resolve("assets/icons"), hugo.resolve("static/assets/icons"));
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

    private static void file(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
