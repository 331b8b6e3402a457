import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes an invented corpus of N texts in the German of town halls, one line a text: address, title, kind, state, topic, headings, text. The sentences that
 * answer the questions of {@code queries.tsv} and {@code holdout.tsv} are planted in it; the words asked for are kept out of everything else. Same N, same
 * bytes.
 *
 * <p>Usage, from the top folder: {@code java src/bench/search/Corpus.java N FILE.tsv}
 */
public final class Corpus {
    static final String[] STATES = {
        "Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern", "Niedersachsen", "Nordrhein-Westfalen",
        "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt", "Schleswig-Holstein", "Thüringen"
    };
    static final String[] TOPICS = {
        "Anerkennung", "Dialog", "Ehrenamt", "Gesundheit", "Konflikte", "Kultur", "Sprache", "Verwaltung", "Wohnen", "Finanzen", "Beteiligung", "Netzwerke"
    };
    static final String[] KINDS = {"kommune", "projekt", "termin", "meldung", "kapitel", "begriff"};

    /** Words of questions that no German text does without. */
    private static final Set<String> COMMON = Set.of(
            "stadt", "gemeind", "kommun", "jahr", "zusammen", "arbeit", "vater", "mutter", "tag", "woch", "offen", "rund", "haus", "leut", "hilf", "hilft", "kost",
            "kostet", "wo", "was", "wer", "wie", "kann", "ich", "rat", "recht", "frau", "jugend", "kurs", "fest", "arbeiten", "finde", "bezahlt");

