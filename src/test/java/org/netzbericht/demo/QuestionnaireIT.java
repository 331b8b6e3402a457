package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netzbericht.browser.Axe;
import org.netzbericht.browser.Look;
import org.netzbericht.browser.Probe;
import org.netzbericht.content.Content;
import org.netzbericht.content.ContentReader;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.feature.Feature;
import org.netzbericht.feature.Features;
import org.netzbericht.site.questionnaire.Answers;
import org.netzbericht.site.questionnaire.Questionnaire;
import org.netzbericht.site.questionnaire.QuestionnairePlanner;
import org.netzbericht.site.questionnaire.Result;
import org.netzbericht.site.questionnaire.Scores;
import org.netzbericht.source.SourceTree;

/** The self-check in the browser: scored as the program scores, by keyboard alone, with nothing stored or sent unless asked. */
class QuestionnaireIT extends InTab {
    private static final String PAGE = "selbstcheck/ausfuellen/";
    private static final String KEPT = "localStorage questionnaire https://netzbericht.example/selbstcheck";
    private static final String STATUS = "document.querySelector('.check-tools [role=status]').textContent";
    private static final String PROGRESS = "document.querySelector('.check-nav [role=status]').textContent";
    private static final String COMPARISON = "document.querySelector('[data-compare-status]').textContent";
    private static final int SETS = 2_000;

    private static Questionnaire questionnaire;

    @BeforeAll
    static void read() {
        SourceTree tree = SourceTree.read(Path.of("").toAbsolutePath(), "site-content");
        Schema schema = Schema.read(tree, Features.all(Feature::blocks)).value();
        ContentReader reader = new ContentReader(schema, tree);
        List<Entry> entries = new ArrayList<>();
        reader.paths().forEach(path -> reader.read(path).value().ifPresent(entries::add));
        var window = new Content.Window(
                Instant.parse("2026-11-26T08:00:00Z"), ZoneId.of("Europe/Berlin"), false, false, false);
        questionnaire = QuestionnairePlanner.plan(
                        Content.of(schema, entries, window, tree).value())
                .value()
                .get(0);
    }

    @Test
    void scoresAsTheProgramDoes() {
        Random random = new Random(82);
        List<Answers> sets = new ArrayList<>(List.of(new Answers(Map.of())));
        for (int place = -6; place < 6; place++) {
            sets.add(Scores.same(questionnaire, place));
        }
        while (sets.size() < SETS) {
            sets.add(Scores.drawn(questionnaire, random));
        }
        tab.open(server.url() + PAGE);
        JsonElement theirs =
                tab.evaluate("(() => { const model = questionsOf(document.querySelector('[data-questionnaire]'));"
                        + " return " + Scores.json(sets)
                        + ".map((set) => scoreOf(model, new Map(Object.entries(set)))); })()");
        for (int i = 0; i < sets.size(); i++) {
            assertThat(theirs.getAsJsonArray().get(i))
                    .as(i + " " + sets.get(i))
                    .isEqualTo(Scores.json(Result.of(questionnaire, sets.get(i))));
        }
    }

