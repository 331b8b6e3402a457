package org.netzbericht.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.Value;

/**
 * Values as words in the language of a page; on pages those in another are marked. Internal fields have no words; personal ones have them on pages
 * only.
 */
public final class ValueText implements Value.Visitor<String> {
    private final Frame frame;
    private final boolean leavesPages;
    private final boolean isMarked;

    ValueText(Frame frame) {
        this(frame, frame.leavesPages(), true);
    }

    private ValueText(Frame frame, boolean leavesPages, boolean isMarked) {
        this.frame = frame;
        this.leavesPages = leavesPages;
        this.isMarked = isMarked;
    }

    /** Without what is personal. */
    static ValueText impersonal(Frame frame) {
        return new ValueText(frame, true, true);
    }

    /** For machines: without what is personal, and without marks. */
    static ValueText forMachines(Frame frame) {
        return new ValueText(frame, true, false);
    }

    /** The words of a field path such as {@code figures.participants} of an entry; empty where there is no value. */
    public static String of(Entry entry, String path, Frame frame) {
        ValueText words = new ValueText(frame);
        return words.find(entry, path).map(value -> value.accept(words)).orElse("");
    }

    /** The words of a value on pages. */
    public static String of(Value value, Frame frame) {
        return value.accept(new ValueText(frame, false, true));
    }

    /** The value at a dotted path, through groups and references to published entries. */
    Optional<Value> find(Entry entry, String path) {
        return find(entry.collection().fields().fields(), entry.values(), path);
    }

    private Optional<Value> find(Map<String, Field> fields, Map<String, Value> values, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Field field = fields.get(name);
        Value value = field == null || isKept(field) ? null : values.get(name);
        return dot < 0 ? Optional.ofNullable(value) : find(value, path.substring(dot + 1));
    }

    private Optional<Value> find(@Nullable Value value, String path) {
        if (value instanceof Value.Reference reference) {
            return frame.site()
                    .content()
                    .findPublished(reference)
                    .flatMap(entry -> find(entry.in(frame.language()), path));
        }
        return value instanceof Value.Group group
                ? find(group.type().fields(), group.values(), path)
                : Optional.empty();
    }

    private boolean isKept(Field field) {
        return field.internal() || leavesPages && field.personal();
    }

    @Override
    public String text(Value.Text value) {
        return isMarked ? frame.say(value) : value.in(frame.language());
    }

    @Override
    public String markdown(Value.Markdown value) {
        String text = value.document().plainText();
        return isMarked ? frame.say(text, frame.spoken(value.location())) : text;
    }

    @Override
    public String number(Value.Number value) {
        return frame.wording().number(value.number());
    }

    @Override
    public String day(Value.Day value) {
        return frame.wording().date(value.date());
    }

    @Override
    public String moment(Value.Moment value) {
        return frame.wording().moment(value.at());
    }

    @Override
    public String clock(Value.Clock value) {
        return frame.wording().time(value.at());
    }

    @Override
    public String period(Value.Period value) {
        return frame.wording().period(value);
    }

    @Override
    public String yesNo(Value.YesNo value) {
        return frame.wording().yesNo(value.yes());
    }

    @Override
    public String choice(Value.Choice value) {
        return isMarked ? frame.say(value.label()) : value.label().in(frame.language());
    }

    @Override
    public String reference(Value.Reference value) {
        return frame.site()
                .content()
                .findPublished(value)
                .filter(entry -> !leavesPages || !entry.collection().isTitlePersonal())
                .map(entry -> isMarked
                        ? frame.title(entry)
                        : entry.in(frame.language()).title())
                .orElse("");
    }

    @Override
    public String point(Value.Point value) {
        return frame.wording().point(value);
    }

    @Override
    public String link(Value.Link value) {
        boolean isAddress = value.label().equals(value.url());
        return isMarked && !isAddress ? frame.say(value.label(), frame.spoken(value.location())) : value.label();
    }

    @Override
    public String amount(Value.Amount value) {
        return frame.wording().amount(value);
    }

    @Override
    public String media(Value.Media value) {
        return value.name();
    }

    @Override
    public String group(Value.Group value) {
        List<Value> shown = new ArrayList<>();
        value.type().fields().forEach((name, field) -> {
            if (!isKept(field) && value.values().containsKey(name)) {
                shown.add(value.values().get(name));
            }
        });
        return many(shown);
    }

    @Override
    public String many(Value.Many value) {
        return many(value.items());
    }

    private String many(Iterable<Value> values) {
        StringBuilder text = new StringBuilder();
        for (Value value : values) {
            String words = value.accept(this);
            text.append(text.isEmpty() || words.isEmpty() ? "" : ", ").append(words);
        }
        return text.toString();
    }
}
