package org.netzbericht.render.view;

import static org.netzbericht.render.view.Models.parts;
import static org.netzbericht.render.view.Models.rich;
import static org.netzbericht.render.view.Models.textOrAbsent;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.Film;
import org.netzbericht.content.schema.CodeType;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.site.MediaItem;

/** Turns values into what templates see. A reference to an entry that is not published is absent, as if it had not been written. */
final class ValueView implements Value.Visitor<@Nullable TemplateModel> {
    private static final List<String> DATE = List.of("day", "iso", "month", "past", "short", "year");
    private static final List<String> PERIOD = List.of("end", "ongoing", "start");

    private final Frame frame;
    private final ValueText words;
    private final String prefix;

    /** {@code prefix} stands in front of the anchors of Markdown headings. */
    ValueView(Frame frame, String prefix) {
        this.frame = frame;
        this.words = new ValueText(frame);
        this.prefix = prefix;
    }

    @Override
    public @Nullable TemplateModel text(Value.Text value) {
        if (!(value.type() instanceof CodeType type)) {
            return Models.text(words.text(value));
        }
        String code = value.text();
        return switch (type.code()) {
            case EMAIL -> rich("email", code, parts("url", Models.text("mailto:" + code)));
            case PHONE -> rich("phone", code, parts("url", Models.text("tel:" + dialled(code))));
            case AGS, ARS, DISTRICT_KEY ->
                rich(
                        type.code().type(),
                        code,
                        parts(
                                "state",
                                Models.text(code.substring(0, 2)),
                                "district",
                                Models.text(code.substring(0, 5))));
            case PLZ, LANGUAGE -> Models.text(code);
        };
    }