    private static final String[] MODIFIERS = {
        "Integrations:", "Verwaltungs:", "Bürger:", "Stadtteil:", "Quartiers:", "Haushalts:", "Bildungs:", "Kultur:", "Umwelt:", "Energie:", "Verkehrs:", "Wohnungs:",
        "Gewerbe:", "Planungs:", "Sport:", "Senioren:", "Familien:", "Kinder:", "Eltern:", "Betreuungs:", "Beratungs:", "Vermittlungs:", "Kooperations:",
        "Netzwerk:", "Fach:", "Arbeits:", "Ausbildungs:", "Berufs:", "Wirtschafts:", "Innenstadt:", "Land:", "Kreis:", "Bundes:", "Regional:", "Europa:",
        "Partner:", "Spenden:", "Förder:", "Finanz:", "Steuer:", "Personal:", "Rechts:", "Vertrags:", "Satzungs:", "Gebühren:", "Daten:", "Digital:", "Medien:",
        "Presse:", "Veranstaltungs:", "Termin:", "Raum:", "Gebäude:", "Garten:", "Grünflächen:", "Straßen:", "Wege:", "Wasser:", "Abfall:", "Klima:", "Wärme:",
        "Strom:", "Markt:", "Handels:", "Handwerks:", "Vereins:", "Verbands:", "Mitglieder:", "Vorstands:", "Gründungs:", "Jubiläums:", "Sommer:", "Winter:",
        "Herbst:", "Abend:", "Monats:", "Alltags:", "Lebens:", "Lern:", "Lese:", "Schreib:", "Gesprächs:", "Konflikt:", "Krisen:", "Notfall:", "Pilot:", "Modell:",
        "Ziel:", "Ergebnis:", "Erfolgs:", "Erfahrungs:", "Wissens:", "Forschungs:", "Statistik:", "Bevölkerungs:", "Ansprech:", "Zukunfts:", "Leit:", "Grund:",
        "Gesamt:", "Einzel:", "Haupt:", "Neben:", "Zwischen:", "Abschluss:", "Start:", "Auftakt:", "Folge:", "Nachbar:"
    };
    /** Article and plural. */
    private static final String[] HEADS = {
        "der Ausschuss Ausschüsse", "die Stelle Stellen", "das Konzept Konzepte", "der Plan Pläne", "die Gruppe Gruppen", "das Programm Programme", "die Runde Runden",
        "der Bericht Berichte", "die Leitung Leitungen", "das Büro Büros", "die Planung Planungen", "der Dienst Dienste", "die Maßnahme Maßnahmen", "das Angebot Angebote",
        "die Veranstaltung Veranstaltungen", "der Antrag Anträge", "das Verfahren Verfahren", "die Förderung Förderungen", "der Beauftragte Beauftragten",
        "das Netz Netze", "die Strategie Strategien", "der Prozess Prozesse", "das Zentrum Zentren", "die Ordnung Ordnungen", "der Bedarf Bedarfe", "die Analyse Analysen",
        "das Amt Ämter", "die Aufgabe Aufgaben", "der Vertrag Verträge", "das Treffen Treffen", "die Umfrage Umfragen", "der Beitrag Beiträge", "das Mittel Mittel",
        "die Statistik Statistiken", "der Ansatz Ansätze", "das Modell Modelle", "die Verwaltung Verwaltungen", "der Kreis Kreise", "das Gespräch Gespräche",
        "die Einrichtung Einrichtungen", "der Wettbewerb Wettbewerbe", "das Team Teams", "die Sitzung Sitzungen", "der Beschluss Beschlüsse", "das Ziel Ziele",
        "die Entwicklung Entwicklungen", "der Verband Verbände", "das Ergebnis Ergebnisse", "die Vereinbarung Vereinbarungen", "der Raum Räume", "das Gebäude Gebäude",
        "die Initiative Initiativen", "der Markt Märkte", "das Gebiet Gebiete", "die Fläche Flächen", "der Fonds Fonds", "das Budget Budgets", "die Quote Quoten",
        "der Vorschlag Vorschläge", "das Vorhaben Vorhaben", "die Kampagne Kampagnen", "der Umbau Umbauten", "das Forum Foren", "die Frage Fragen"
    };
    private static final String[] ADJECTIVES = {
        "gemeinsam", "neu", "kommunal", "freiwillig", "regelmäßig", "langfristig", "öffentlich", "wichtig", "lokal", "erfolgreich", "verlässlich", "zusätzlich", "einfach",
        "digital", "sozial", "kulturell", "jährlich", "ländlich", "städtisch", "fachlich", "rechtlich", "finanziell", "praktisch", "zentral", "früh", "spät", "klein", "groß",
        "schnell", "gründlich", "vorläufig", "endgültig", "vertraulich", "persönlich", "schriftlich", "mündlich", "regional", "bundesweit", "ehrenamtlich", "beruflich"
    };
    private static final String[] VERBS = {
        "berät", "plant", "prüft", "fördert", "begleitet", "beschreibt", "koordiniert", "übernimmt", "stärkt", "verändert", "ergänzt", "sichert", "finanziert", "erklärt",
        "eröffnet", "beschließt", "bereitet", "erneuert", "bündelt", "vereinbart", "veröffentlicht", "bewertet", "dokumentiert", "sammelt", "verteilt", "moderiert"
    };
    private static final String[] ENDINGS = {
        "im kommenden Quartal", "seit dem Frühling", "vor Ort", "im Rathaus", "nach der Sommerpause", "gemeinsam mit dem Landkreis", "ohne eigene Mittel", "mit Unterstützung des Landes",
        "auf Beschluss der Fraktionen", "in drei Stufen", "trotz knapper Kassen", "wie im Vorjahr", "bis zum Ende der Wahlperiode", "im ganzen Ort", "auf Augenhöhe", "nach Rücksprache",
        "in der nächsten Sitzung", "unter neuer Leitung", "am runden Tisch", "an jedem ersten Montag", "zum zweiten Mal", "wegen der großen Nachfrage"
    };
    private static final String[] OPENERS = {
        "Außerdem", "Deshalb", "Zugleich", "Inzwischen", "Danach", "Darüber hinaus", "Im Ergebnis", "Zunächst", "Allerdings", "Seither", "Anschließend", "Dennoch"
    };
    private static final String[] FIRST = {
        "Alten", "Berg", "Birken", "Buchen", "Deren", "Eichen", "Falken", "Fried", "Gold", "Grün", "Hagen", "Hirsch", "Hohen", "Kloster", "König", "Lauter", "Linden", "Mühl", "Neuen",
        "Ober", "Quell", "Rauen", "Reichen", "Rosen", "Salz", "Schön", "Silber", "Stein", "Tannen", "Unter", "Wald", "Weiden", "Wies", "Winter", "Zell", "Marien", "Ried", "Holz"
    };
    private static final String[] SECOND = {
        "bach", "berg", "brunn", "burg", "dorf", "feld", "furt", "hagen", "hausen", "heim", "hofen", "kirchen", "leben", "münde", "rode", "stedt", "stein", "tal", "walde", "weiler", "werda",
        "ingen", "itz", "au", "hain"
    };

