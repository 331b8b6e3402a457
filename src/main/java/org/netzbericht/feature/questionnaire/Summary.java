package org.netzbericht.feature.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.netzbericht.render.view.Words;
import org.netzbericht.site.questionnaire.Answers;
import org.netzbericht.site.questionnaire.Questionnaire;
import org.netzbericht.site.questionnaire.Questionnaire.Dimension;
import org.netzbericht.site.questionnaire.Questionnaire.Topic;
import org.netzbericht.site.questionnaire.Result;

/**
 * The record of a page on many sets of answers: means of dimensions and topics, with nothing that fewer than the questionnaire's smallest number stand
 * behind. No highest and lowest values: those would be one set's.
 */
final class Summary {
    private final Questionnaire questionnaire;
    private final List<Answers> all;
    private final Words words;
    private final int least;

    Summary(Questionnaire questionnaire, List<Answers> all, Words words) {
        this.questionnaire = questionnaire;
        this.all = List.copyOf(all);
        this.words = words;
        this.least = questionnaire.anonymousFrom();
    }

    /**
     * A mean and how many sets stand behind it.
     *
     * @param mean null where they are too few
     */
    private record Mean(String title, int sets, @Nullable Integer mean) {}

    String markdown() {
        List<Mean> dimensions =
                questionnaire.dimensions().stream().map(this::dimension).toList();
        String title = words.get("questionnaireSummary", questionnaire.entry().title());
        StringBuilder text = new StringBuilder("---\n")
                .append("title: ")
                .append(quoted(title))
                .append("\nsummary: ")
                .append(quoted(words.get("questionnaireSummaryLead", String.valueOf(all.size()))))
                .append("\n---\n")
                .append(words.get(
                        "questionnaireSummaryText",
                        String.valueOf(all.size()),
                        String.valueOf(questionnaire.version()),
                        String.valueOf(least)))
                .append("\n\n");
        chart(dimensions, text);
        table(words.get("questionnaireTable"), words.get("questionnaireDimension"), dimensions, text);
        text.append("## ").append(words.get("questionnaireSummaryTopics")).append("\n\n");
        for (Dimension dimension : questionnaire.dimensions()) {
            List<Mean> topics = dimension.topics().stream().map(this::topic).toList();
            table(dimension.title(), words.get("questionnaireTopic"), topics, text);
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** The mean of the scores that single sets have. */
    private Mean dimension(Dimension dimension) {
        int at = questionnaire.dimensions().indexOf(dimension);
        List<Integer> scores = all.stream()
                .map(answers ->
                        Result.of(questionnaire, answers).scores().get(at).percent())
                .filter(Objects::nonNull)
                .toList();
        long sum = scores.stream().mapToLong(Integer::longValue).sum();
        Integer mean = scores.size() < least ? null : Integer.valueOf(Result.rounded(sum, scores.size()));
        return new Mean(dimension.title(), scores.size(), mean);
    }

    /** All answers to the questions of a topic together: single sets have too few for scores of their own. */
    private Mean topic(Topic topic) {
        List<Result.Tally> tallies = all.stream()
                .map(answers -> Result.Tally.of(topic.questions(), answers))
                .filter(tally -> tally.scoring() > 0)
                .toList();
        Result.Tally whole = tallies.stream().reduce(new Result.Tally(0, 0, 0, 0), Result.Tally::plus);
        return new Mean(topic.title(), tallies.size(), tallies.size() < least ? null : whole.percent());
    }

    private void chart(List<Mean> means, StringBuilder text) {
        List<Mean> shown = means.stream().filter(mean -> mean.mean() != null).toList();
        if (shown.isEmpty()) {
            return;
        }
        StringJoiner said = new StringJoiner("; ");
        shown.forEach(mean -> said.add(mean.title() + ": " + words.get("questionnairePercent", value(mean))));
        text.append("::: chart ")
                .append(words.get("questionnaireSummaryChart"))
                .append("\ntype: bar\ndescription: ")
                .append(quoted(words.get("questionnaireSummaryDescription", said.toString())))
                .append("\nunit: \"%\"\nlabel: ")
                .append(quoted(words.get("questionnaireDimension")))
                .append("\nrows:\n");
        shown.forEach(mean -> text.append("  ")
                .append(quoted(mean.title()))
                .append(": ")
                .append(value(mean))
                .append('\n'));
        text.append(":::\n\n");
    }

    private void table(String caption, String what, List<Mean> means, StringBuilder text) {
        text.append("::: table ").append(escaped(caption)).append("\n| ");
        List<String> head = new ArrayList<>(List.of(what));
        head.add(words.get("questionnaireSummaryFiles"));
        head.add(words.get("questionnaireSummaryMean"));
        text.append(String.join(" | ", head)).append(" |\n| --- | --: | --: |\n");
        for (Mean mean : means) {
            String sets = mean.sets() < least
                    ? words.get("questionnaireSummaryFew", String.valueOf(least))
                    : String.valueOf(mean.sets());
            text.append("| ")
                    .append(escaped(mean.title()))
                    .append(" | ")
                    .append(sets)
                    .append(" | ")
                    .append(value(mean))
                    .append(" |\n");
        }
        text.append(":::\n\n");
    }

    private static String value(Mean mean) {
        return mean.mean() == null ? "–" : String.valueOf(mean.mean());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A title as Markdown that says just this. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#{}])", "\\\\$1");
    }
}
