package org.netzbericht.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netzbericht.diagnostic.Messages;

/** The page of the manual that lists all findings, made from their German texts. */
final class FindingsPage {
    static final Path FILE = Manual.FOLDER.resolve("09-meldungen.md");

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern KIND = Pattern.compile("Kind\\s*\\.\\s*(error|warning)\\(\\s*\"([a-zA-Z0-9.]+)\"");
    private static final List<String> OPEN = List.of("…", "…", "…", "…", "…", "…");

    /** Titles of the areas, by the first part of the codes; an area that is not here is called by that part. */
    private static final Map<String, String> AREAS = areas();

    private FindingsPage() {}

    private static Map<String, String> areas() {
        Map<String, String> areas = new LinkedHashMap<>();
        areas.put("file", "Dateien und Ordner");
        areas.put("frontMatter", "Kopf von Markdown-Dateien");
        areas.put("yaml", "Schreibweise von YAML");
        areas.put("entry", "Datensätze");
        areas.put("field", "Felder");
        areas.put("text", "Text: Felder und Wörter");
        areas.put("number", "Felder: Zahlen");
        areas.put("date", "Felder: Datum");
        areas.put("dateTime", "Felder: Zeitpunkt");
        areas.put("time", "Felder: Uhrzeit");
        areas.put("period", "Felder: Zeitraum");
        areas.put("yesNo", "Felder: Ja und Nein");
        areas.put("choice", "Felder: Auswahl");
        areas.put("point", "Felder: Ort auf der Karte");
        areas.put("amount", "Felder: Beträge und Mengen");
        areas.put("code", "Felder: feste Formen");
        areas.put("list", "Felder: Listen");
        areas.put("key", "Amtliche Schlüssel");
        areas.put("derive", "Werte, die aus anderen folgen");
        areas.put("reference", "Verweise zwischen Datensätzen");
        areas.put("markdown", "Texte");
        areas.put("plain", "Leichte Sprache");
        areas.put("link", "Links");
        areas.put("image", "Bilder im Inhalt");
        areas.put("computed", "Eingesetzte Zahlen und Angaben");
        areas.put("media", "Dateien in media/");
        areas.put("svg", "Zeichnungen");
        areas.put("static", "Dateien in static/");
        areas.put("route", "Adressen");
        areas.put("layout", "Wahl der Vorlage");
        areas.put("settings", "Einstellungen");
        areas.put("legal", "Rechtliche Angaben");
        areas.put("schema", "Deklarationen");
        areas.put("feed", "Deklarationen: Feeds");
        areas.put("jsonld", "Deklarationen: strukturierte Daten");
        areas.put("template", "Vorlagen");
        areas.put("component", "Bausteine der Vorlagen");
        areas.put("theme", "Gestaltung");
        areas.put("asset", "Dateien der Gestaltung");
        areas.put("audit", "Fertige Seiten");
        areas.put("target", "Zielordner");
        return areas;
    }

    /** The codes that the program can report, each with {@code error} or {@code warning}. */
    static Map<String, String> reported() {
        Map<String, String> severities = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher kinds = KIND.matcher(Files.readString(file));
                while (kinds.find()) {
                    severities.put(kinds.group(2), kinds.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return severities;
    }

    /** The codes that have texts. */
    static TreeSet<String> explained() {
        TreeSet<String> codes = new TreeSet<>();
        for (String key : Messages.of("de").keys()) {
            if (key.endsWith(".why")) {
                codes.add(key.substring(0, key.length() - ".why".length()));
            }
        }
        return codes;
    }

    static String text() {
        Messages messages = Messages.of("de");
        Map<String, String> severities = reported();
        Map<String, StringBuilder> areas = new LinkedHashMap<>();
        AREAS.keySet().forEach(area -> areas.put(area, new StringBuilder()));
        for (String code : explained()) {
            String area = code.substring(0, code.indexOf('.'));
            String severity = "warning".equals(severities.get(code)) ? "Warnung" : "Fehler";
            areas.computeIfAbsent(area, key -> new StringBuilder())
                    .append("\n### ")
                    .append(code)
                    .append("\n\n**")
                    .append(severity)
                    .append(".** ")
                    .append(shown(messages, code))
                    .append("\n\n")
                    .append(shown(messages, code + ".why"))
                    .append(fix(messages, code + ".fix"))
                    .append('\n');
        }
        StringBuilder page = new StringBuilder(HEAD);
        areas.forEach((area, entries) -> {
            if (!entries.isEmpty()) {
                page.append("\n## ")
                        .append(AREAS.getOrDefault(area, area))
                        .append('\n')
                        .append(entries);
            }
        });
        return page.toString();
    }

    private static String fix(Messages messages, String key) {
        return messages.has(key) ? "\n\n*Abhilfe:* " + shown(messages, key) : "";
    }

    private static String shown(Messages messages, String key) {
        return markdown(messages.text(key, OPEN));
    }

    /** A text as Markdown that shows it as it is; stretches in backticks stay as they are. */
    private static String markdown(String text) {
        StringBuilder shown = new StringBuilder();
        boolean literal = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            literal ^= c == '`';
            if (!literal && "\\*_[]<>".indexOf(c) >= 0) {
                shown.append('\\');
            }
            shown.append(c == '\n' ? ' ' : c);
        }
        return shown.toString();
    }

    private static final String HEAD = """
            # 9 Meldungen

            <!-- Erzeugt aus messages_de.properties. Neu schreiben: mvn test -Dtest=FindingsPageTest -Dupdate.expected=true -->

            Jeder Befund hat einen Code. Hier steht zu jedem, was er sagt, warum es darauf ankommt und was zu tun ist; „…“ steht für das, was im Einzelfall genannt wird. Auf der Befehlszeile zeigt dasselbe `netzbericht explain <code>`.

            Ein Fehler verhindert die Veröffentlichung, eine Warnung nicht – außer mit `--fail-on warn`.
            """;
}
