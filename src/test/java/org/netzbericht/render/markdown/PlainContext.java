package org.netzbericht.render.markdown;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.Cited;
import org.netzbericht.content.markdown.Computed;
import org.netzbericht.content.markdown.DocumentReader;
import org.netzbericht.content.markdown.MarkdownText;
import org.netzbericht.content.markdown.RecordBox;
import org.netzbericht.source.SourceFile;

/** A site that passes every address through and has a few German words. */
class PlainContext implements MarkdownContext {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("table", "Tabelle"),
            Map.entry("chartData", "Daten als Tabelle"),
            Map.entry("example", "Beispiel"),
            Map.entry("sourceOne", "Quelle"),
            Map.entry("permalink", "Link hierher"),
            Map.entry("pageReference", "Seite"),
            Map.entry("footnotes", "Anmerkungen"),
            Map.entry("footnote", "Anmerkung"),
            Map.entry("footnoteBack", "Zurück zum Verweis"),
            Map.entry("taskDone", "erledigt:"),
            Map.entry("taskOpen", "offen:"),
            Map.entry("blockExample", "Beispiel"),
            Map.entry("blockVoice", "Stimme"),
            Map.entry("blockChecklist", "Checkliste"),
            Map.entry("blockTip", "Tipp"),
            Map.entry("blockWarning", "Achtung"),
            Map.entry("blockLegal", "Recht"),
            Map.entry("blockDefinition", "Begriff"),
            Map.entry("bibliography", "Literatur"),
            Map.entry("blockCase", "Fallbeispiel"),
            Map.entry("blockStep", "Schritt"),
            Map.entry("stepGoal", "Ziel"),
            Map.entry("stepQuestions", "Fragen"),
            Map.entry("stepActions", "Vorgehen"),
            Map.entry("stepWho", "Wer"),
            Map.entry("stepTime", "Zeit"),
            Map.entry("stepPitfalls", "Stolpersteine"),
            Map.entry("stepTemplates", "Vorlagen"),
            Map.entry("blockKeyfigure", "Kennzahl"));

    /** The HTML of a text through reader and renderer, whatever its findings. */
    static String html(String markdown) {
        return html(markdown, new PlainContext());
    }

    static String html(String markdown, MarkdownContext context) {
        var text = MarkdownText.of(SourceFile.of("a.md", markdown));
        return MarkdownRenderer.html(DocumentReader.read(text).value(), context, 0, "");
    }

    @Override
    public Anchor link(String destination) {
        return new Anchor(destination, destination, false, null);
    }

    @Override
    public Picture picture(String destination) {
        return new Picture(destination, "", 0, 0, null, null);
    }

    @Override
    public String computed(Computed expression) {
        return "12";
    }

    @Override
    public ChartPicture chart(ChartBlock chart, String caption, String id, boolean isOnPaper) {
        return new ChartPicture(
                "<svg role=\"img\"></svg>",
                List.of("Jahr", "Treffen"),
                List.of(List.of("2024", "3"), List.of("2025", "–")));
    }

    @Override
    public @Nullable Numbered numbered(String id) {
        return null;
    }

    @Override
    public boolean hasPermalinks() {
        return false;
    }

    @Override
    public List<Phrase> citation(List<Cited> works) {
        return works.stream()
                .map(work -> new Phrase(
                        "(" + work.prefix() + "|" + work.id() + "|" + work.locator() + ")", false, work.id()))
                .toList();
    }

    @Override
    public @Nullable String referenceUrl(String id) {
        return null;
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }

    @Override
    public boolean isShown(RecordBox record) {
        return !record.id().equals("entwurf");
    }

    @Override
    public String box(Box box) {
        return "<b>" + box.entry().collection() + "/" + box.entry().id() + "|" + box.title() + "|" + box.anchor() + "|"
                + box.id() + "|" + box.body() + "</b>";
    }

    @Override
    public @Nullable Terms terms() {
        return null;
    }

    @Override
    public boolean isLineByLine() {
        return false;
    }

    @Override
    public String word(String key) {
        String word = WORDS.get(key);
        if (word == null) {
            throw new IllegalArgumentException("no word " + key);
        }
        return word;
    }
}