    @Test
    void showsWhatItScored() {
        tab.open(server.url() + PAGE);
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            Answers answers = i == 0 ? new Answers(Map.of()) : Scores.drawn(questionnaire, random);
            load(answers, "");
            Result result = Result.of(questionnaire, answers);
            for (Result.Score score : result.scores()) {
                String row = "document.querySelector('[data-row=\""
                        + score.dimension().id() + "\"] [data-cell=";
                String outcome = "document.querySelector('[data-outcome=\""
                        + score.dimension().id() + "\"]')";
                assertThat(text(row + "answered]').textContent"))
                        .isEqualTo(score.answered() + " von " + score.questions() + " beantwortet");
                assertThat(text(row + "percent]').textContent"))
                        .isEqualTo(score.percent() == null ? "noch kein Ergebnis" : score.percent() + "\u00a0%");
                assertThat(text(row + "band]').textContent"))
                        .isEqualTo(score.band() == null ? "–" : score.band().label());
                assertThat(text(outcome + ".querySelector('[data-unscored]').hidden"))
                        .isEqualTo(String.valueOf(score.percent() != null));
                assertThat(number(outcome + ".querySelectorAll('[data-band]:not([hidden])').length"))
                        .isEqualTo(score.band() == null ? 0 : 1);
            }
            assertThat(text("document.querySelector('[data-overall]').hidden"))
                    .isEqualTo(String.valueOf(result.overall() == null));
        }
        assertThat(tab.messages()).isEmpty();
    }

    /** From the address to the printed result without a mouse: every question answered by Tab, Space and arrow. */
    @Test
    void canBeTakenByKeyboardAlone() {
        tab.open(server.url() + PAGE);
        tab.evaluate("URL.createObjectURL = blob => { window.saved = blob.text(); return '#'; };"
                + " window.print = () => { window.printed = true; }; 0");
        int pages = tab.requests().size();
        int answered = 0;
        for (int presses = 0; answered < questionnaire.questions().size(); presses++) {
            assertThat(presses).as("Tab reaches every question").isLessThan(500);
            tab.pressTab();
            if (text("document.activeElement.type === 'radio' && !document.activeElement.closest('[data-question]').querySelector(':checked')")
                    .equals("true")) {
                tab.pressSpace();
                for (int i = 0; i < answered % 6; i++) {
                    tab.pressDown();
                }
                answered++;
            }
        }
        int all = questionnaire.questions().size();
        assertThat(text(PROGRESS)).isEqualTo(all + " von " + all + " beantwortet");
        Map<String, String> chosen = new java.util.HashMap<>();
        for (int i = 0; i < all; i++) {
            Questionnaire.Question question = questionnaire.questions().get(i);
            List<Questionnaire.Option> options = inOrder(question.scale());
            chosen.put(question.id(), options.get(i % 6 % options.size()).id());
        }
        Result result = Result.of(questionnaire, new Answers(chosen));
        assertThat(
                        text(
                                "JSON.stringify(scoreOf(questionsOf(document.querySelector('[data-questionnaire]')),"
                                        + " new Map([...document.querySelectorAll('.check-form input:checked')].map(({ name, value }) => [name, value]))))"))
                .isEqualTo(Scores.json(result).toString());

        reach("[data-do=save]");
        tab.pressEnter();
        JsonObject saved = JsonParser.parseString(tab.evaluate("window.saved").getAsString())
                .getAsJsonObject();
        assertThat(saved.get("questionnaire").getAsString()).isEqualTo("selbstcheck");
        assertThat(saved.get("answers").getAsJsonObject().size()).isEqualTo(all);
        assertThat(saved.has("label")).isFalse();
        assertThat(saved.has("date")).isFalse();
        reach("[data-do=print]");
        tab.pressEnter();
        assertThat(text("window.printed")).isEqualTo("true");
        assertThat(Axe.violations(tab)).isEmpty();
        assertThat(tab.stored()).isEmpty();
        assertThat(tab.messages()).isEmpty();
        assertThat(tab.requests())
                .hasSize(pages)
                .allMatch(request ->
                        request.url().startsWith(server.url()) || request.url().startsWith("data:image/"));
    }

    @Test
    void keepsAnswersOnlyWhenAsked() {
        tab.open(server.url() + PAGE);
        choose(0, "ja");
        assertThat(tab.stored()).isEmpty();
        tab.evaluate("document.querySelector('[data-do=keep]').focus()");
        tab.pressEnter();
        assertThat(tab.stored()).containsExactly(KEPT);
        assertThat(text(STATUS)).startsWith("Gemerkt.");
        choose(1, "ja");

        tab.open(server.url() + PAGE);
        assertThat(text(PROGRESS)).startsWith("2 von ");
        assertThat(text(STATUS)).contains("wieder da");
        tab.evaluate("document.querySelector('[data-do=forget]').focus()");
        tab.pressEnter();
        assertThat(tab.stored()).isEmpty();
        assertThat(text(PROGRESS)).startsWith("2 von ");
        choose(2, "ja");
        assertThat(tab.stored()).isEmpty();

        tab.evaluate("document.querySelector('[data-do=keep]').click()");
        tab.evaluate("document.querySelector('[data-do=clear]').click()");
        assertThat(tab.stored()).containsExactly(KEPT);
        assertThat(Axe.violations(tab)).isEmpty();
        tab.pressEnter();
        assertThat(tab.stored()).isEmpty();
        assertThat(text(PROGRESS)).startsWith("0 von ");
        assertThat(tab.messages()).isEmpty();
    }

    @Test
    void saysSoWhereNothingCanBeStored() {
        tab.open(server.url() + PAGE);
        tab.evaluate("Storage.prototype.setItem = () => { throw new Error('full'); }; 0");
        tab.evaluate("document.querySelector('[data-do=keep]').click()");
        assertThat(text(STATUS)).contains("lässt hier kein Speichern zu");
        assertThat(text("document.querySelector('[data-do=keep]').hidden")).isEqualTo("false");
    }

    @Test
    void takesAnAnswerBack() {
        tab.open(server.url() + PAGE);
        choose(0, "ja");
        tab.evaluate("document.querySelector('[data-undo]').focus()");
        tab.pressEnter();
        assertThat(text(PROGRESS)).startsWith("0 von ");
        assertThat(text("document.activeElement.type")).isEqualTo("radio");
    }

    @Test
    void opensWhatItSavedAndSaysWhatIsWrongWithOtherFiles() {
        tab.open(server.url() + PAGE);
        Answers answers = Scores.same(questionnaire, 1);
        load(answers, ", label: 'Sozialamt', date: '2026-03-04'");
        assertThat(text(STATUS))
                .startsWith("Übernommene Antworten: " + answers.options().size());
        assertThat(text("document.querySelector('#check-label').value")).isEqualTo("Sozialamt");
        assertThat(text("document.querySelector('#check-date').value")).isEqualTo("2026-03-04");
        tab.evaluate("URL.createObjectURL = blob => { window.saved = blob.text(); return '#'; };"
                + " HTMLAnchorElement.prototype.click = function () { window.named = this.download; }; 0");
        tab.evaluate("document.querySelector('[data-do=save]').click()");
        assertThat(text("window.named")).isEqualTo("selbstcheck-v1-2026-03-04.json");

        give("#check-load", "'kein JSON'");
        assertThat(text(STATUS)).contains("keine gespeicherten Antworten");
        give("#check-load", "'[1, 2]'");
        assertThat(text(STATUS)).contains("keine gespeicherten Antworten");
        give("#check-load", file("anderer", 1, "{}", ""));
        assertThat(text(STATUS)).contains("zu einem anderen Fragebogen („anderer“)");
        give("#check-load", file("selbstcheck", 99, "{}", ""));
        assertThat(text(STATUS)).contains("stammt aus Version 99");
        assertThat(text(PROGRESS)).startsWith(answers.options().size() + " von ");

        give("#check-load", file("selbstcheck", 0, "{ alt: 'ja', __proto__: 'ja', constructor: 'ja' }", ""));
        assertThat(text("document.querySelector('.check-region').hidden")).isEqualTo("false");
        assertThat(Axe.violations(tab)).isEmpty();
        tab.pressEnter();
        assertThat(text(STATUS)).contains("Übernommene Antworten: 0", "stammt aus Version 0", "fehlen: 2");
        assertThat(text(PROGRESS)).startsWith("0 von ");
        assertThat(tab.stored()).isEmpty();
        assertThat(tab.messages()).isEmpty();
    }

    @Test
    void comparesTwoRuns() {
        tab.open(server.url() + PAGE);
        Answers mine = Scores.same(questionnaire, 2);
        Answers theirs = Scores.same(questionnaire, 1);
        load(mine, "");
        give(
                "#check-other",
                file(
                        "selbstcheck",
                        1,
                        Scores.json(List.of(theirs)) + "[0]",
                        ", label: 'Jugendamt', date: '2025-05-06'"));
        assertThat(text(COMPARISON)).contains("Jugendamt");
        List<Result.Score> own = Result.of(questionnaire, mine).scores();
        List<Result.Score> other = Result.of(questionnaire, theirs).scores();
        for (int i = 0; i < own.size(); i++) {
            String row = "document.querySelector('[data-compare-row=\""
                    + own.get(i).dimension().id() + "\"]').innerText.replace(/\\s+/g, ' ')";
            int difference = own.get(i).percent() - other.get(i).percent();
            assertThat(text(row))
                    .endsWith(own.get(i).percent() + " % " + other.get(i).percent() + " % +" + difference);
        }
        assertThat(text("document.querySelector('[data-comparison] th[data-name=other]').textContent"))
                .isEqualTo("Jugendamt, 06.05.2025");
        assertThat(text("document.querySelector('#check-label').value")).isEmpty();
        assertThat(Axe.violations(tab)).isEmpty();
        tab.evaluate("document.querySelector('[data-do=end]').click()");
        assertThat(text("document.querySelector('[data-comparison]').hidden")).isEqualTo("true");
        assertThat(tab.stored()).isEmpty();
        assertThat(tab.messages()).isEmpty();
    }

    @Test
    void isUsableInEveryStateAndLook() {
        Random random = new Random(3);
        Answers half = new Answers(Scores.same(questionnaire, 1).options().entrySet().stream()
                .filter(entry -> random.nextBoolean())
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.NARROW, Look.FORCED_COLORS)) {
            tab.look(look).open(server.url() + PAGE);
            usable(look + " empty");
            load(half, "");
            usable(look + " half");
            load(Scores.same(questionnaire, 2), "");
            usable(look + " result");
            give(
                    "#check-other",
                    file("selbstcheck", 1, Scores.json(List.of(Scores.same(questionnaire, 1))) + "[0]", ""));
            usable(look + " compared");
            // Pictures are cut off, and these are long.
            tab.evaluate("document.querySelectorAll('.check-form, .check-outcome').forEach((part) => part.remove())");
            tab.screenshot(Path.of("target", "screenshots", "questionnaire-compared-" + look.name() + ".png"));
        }
        assertThat(tab.stored()).isEmpty();
    }

    @Test
    void worksFromADisk() {
        String page =
                DemoSite.output().resolve(PAGE).resolve("index.html").toUri().toString();
        tab.open(page);
        load(Scores.same(questionnaire, 2), "");
        assertThat(text("document.querySelector('[data-overall]').hidden")).isEqualTo("false");
        tab.evaluate("document.querySelector('[data-do=keep]').click()");
        tab.open(page);
        assertThat(text(PROGRESS)).startsWith(questionnaire.questions().size() + " von ");
        tab.evaluate("document.querySelector('[data-do=forget]').click()");
        assertThat(text("localStorage.length")).isEqualTo("0");
        assertThat(tab.messages()).isEmpty();
        assertThat(tab.requests())
                .allMatch(request ->
                        request.url().startsWith("file:") || request.url().startsWith("data:"));
    }

    @Test
    void leadsToPaperWithoutScript() {
        tab.scripts(false).open(server.url() + PAGE);
        assertThat(text("document.querySelector('[data-unscripted] a').href")).endsWith("/selbstcheck/fragebogen/");
        assertThat(text("document.querySelector('#result').hidden")).isEqualTo("true");
        assertThat(text("document.querySelector('.check-tools').hidden")).isEqualTo("true");
    }

    @Test
    void printsTheResultAlone() throws IOException {
        tab.open(server.url() + PAGE);
        load(Scores.same(questionnaire, 2), "");
        tab.look(Look.LIGHT.asPrint("paper"));
        assertThat(text("getComputedStyle(document.querySelector('.check-form')).display"))
                .isEqualTo("none");
        assertThat(text("getComputedStyle(document.querySelector('.check-result')).display"))
                .isEqualTo("block");
        assertThat(text("getComputedStyle(document.querySelector('.check-tools')).display"))
                .isEqualTo("none");
        byte[] paper = tab.printed();
        Path kept = Path.of("target", "screenshots", "questionnaire-result.pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, paper);
        try (PDDocument pages = Loader.loadPDF(paper)) {
            assertThat(pages.getNumberOfPages()).isLessThanOrEqualTo(6);
        }
    }

    private void usable(String state) {
        assertThat(Axe.violations(tab)).as(state).isEmpty();
        assertThat(Probe.overflow(tab)).as(state).isEmpty();
        assertThat(Probe.targets(tab)).as(state).isEmpty();
        assertThat(tab.messages()).as(state).isEmpty();
    }

    /** Options as they stand in the form: those that score first. */
    private static List<Questionnaire.Option> inOrder(Questionnaire.Scale scale) {
        List<Questionnaire.Option> options = new ArrayList<>(scale.options());
        options.sort(java.util.Comparator.comparing(option -> option.points() == null));
        return options;
    }

    private void choose(int question, String option) {
        String input = "document.querySelector('input[name=\""
                + questionnaire.questions().get(question).id() + "\"][value=\"" + option + "\"]')";
        tab.evaluate(input + ".click()");
        assertThat(text(input + ".checked")).isEqualTo("true");
    }

    private void reach(String selector) {
        for (int presses = 0; presses < 60; presses++) {
            if (text("document.activeElement.matches('" + selector + "')").equals("true")) {
                return;
            }
            tab.pressTab();
        }
        throw new AssertionError("Tab never reaches " + selector);
    }

    /** Opens a file with answers in place of those on the page. */
    private void load(Answers answers, String more) {
        give("#check-load", file("selbstcheck", 1, Scores.json(List.of(answers)) + "[0]", more));
        if (text("document.querySelector('.check-region').hidden").equals("false")) {
            tab.evaluate("document.querySelector('[data-answer=yes]').click()");
        }
    }

    private static String file(String id, int version, String answers, String more) {
        return "JSON.stringify({ questionnaire: '" + id + "', version: " + version + more + ", answers: " + answers
                + " })";
    }

    /** Opens a file with a text, as if it had been chosen, and waits until the page has said something. */
    private void give(String input, String text) {
        tab.evaluate("(async () => { const chosen = new DataTransfer();"
                + " chosen.items.add(new File([" + text + "], 'antworten.json'));"
                + " document.querySelectorAll('.check-status').forEach((status) => { status.textContent = ''; });"
                + " document.querySelector('.check-region').hidden = true;"
                + " const input = document.querySelector('" + input + "');"
                + " input.files = chosen.files; input.dispatchEvent(new Event('change')); })()");
        tab.await(
                "[...document.querySelectorAll('.check-status')].some((status) => status.textContent) || !document.querySelector('.check-region').hidden");
        tab.settle();
    }
}
