package org.netzbericht.render.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Value;

/** Values as plain words in the language of a page. */
public final class ValueText implements Value.Visitor<String> {
    private final Frame frame;

    ValueText(Frame frame) {
        this.frame = frame;
    }

    /** The words of a field path such as {@code figures.participants} of an entry; empty where there is no value. */
    public static String of(Entry entry, String path, Frame frame) {
        return find(entry, path, frame)
                .map(value -> value.accept(new ValueText(frame)))
                .orElse("");
    }

    /** The value at a dotted path, through groups and references to published entries. */
    public static Optional<Value> find(Entry entry, String path, Frame frame) {
        int dot = path.indexOf('.');
        Value value = entry.get(dot < 0 ? path : path.substring(0, dot));
        return dot < 0 ? Optional.ofNullable(value) : find(value, path.substring(dot + 1), frame);
    }

    private static Optional<Value> find(@Nullable Value value, String path, Frame frame) {
        if (value instanceof Value.Reference reference) {
            return frame.site()
                    .content()
                    .findPublished(reference)
                    .flatMap(entry -> find(entry.in(frame.language()), path, frame));
        }
        if (value instanceof Value.Group group) {
            int dot = path.indexOf('.');
            Value inner = group.values().get(dot < 0 ? path : path.substring(0, dot));
            return dot < 0 ? Optional.ofNullable(inner) : find(inner, path.substring(dot + 1), frame);
        }
        return Optional.empty();
    }

    @Override
    public String text(Value.Text value) {
        return value.in(frame.language());
    }

    @Override
    public String markdown(Value.Markdown value) {
        return value.document().plainText();
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
        return value.label().in(frame.language());
    }

    @Override
    public String reference(Value.Reference value) {
        return frame.site()
                .content()
                .findPublished(value)
                .map(entry -> entry.in(frame.language()).title())
                .orElse("");
    }

    @Override
    public String point(Value.Point value) {
        return frame.wording().point(value);
    }

    @Override
    public String link(Value.Link value) {
        return value.label();
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
        return many(value.values().values());
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