    private final Random random = new Random(20261126);
    private final List<String[]> nouns = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Set<String> forbidden = new HashSet<>();
    private final List<String> adjectives = new ArrayList<>();

    /** A question's sentence, where it must stand, and whether it is a title. */
    private record Needle(String sentence, Map<String, String> filters, boolean isTitle) {}

    private record Text(String title, String state, String topic, List<String> headings, List<String> sentences) {}

    public static void main(String[] arguments) throws IOException {
        new Corpus().write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    private void write(int size, Path file) throws IOException {
        List<Needle> needles = new ArrayList<>();
        for (String name : List.of("queries.tsv", "holdout.tsv")) {
            read(Path.of("src/bench/search", name), needles);
        }
        vocabulary();
        Map<Integer, Needle> planted = plant(needles, size);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < size; i++) {
                Text text = text(planted.get(i));
                String kind = KINDS[random.nextInt(KINDS.length)];
                out.write(String.join(
                        "\t",
                        kind + "/" + i + "/",
                        text.title(),
                        kind,
                        text.state(),
                        text.topic(),
                        String.join("\u2029", text.headings()),
                        String.join(" ", text.sentences())));
                out.write('\n');
            }
        }
    }

    /** Each sentence once, in places that are far apart; of sentences with filters there is one more where these do not hold. */
    private Map<Integer, Needle> plant(List<Needle> needles, int size) {
        List<Needle> all = new ArrayList<>(needles);
        for (Needle needle : needles) {
            if (!needle.filters().isEmpty()) {
                all.add(new Needle(needle.sentence(), Map.of("state", "Hamburg", "topic", "Finanzen"), false));
            }
        }
        Map<Integer, Needle> planted = new LinkedHashMap<>();
        for (Needle needle : all) {
            int at = random.nextInt(size);
            while (planted.containsKey(at)) {
                at = random.nextInt(size);
            }
            planted.put(at, needle);
        }
        return planted;
    }

    private void read(Path file, List<Needle> needles) throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            for (String word : cells[2].split("[^\\p{L}]+")) {
                String folded = fold(word);
                String stem = folded.length() > 5 ? folded.replaceAll("(en|er|e|n|s)$", "") : folded.replaceAll("e$", "");
                if (stem.length() > 2 && !COMMON.contains(stem) && !COMMON.contains(folded)) {
                    forbidden.add(stem);
                }
            }
            Map<String, String> filters = new LinkedHashMap<>();
            for (String pair : cells[3].replaceAll("[{}\"]", "").split(",")) {
                if (pair.contains(":")) {
                    filters.put(pair.split(":")[0].strip(), pair.split(":")[1].strip());
                }
            }
            for (String sentence : cells[4].split(" \\| ")) {
                if (seen.add(sentence + filters)) {
                    needles.add(new Needle(sentence.strip(), filters, !sentence.strip().endsWith(".")));
                }
            }
        }
        // sentences that a question without filters also has
        needles.removeIf(needle -> needle.filters().isEmpty()
                && needles.stream().anyMatch(other -> !other.filters().isEmpty() && other.sentence().equals(needle.sentence())));
    }

    private void vocabulary() {
        for (String head : HEADS) {
            String[] parts = head.split(" ");
            noun(parts[0], parts[1], parts[2]);
            for (String modifier : MODIFIERS) {
                String before = modifier.replace(":", "");
                noun(parts[0], before + low(parts[1]), before + low(parts[2]));
            }
        }
        java.util.Collections.shuffle(nouns, random);
        for (String first : FIRST) {
            for (String second : SECOND) {
                for (String prefix : List.of("", "Sankt ")) {
                    if (isAllowed(first + second)) {
                        places.add(prefix + first + second);
                    }
                }
            }
        }
        java.util.Collections.shuffle(places, random);
        for (String adjective : ADJECTIVES) {
            if (isAllowed(adjective)) {
                adjectives.add(adjective);
            }
        }
    }

    private void noun(String article, String one, String many) {
        if (isAllowed(one) && isAllowed(many)) {
            nouns.add(new String[] {article, one, many});
        }
    }

    private boolean isAllowed(String word) {
        String folded = fold(word);
        return forbidden.stream().noneMatch(stem -> stem.length() > 3 ? folded.contains(stem) : folded.startsWith(stem) || folded.endsWith(stem));
    }

    private static String low(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String fold(String word) {
        return java.text.Normalizer.normalize(word.toLowerCase(Locale.ROOT).replace("ß", "ss"), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /** A noun; one in twelve is a longer compound, seldom seen twice. */
    private String[] noun() {
        if (random.nextInt(12) > 0) {
            return frequent(nouns);
        }
        String[] head = frequent(nouns);
        String first = MODIFIERS[random.nextInt(MODIFIERS.length)].replace(":", "");
        return new String[] {head[0], first + low(head[1]), first + low(head[2])};
    }

    /** Some words are frequent and most are not. */
    private <T> T frequent(List<T> from) {
        double chance = random.nextDouble();
        return from.get((int) (from.size() * chance * chance * chance));
    }

    private Text text(Needle needle) {
        String place = frequent(places);
        String[] subject = frequent(nouns);
        String title = subject[1] + " in " + place;
        String state = STATES[random.nextInt(STATES.length)];
        String topic = TOPICS[random.nextInt(TOPICS.length)];
        List<String> headings = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        int parts = 2 + random.nextInt(3);
        for (int part = 0; part < parts; part++) {
            String[] heading = frequent(nouns);
            headings.add(heading[2] + " und Ergebnisse");
            int count = 5 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                sentences.add(sentence(place));
            }
        }
        if (needle != null) {
            state = needle.filters().getOrDefault("state", state);
            topic = needle.filters().getOrDefault("topic", topic);
            if (needle.isTitle()) {
                title = needle.sentence();
            } else {
                sentences.add(1 + random.nextInt(sentences.size()), needle.sentence());
            }
        }
        return new Text(title, state, topic, headings, sentences);
    }

    private String sentence(String place) {
        String[] one = noun();
        String[] two = noun();
        String adjective = frequent(adjectives);
        String end = ENDINGS[random.nextInt(ENDINGS.length)];
        String verb = VERBS[random.nextInt(VERBS.length)];
        return switch (random.nextInt(7)) {
            case 0 -> capital(one[0]) + " " + adjective + "e " + one[1] + " " + verb + " die " + two[2] + " " + end + ".";
            case 1 -> OPENERS[random.nextInt(OPENERS.length)] + " " + verb + " " + one[0] + " " + one[1] + " die " + adjective + "en " + two[2] + " der Stadt " + place + ".";
            case 2 -> "Für " + adjective + "e " + one[2] + " stehen " + (2 + random.nextInt(90)) + ".000 Euro bereit, davon ein Teil für " + two[2] + ".";
            case 3 -> "In " + place + " " + verb + " die Gemeinde seit " + (1990 + random.nextInt(36)) + " " + adjective + "e " + one[2] + " und " + two[2] + " " + end + ".";
            case 4 -> "Wer " + one[2] + " sucht, findet sie bei " + ("der".equals(two[0]) || "das".equals(two[0]) ? "dem " : "der ") + two[1] + " " + end + ".";
            case 5 -> "Nach den Erfahrungen aus " + frequent(places) + " wurden " + one[2] + " und " + adjective + "e " + two[2] + " neu geordnet.";
            default -> capital(one[0]) + " " + one[1] + " und " + two[0] + " " + two[1] + " arbeiten " + end + " zusammen.";
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
