package org.netzbericht.feature.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.Site;
import org.netzbericht.site.questionnaire.Answers;
import org.netzbericht.site.questionnaire.Questionnaire;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** Puts saved answers together, as long as nothing is wrong with them and there are enough to hide each in the others. */
public final class Summaries {
    static final Kind SAME = Kind.error("questionnaire.sameFile");
    static final Kind FEW = Kind.error("questionnaire.tooFew");
    static final Kind NONE = Kind.error("questionnaire.none");

    private Summaries() {}

    /** The record of a page in the site's first language; the empty text, with findings, where there must be none. */
    public static Checked<String> of(Site site, PageRenderer renderer, List<SourceFile> files) {
        Findings findings = new Findings();
        Questionnaire questionnaire = questionnaire(site, files);
        if (questionnaire == null) {
            findings.add(NONE, place(files));
            return findings.with("");
        }
        List<Answers> all = new ArrayList<>();
        Map<String, SourceFile> texts = new HashMap<>();
        for (SourceFile file : files) {
            Answers answers = findings.take(AnswersFile.read(file, questionnaire));
            SourceFile first = texts.putIfAbsent(file.text(), file);
            if (first != null) {
                findings.add(SAME.at(Location.of(file), file.path()).with(Note.of("first", Location.of(first))));
            } else if (answers != null) {
                all.add(answers);
            }
        }
        boolean isRight = findings.list().isEmpty();
        if (isRight && all.size() < questionnaire.anonymousFrom()) {
            findings.add(FEW, place(files), all.size(), questionnaire.anonymousFrom());
            isRight = false;
        }
        String text =
                isRight ? new Summary(questionnaire, all, renderer.words(questionnaire.language())).markdown() : "";
        return findings.with(text);
    }

    /** The questionnaire that the first of the files is of; the only one where none is right. */
    private static @Nullable Questionnaire questionnaire(Site site, List<SourceFile> files) {
        List<Questionnaire> known = site.questionnaires().stream()
                .filter(one -> one.language().equals(site.content().schema().language()))
                .toList();
        Stream<Questionnaire> named = files.stream()
                .map(AnswersFile::questionnaire)
                .flatMap(id -> known.stream().filter(one -> one.id().equals(id)));
        return Stream.concat(named, known.stream()).findFirst().orElse(null);
    }

    private static Location place(List<SourceFile> files) {
        return Location.of(files.get(files.size() - 1));
    }
}
