package org.netzbericht.site.questionnaire;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.netzbericht.site.questionnaire.Questionnaire.Option;
import org.netzbericht.site.questionnaire.Questionnaire.Question;

/** Generated answers, and results as the script of the form writes them. */
public final class Scores {
    private Scores() {}

    /** Some of the questions answered, with a share that itself is drawn; now and then something the questionnaire does not know. */
    public static Answers drawn(Questionnaire questionnaire, Random random) {
        Map<String, String> answers = new HashMap<>();
        double share = random.nextDouble();
        for (Question question : questionnaire.questions()) {
            List<Option> options = question.scale().options();
            if (random.nextDouble() < share) {
                answers.put(
                        question.id(),
                        options.get(random.nextInt(options.size())).id());
            }
        }
        if (random.nextInt(10) == 0) {
            answers.put("gibt-es-nicht", "ja");
            answers.put(questionnaire.questions().get(0).id(), "gibt-es-nicht");
        }
        return new Answers(answers);
    }

    /** Every question answered by the option at one place, counted from the last where negative; nothing where there is none. */
    public static Answers same(Questionnaire questionnaire, int place) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : questionnaire.questions()) {
            List<Option> options = question.scale().options();
            int at = place < 0 ? options.size() + place : place;
            if (at >= 0 && at < options.size()) {
                answers.put(question.id(), options.get(at).id());
            }
        }
        return new Answers(answers);
    }

    public static String json(List<Answers> answers) {
        return new Gson().toJson(answers.stream().map(Answers::options).toList());
    }

    /** A result in the shape that the script gives it. */
    public static JsonObject json(Result result) {
        JsonArray scores = new JsonArray();
        for (Result.Score score : result.scores()) {
            JsonObject one = new JsonObject();
            one.addProperty("id", score.dimension().id());
            one.addProperty("questions", score.questions());
            one.addProperty("answered", score.answered());
            one.addProperty("scoring", score.scoring());
            one.add("percent", new Gson().toJsonTree(score.percent()));
            one.addProperty(
                    "band",
                    score.band() == null ? -1 : score.dimension().bands().indexOf(score.band()));
            scores.add(one);
        }
        JsonObject whole = new JsonObject();
        whole.add("scores", scores);
        whole.add("overall", new Gson().toJsonTree(result.overall()));
        return whole;
    }

    /** The results of a list that a browser gave. */
    public static List<JsonElement> list(JsonElement array) {
        return array.getAsJsonArray().asList();
    }
}
