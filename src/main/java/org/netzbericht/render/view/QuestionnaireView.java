package org.netzbericht.render.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Value;
import org.netzbericht.render.template.UnknownName;
import org.netzbericht.site.Page;
import org.netzbericht.site.questionnaire.Questionnaire;
import org.netzbericht.site.questionnaire.Questionnaire.Band;
import org.netzbericht.site.questionnaire.Questionnaire.Dimension;
import org.netzbericht.site.questionnaire.Questionnaire.Question;
import org.netzbericht.site.questionnaire.Questionnaire.Scale;
import org.netzbericht.site.questionnaire.Questionnaire.Topic;

/** A questionnaire as templates see it. Questions are numbered through, so that paper and screen say the same. */
final class QuestionnaireView implements TemplateHashModel {
    static final List<String> NAMES = List.of(
            "audience",
            "dimensions",
            "duration",
            "faq",
            "fillPage",
            "id",
            "intro",
            "privacy",
            "scales",
            "scoringPage",
            "sheetPage",
            "sources",
            "summary",
            "threshold",
            "title",
            "total",
            "url",
            "version",
            "workshop",
            "workshopPage");

    private static final String ASKED = "dimensions";

    private final Frame frame;
    private final Questionnaire questionnaire;
    private final Entry entry;
    private final List<Question> questions;

    QuestionnaireView(Frame frame, Questionnaire questionnaire) {
        this.frame = frame;
        this.questionnaire = questionnaire;
        this.entry = questionnaire.entry();
        this.questions = questionnaire.questions();
    }

