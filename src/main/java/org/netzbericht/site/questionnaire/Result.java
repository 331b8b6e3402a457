package org.netzbericht.site.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.site.questionnaire.Questionnaire.Band;
import org.netzbericht.site.questionnaire.Questionnaire.Dimension;
import org.netzbericht.site.questionnaire.Questionnaire.Option;
import org.netzbericht.site.questionnaire.Questionnaire.Question;

/**
 * What answers come to. The script of the form computes the same; a test holds both together.
 *
 * @param scores one for each dimension
 * @param overall the mean of all scores by the weights of their dimensions; null unless every dimension has one
 */
public record Result(List<Score> scores, @Nullable Integer overall) {

    /**
     * The score of a dimension.
     *
     * @param answered how many of its questions are answered in any way
     * @param scoring how many of them with points
     * @param percent of what the best answers to these would give; null where too few are answered with points
     * @param band null without a score
     */
    public record Score(
            Dimension dimension,
            int questions,
            int answered,
            int scoring,
            @Nullable Integer percent,
            @Nullable Band band) {}

    public Result {
        scores = List.copyOf(scores);
    }

    public static Result of(Questionnaire questionnaire, Answers answers) {
        List<Score> scores = new ArrayList<>();
        for (Dimension dimension : questionnaire.dimensions()) {
            scores.add(score(dimension, questionnaire.threshold(), answers));
        }
        return new Result(scores, overall(scores));
    }

    private static Score score(Dimension dimension, int threshold, Answers answers) {
        List<Question> questions = dimension.questions();
        Tally tally = Tally.of(questions, answers);
        boolean isShown = tally.scoring() > 0 && tally.scoring() * 100 >= threshold * questions.size();
        Integer percent = isShown ? tally.percent() : null;
        return new Score(
                dimension, questions.size(), tally.answered(), tally.scoring(), percent, band(dimension, percent));
    }

    private static @Nullable Band band(Dimension dimension, @Nullable Integer percent) {
        for (Band band : dimension.bands()) {
            if (percent != null && band.from() <= percent && percent <= band.to()) {
                return band;
            }
        }
        return null;
    }

    private static @Nullable Integer overall(List<Score> scores) {
        long sum = 0;
        long weights = 0;
        for (Score score : scores) {
            if (score.percent() == null) {
                return null;
            }
            sum += (long) score.dimension().weight() * score.percent();
            weights += score.dimension().weight();
        }
        return weights == 0 ? null : rounded(sum, weights);
    }

    /**
     * What answers to some questions come to.
     *
     * @param points those reached, by weight
     * @param most those that the best answers to the same questions would give
     */
    public record Tally(int answered, int scoring, long points, long most) {
        public static Tally of(List<Question> questions, Answers answers) {
            int answered = 0;
            int scoring = 0;
            long points = 0;
            long most = 0;
            for (Question question : questions) {
                Option option = question.scale().option(answers.options().get(question.id()));
                answered += option == null ? 0 : 1;
                if (option != null && option.points() != null) {
                    scoring++;
                    points += (long) question.weight() * option.points();
                    most += question.most();
                }
            }
            return new Tally(answered, scoring, points, most);
        }

        public Tally plus(Tally other) {
            return new Tally(
                    answered + other.answered, scoring + other.scoring, points + other.points, most + other.most);
        }

        /** Per cent, a whole number; null without points to be had. */
        public @Nullable Integer percent() {
            return most == 0 ? null : rounded(100 * points, most);
        }
    }

    /** A quotient as a whole number, halves upwards. */
    public static int rounded(long part, long whole) {
        return (int) ((2 * part + whole) / (2 * whole));
    }
}
