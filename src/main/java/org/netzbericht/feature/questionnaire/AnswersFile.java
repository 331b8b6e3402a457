package org.netzbericht.feature.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.site.questionnaire.Answers;
import org.netzbericht.site.questionnaire.Questionnaire;
import org.netzbericht.site.questionnaire.Questionnaire.Option;
import org.netzbericht.site.questionnaire.Questionnaire.Question;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.Span;

/** Reads files that the form of a self-check saved. They are JSON, which is YAML, so that one reader finds every place. */
final class AnswersFile {
    static final Kind FILE = Kind.error("questionnaire.file");
    static final Kind FOREIGN = Kind.error("questionnaire.foreign");
    static final Kind OTHER_VERSION = Kind.error("questionnaire.otherVersion");
    static final Kind QUESTION = Kind.error("questionnaire.unknownQuestion");
    static final Kind ANSWER = Kind.error("questionnaire.unknownAnswer");

    private final SourceFile file;
    private final Findings findings = new Findings();

    private AnswersFile(SourceFile file) {
        this.file = file;
    }

    /** The answers to a questionnaire; null, with findings, for a file that is of something else. */
    static Checked<@Nullable Answers> read(SourceFile file, Questionnaire questionnaire) {
        AnswersFile reader = new AnswersFile(file);
        Answers answers = reader.answers(questionnaire);
        return reader.findings.with(answers);
    }

    /** The id of the questionnaire that a file names; empty if it names none. */
    static String questionnaire(SourceFile file) {
        return YamlReader.read(file).value() instanceof Mapping root && root.get("questionnaire") instanceof Scalar id
                ? id.text()
                : "";
    }

    private @Nullable Answers answers(Questionnaire questionnaire) {
        Checked<Node> read = YamlReader.read(file);
        findings.addAll(read.diagnostics());
        if (!read.diagnostics().isEmpty()) {
            return null;
        }
        boolean isSaved = read.value() instanceof Mapping root
                && root.get("questionnaire") instanceof Scalar
                && root.get("version") instanceof Scalar version
                && version.text().matches("[0-9]{1,9}")
                && root.get("answers") instanceof Mapping given
                && given.pairs().values().stream().allMatch(pair -> pair.value() instanceof Scalar);
        if (!isSaved) {
            findings.add(FILE, at(read.value().span()), file.path());
            return null;
        }
        Mapping root = (Mapping) read.value();
        Scalar id = (Scalar) Objects.requireNonNull(root.get("questionnaire"));
        Scalar version = (Scalar) Objects.requireNonNull(root.get("version"));
        if (!id.text().equals(questionnaire.id())) {
            findings.add(FOREIGN.at(at(id.span()), id.text(), questionnaire.id())
                    .suggesting(Suggestion.nearest(id.text(), List.of(questionnaire.id()))));
            return null;
        }
        if (Integer.parseInt(version.text()) != questionnaire.version()) {
            findings.add(OTHER_VERSION, at(version.span()), version.text(), questionnaire.version());
            return null;
        }
        return answers((Mapping) Objects.requireNonNull(root.get("answers")), questionnaire);
    }

    private Answers answers(Mapping given, Questionnaire questionnaire) {
        Map<String, String> answers = new HashMap<>();
        given.pairs().forEach((name, pair) -> {
            Question question = questionnaire.question(name);
            Scalar option = (Scalar) pair.value();
            if (question == null) {
                findings.add(QUESTION.at(at(pair.key()), name)
                        .suggesting(Suggestion.nearest(
                                name,
                                questionnaire.questions().stream()
                                        .map(Question::id)
                                        .toList())));
            } else if (question.scale().option(option.text()) == null) {
                List<String> known =
                        question.scale().options().stream().map(Option::id).toList();
                findings.add(ANSWER.at(at(option.span()), option.text(), name, String.join(", ", known))
                        .suggesting(Suggestion.nearest(option.text(), known)));
            } else {
                answers.put(name, option.text());
            }
        });
        return new Answers(answers);
    }

    private Location at(Span span) {
        return new Location(file, span);
    }
}