    /** The title of a page of a questionnaire. */
    static String title(Page.QuestionnairePage.Use use, Words words) {
        return words.get(
                switch (use) {
                    case FILL -> "questionnaireFill";
                    case DIMENSION -> "questionnaireDimension";
                    case SHEET -> "questionnaireSheet";
                    case SCORING -> "questionnaireScoring";
                    case WORKSHOP -> "questionnaireWorkshop";
                });
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return switch (name) {
            case "id" -> Models.text(questionnaire.id());
            case "title" -> Models.text(frame.title(entry));
            case "summary" -> new EntryView(frame, entry).get("summary");
            case "audience", "duration", "intro", "privacy", "workshop" -> field(name);
            case "version" -> Models.number(questionnaire.version());
            case "threshold" -> Models.number(questionnaire.threshold());
            case "total" -> Models.number(questions.size());
            case "scales" -> Models.list(questionnaire.scales(), this::scale);
            case "dimensions" -> Models.list(questionnaire.dimensions(), this::dimension);
            case "faq" -> Models.list(questionnaire.faq(), this::faq);
            case "sources" -> sources();
            case "url" -> url();
            case "fillPage" -> link(Page.QuestionnairePage.Use.FILL);
            case "sheetPage" -> link(Page.QuestionnairePage.Use.SHEET);
            case "scoringPage" -> link(Page.QuestionnairePage.Use.SCORING);
            case "workshopPage" -> link(Page.QuestionnairePage.Use.WORKSHOP);
            default -> throw new UnknownName("questionnaire", name, NAMES);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private @Nullable TemplateModel field(String name) {
        Value value = entry.shown(name);
        return value == null ? null : value.accept(new ValueView(frame, frame.idPrefix(entry, name)));
    }

    /** Words of a field in the language they are written in. */
    private @Nullable String said(String field, @Nullable String words) {
        Value value = entry.get(field);
        return words == null || value == null ? words : frame.say(words, frame.spoken(value.location()));
    }

    private TemplateModel sources() {
        return Models.list(
                entries(entry.shown("sources") instanceof Value.Many many ? many.items() : List.of()), this::entry);
    }

    private @Nullable TemplateModel url() {
        Page page = frame.page(entry);
        return page == null ? null : Models.text(frame.url(page));
    }

    private TemplateModel scale(Scale scale) {
        return Models.hash(
                "scale",
                Models.parts(
                        "id", Models.text(scale.id()),
                        "label", Models.text(said("scales", scale.label())),
                        "most", Models.number(scale.most()),
                        "options",
                                Models.list(
                                        scale.options(),
                                        option -> Models.hash(
                                                "answer",
                                                Models.parts(
                                                        "id", Models.text(option.id()),
                                                        "label", Models.text(said("scales", option.label())),
                                                        "points",
                                                                option.points() == null
                                                                        ? null
                                                                        : Models.number(option.points()))))));
    }

    TemplateModel dimension(Dimension dimension) {
        int count = dimension.questions().size();
        return Models.hash(
                "dimension",
                Models.parts(
                        "id", Models.text(dimension.id()),
                        "title", Models.text(said(ASKED, dimension.title())),
                        "summary", Models.textOrAbsent(said(ASKED, dimension.summary())),
                        "intro",
                                dimension.intro() == null
                                        ? null
                                        : dimension.intro().accept(new ValueView(frame, dimension.id() + "-")),
                        "weight", Models.number(dimension.weight()),
                        "url", page(dimension),
                        "previous", neighbour(dimension, -1),
                        "next", neighbour(dimension, 1),
                        "total", Models.number(count),
                        "needed", Models.number(Math.max(1, (questionnaire.threshold() * count + 99) / 100)),
                        "topics", Models.list(dimension.topics(), this::topic),
                        "bands", Models.list(dimension.bands(), this::band)));
    }

    private @Nullable TemplateModel page(Dimension dimension) {
        Page page = frame.site().page(questionnaire, Page.QuestionnairePage.Use.DIMENSION, dimension);
        return page == null ? null : Models.text(frame.url(page));
    }

    private @Nullable TemplateModel neighbour(Dimension dimension, int step) {
        int index = questionnaire.dimensions().indexOf(dimension) + step;
        if (index < 0 || index >= questionnaire.dimensions().size()) {
            return null;
        }
        Dimension other = questionnaire.dimensions().get(index);
        Page page = frame.site().page(questionnaire, Page.QuestionnairePage.Use.DIMENSION, other);
        return page == null ? null : link(page, said(ASKED, other.title()));
    }

    private TemplateModel topic(Topic topic) {
        return Models.hash(
                "questionTopic",
                Models.parts(
                        "id", Models.text(topic.id()),
                        "title", Models.text(said(ASKED, topic.title())),
                        "questions", Models.list(topic.questions(), this::question)));
    }

    private TemplateModel question(Question question) {
        return Models.hash(
                "question",
                Models.parts(
                        "id", Models.text(question.id()),
                        "number", Models.number(questions.indexOf(question) + 1),
                        "text", Models.text(said(ASKED, question.text())),
                        "help", Models.textOrAbsent(said(ASKED, question.help())),
                        "evidence", Models.textOrAbsent(said(ASKED, question.evidence())),
                        "weight", Models.number(question.weight()),
                        "most", Models.number(question.most()),
                        "scale", scale(question.scale())));
    }

    private TemplateModel band(Band band) {
        return Models.hash(
                "band",
                Models.parts(
                        "from", Models.number(band.from()),
                        "to", Models.number(band.to()),
                        "label", Models.text(said(ASKED, band.label())),
                        "text", Models.text(said(ASKED, band.text())),
                        "suggestions", Models.list(entries(band.suggestions()), this::entry)));
    }

    private TemplateModel faq(Questionnaire.Faq faq) {
        int number = questionnaire.faq().indexOf(faq) + 1;
        return Models.hash(
                "questionAnswer",
                Models.parts(
                        "question", Models.text(said("faq", faq.question())),
                        "answer", faq.answer().accept(new ValueView(frame, "faq-" + number + "-"))));
    }

    /** The entries that references name, without those that are not published. */
    private List<Entry> entries(List<? extends Value> references) {
        return references.stream()
                .filter(Value.Reference.class::isInstance)
                .map(reference -> frame.site()
                        .content()
                        .findPublished((Value.Reference) reference)
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private TemplateModel entry(Entry target) {
        return new EntryView(frame, target);
    }

    private @Nullable TemplateModel link(Page.QuestionnairePage.Use use) {
        Page page = frame.site().page(questionnaire, use, null);
        return page == null ? null : link(page, title(use, frame.words()));
    }

    private TemplateModel link(Page page, String title) {
        return Models.hash(
                "link",
                Models.parts(
                        "title", Models.text(title),
                        "url", Models.text(frame.url(page)),
                        "current", Models.yesNo(false)));
    }
}