    private static String dialled(String phone) {
        StringBuilder digits = new StringBuilder();
        String bare = phone.replace("(0)", "");
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '+' || c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    @Override
    public @Nullable TemplateModel markdown(Value.Markdown value) {
        String html = MarkdownLinks.html(value.document(), frame, prefix);
        return Models.markup(frame.say(html, frame.spoken(value.location())));
    }

    @Override
    public @Nullable TemplateModel number(Value.Number value) {
        return rich("number", words.number(value), parts("value", new SimpleNumber(value.number())));
    }

    @Override
    public @Nullable TemplateModel day(Value.Day value) {
        return date(value.date());
    }

    TemplateModel date(PartialDate date) {
        return rich("date", frame.wording().date(date), DATE, part -> part(date, part));
    }

    private @Nullable TemplateModel part(PartialDate date, String name) {
        return switch (name) {
            case "iso" -> Models.text(date.iso());
            case "short" -> Models.text(frame.wording().shortDate(date));
            case "year" -> Models.text(String.valueOf(date.year()));
            case "month" ->
                date.month() == 0 ? null : Models.text(frame.wording().month(date.month()));
            case "day" -> date.day() == 0 ? null : Models.text(String.valueOf(date.day()));
            case "past" -> Models.yesNo(frame.isPast(date));
            default -> null;
        };
    }

    @Override
    public @Nullable TemplateModel moment(Value.Moment value) {
        var at = value.at();
        PartialDate day = new PartialDate(at.getYear(), at.getMonthValue(), at.getDayOfMonth());
        boolean timed = at.getHour() + at.getMinute() > 0;
        return rich(
                "dateTime",
                frame.wording().moment(at),
                parts(
                        "iso", Models.text(at.toString()),
                        "date", date(day),
                        "short", Models.text(frame.wording().shortDate(day)),
                        "year", Models.text(String.valueOf(at.getYear())),
                        "month", Models.text(frame.wording().month(at.getMonthValue())),
                        "day", Models.text(String.valueOf(at.getDayOfMonth())),
                        "time", timed ? Models.text(frame.wording().time(at.toLocalTime())) : null,
                        "past",
                                Models.yesNo(at.isBefore(
                                        frame.site().content().window().now()))));
    }

    @Override
    public @Nullable TemplateModel clock(Value.Clock value) {
        return Models.text(words.clock(value));
    }

    @Override
    public @Nullable TemplateModel period(Value.Period value) {
        return rich("period", words.period(value), PERIOD, part -> part(value, part));
    }

    private @Nullable TemplateModel part(Value.Period period, String name) {
        return switch (name) {
            case "start" -> date(period.start());
            case "end" -> period.end() == null ? null : date(period.end());
            case "ongoing" -> Models.yesNo(period.ongoing());
            default -> null;
        };
    }

    @Override
    public @Nullable TemplateModel yesNo(Value.YesNo value) {
        return Models.yesNo(value.yes());
    }

    @Override
    public @Nullable TemplateModel choice(Value.Choice value) {
        return rich("choice", words.choice(value), parts("key", Models.text(value.key())));
    }

    @Override
    public @Nullable TemplateModel reference(Value.Reference value) {
        return frame.site()
                .content()
                .findPublished(value)
                .map(entry -> new EntryView(frame, entry))
                .orElse(null);
    }

    @Override
    public @Nullable TemplateModel point(Value.Point value) {
        return rich(
                "point",
                words.point(value),
                parts("lat", new SimpleNumber(value.latitude()), "lon", new SimpleNumber(value.longitude())));
    }

    @Override
    public @Nullable TemplateModel link(Value.Link value) {
        return rich("link", words.link(value), parts("url", Models.text(value.url())));
    }

    @Override
    public @Nullable TemplateModel amount(Value.Amount value) {
        return rich(
                "amount",
                words.amount(value),
                parts(
                        "value",
                        new SimpleNumber(value.number()),
                        "unit",
                        textOrAbsent(value.unit()),
                        "asOf",
                        value.asOf() == null ? null : date(value.asOf()),
                        "source",
                        value.source() == null ? null : value.source().accept(this)));
    }

    @Override
    public @Nullable TemplateModel media(Value.Media value) {
        MediaItem item = frame.site().media().get(value.name());
        return item == null ? null : media(item);
    }

    TemplateModel media(MediaItem item) {
        var about = item.about();
        Film film = item.facts().film();
        Value checkedOn = about == null ? null : about.shown("checkedOn");
        Value transcript = about == null ? null : about.shown("transcript");
        Value poster = about == null ? null : about.shown("poster");
        return Models.hash(
                "media",
                parts(
                        "url", Models.text(frame.url(item)),
                        "name", Models.text(item.name()),
                        "title", Models.text(said(item, item.title())),
                        "alt", Models.text(item.isDecorative() ? "" : said(item, item.text("alt"))),
                        "decorative", Models.yesNo(item.isDecorative()),
                        "width",
                                item.facts().widthPx() == 0
                                        ? null
                                        : Models.number(item.facts().widthPx()),
                        "height",
                                item.facts().heightPx() == 0
                                        ? null
                                        : Models.number(item.facts().heightPx()),
                        "caption", textOrAbsent(said(item, item.text("caption"))),
                        "credit", textOrAbsent(item.text("credit")),
                        "licence", textOrAbsent(item.text("licence")),
                        "source", textOrAbsent(item.text("source")),
                        "type", Models.text(item.facts().type()),
                        "size", Models.text(frame.wording().size(item.facts().sizeBytes())),
                        "pages",
                                item.facts().pages() == 0
                                        ? null
                                        : Models.number(item.facts().pages()),
                        "picture", Models.yesNo(item.facts().isPicture()),
                        "film", Models.yesNo(film != null),
                        "duration",
                                film == null
                                        ? null
                                        : Models.text(frame.wording().duration(film.durationMillis())),
                        "transcript", transcript == null ? null : transcript.accept(this),
                        "poster", poster == null ? null : poster.accept(this),
                        "accessible",
                                about == null || about.shown("accessible") == null
                                        ? null
                                        : about.shown("accessible").accept(this),
                        "checkedOn", checkedOn == null ? null : checkedOn.accept(this),
                        "checkedWith", textOrAbsent(item.text("checkedWith")),
                        "claims", null));
    }

    /** Words about a file, which are in the language of what is said about it. */
    private String said(MediaItem item, String text) {
        boolean isName = item.about() == null || text.equals(item.name());
        return isName ? text : frame.say(text, item.about().language());
    }

    @Override
    public @Nullable TemplateModel group(Value.Group value) {
        Map<String, @Nullable TemplateModel> parts = new LinkedHashMap<>();
        for (Field field : value.type().fields().values()) {
            Value inner = field.internal() ? null : value.values().get(field.name());
            parts.put(field.name(), inner == null ? null : inner.accept(this));
        }
        parts.put("fields", fields(value));
        return Models.hash("group", parts);
    }

    private static List<Field> filled(Value.Group group) {
        List<Field> fields = new ArrayList<>(group.type().fields().values());
        fields.removeIf(field -> field.internal() || !group.values().containsKey(field.name()));
        return fields;
    }

    /** The fields of a group that have a value. */
    TemplateModel fields(Value.Group group) {
        return Models.list(filled(group), field -> field(field, group.values().get(field.name())));
    }

    TemplateModel field(Field field, @Nullable Value value) {
        return FieldView.of(this, field, frame.say(field.label()), value);
    }

    @Override
    public @Nullable TemplateModel many(Value.Many value) {
        List<TemplateModel> shown = new ArrayList<>(value.items().size());
        for (Value item : value.items()) {
            TemplateModel view = item.accept(this);
            if (view != null) {
                shown.add(view);
            }
        }
        return Models.list(shown, view -> view);
    }
}
