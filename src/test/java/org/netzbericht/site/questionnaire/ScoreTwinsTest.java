package org.netzbericht.site.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netzbericht.browser.Chromium;
import org.netzbericht.browser.Tab;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.Status;
import org.netzbericht.site.questionnaire.Questionnaire.Band;
import org.netzbericht.site.questionnaire.Questionnaire.Dimension;
import org.netzbericht.site.questionnaire.Questionnaire.Option;
import org.netzbericht.site.questionnaire.Questionnaire.Question;
import org.netzbericht.site.questionnaire.Questionnaire.Scale;
import org.netzbericht.site.questionnaire.Questionnaire.Topic;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.SourceTree;

/** The script of the form scores generated questionnaires, with any weights and points, to the last digit as the program does. */
class ScoreTwinsTest {
    private static final Path SCRIPT = Path.of("templates", "assets", "scripts", "questionnaire.js");
    private static final int QUESTIONNAIRES = 400;
    private static final int SETS = 25;

    private static final Entry NOWHERE = new Entry(
            Schema.read(SourceTree.read(Path.of("").toAbsolutePath(), "absent"), Set.of())
                    .value()
                    .collections()
                    .get("page"),
            "check",
            0,
            "de",
            SourceFile.of("check.yaml", ""),
            Map.of(),
            null,
            new Status(Map.of()),
            Map.of());

    private static Chromium chromium;
    private static Tab tab;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.startOrSkip();
        tab = chromium.newTab();
        tab.evaluate(Files.readString(SCRIPT) + "; true");
        tab.evaluate("const scoredAs = ({ threshold, dimensions }, sets) => {"
                + " const model = { threshold, dimensions: dimensions.map((dimension) => ({ ...dimension, questions:"
                + " dimension.questions.map((question) => ({ ...question, points: new Map(question.points) })) })) };"
                + " return sets.map((set) => scoreOf(model, new Map(Object.entries(set)))); }; true");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void bothScoreAlike() {
        Random random = new Random(20261126);
        int scored = 0;
        for (int i = 0; i < QUESTIONNAIRES; i++) {
            Questionnaire questionnaire = drawn(random);
            List<Answers> sets = new ArrayList<>(
                    List.of(new Answers(Map.of()), Scores.same(questionnaire, 0), Scores.same(questionnaire, -1)));
            while (sets.size() < SETS) {
                sets.add(Scores.drawn(questionnaire, random));
            }
            JsonElement theirs = tab.evaluate("scoredAs(" + model(questionnaire) + ", " + Scores.json(sets) + ")");
            for (int s = 0; s < sets.size(); s++) {
                Result ours = Result.of(questionnaire, sets.get(s));
                scored += ours.overall() == null ? 0 : 1;
                assertThat(theirs.getAsJsonArray().get(s))
                        .as(i + "/" + s + " " + sets.get(s))
                        .isEqualTo(Scores.json(ours));
            }
        }
        assertThat(scored).isGreaterThan(500);
    }

    @Test
    void roundsHalvesUpwards() {
        assertThat(Result.rounded(1, 2)).isEqualTo(1);
        assertThat(Result.rounded(100, 200)).isEqualTo(1);
        assertThat(Result.rounded(99, 200)).isZero();
        assertThat(Result.rounded(100 * 2, 3)).isEqualTo(67);
        assertThat(Result.rounded(100L * 12_345_678_901L, 24_691_357_802L)).isEqualTo(50);
    }

    private static Questionnaire drawn(Random random) {
        List<Scale> scales = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Option> options = new ArrayList<>();
            int points = random.nextInt(3);
            for (int o = 0; o < 2 + random.nextInt(4); o++) {
                options.add(new Option("o" + o, "", points));
                points += 1 + random.nextInt(200);
            }
            if (random.nextBoolean()) {
                Collections.reverse(options);
            }
            options.add(random.nextInt(options.size() + 1), new Option("weiss-nicht", "", null));
            scales.add(new Scale("s" + i, "", options));
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int d = 0; d <= random.nextInt(4); d++) {
            List<Question> questions = new ArrayList<>();
            for (int q = 0; q <= random.nextInt(14); q++) {
                Scale scale = scales.get(random.nextInt(scales.size()));
                questions.add(new Question("q" + d + "-" + q, "", null, null, scale, 1 + random.nextInt(100)));
            }
            int border = 1 + random.nextInt(99);
            List<Band> bands =
                    List.of(new Band(0, border, "", "", List.of()), new Band(border + 1, 100, "", "", List.of()));
            List<Topic> topics = List.of(new Topic("t" + d, "", questions));
            dimensions.add(new Dimension("d" + d, "", null, null, 1 + random.nextInt(100), topics, bands));
        }
        return new Questionnaire(NOWHERE, "de", 1, random.nextInt(101), 5, scales, dimensions, List.of());
    }

    /** What the script reads from a document. */
    private static String model(Questionnaire questionnaire) {
        List<Object> dimensions = new ArrayList<>();
        for (Dimension dimension : questionnaire.dimensions()) {
            List<Object> questions = new ArrayList<>();
            for (Question question : dimension.questions()) {
                List<Object> points = new ArrayList<>();
                for (Option option : question.scale().options()) {
                    List<Object> pair = new ArrayList<>();
                    pair.add(option.id());
                    pair.add(option.points());
                    points.add(pair);
                }
                questions.add(Map.of("id", question.id(), "weight", question.weight(), "points", points));
            }
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", dimension.id());
            one.put("weight", dimension.weight());
            one.put("questions", questions);
            one.put(
                    "bands",
                    dimension.bands().stream()
                            .map(band -> Map.of("from", band.from(), "to", band.to()))
                            .toList());
            dimensions.add(one);
        }
        return new GsonBuilder()
                .serializeNulls()
                .create()
                .toJson(Map.of("threshold", questionnaire.threshold(), "dimensions", dimensions));
    }
}
