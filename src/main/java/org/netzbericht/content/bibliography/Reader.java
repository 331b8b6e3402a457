package org.netzbericht.content.bibliography;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.content.Content;
import org.netzbericht.content.schema.Value;

/** Reads a value as words for a bibliography, one for each item of a list; none for values that are no words. */
record Reader(String language, Content content) implements Value.Visitor<List<String>> {
    @Override
    public List<String> text(Value.Text value) {
        return List.of(value.in(language));
    }

    @Override
    public List<String> markdown(Value.Markdown value) {
        return List.of(value.document().plainText());
    }

    @Override
    public List<String> number(Value.Number value) {
        return List.of(value.number().toPlainString());
    }

    @Override
    public List<String> day(Value.Day value) {
        return List.of();
    }

    @Override
    public List<String> moment(Value.Moment value) {
        return List.of();
    }

    @Override
    public List<String> clock(Value.Clock value) {
        return List.of();
    }

    @Override
    public List<String> period(Value.Period value) {
        return List.of();
    }

    @Override
    public List<String> yesNo(Value.YesNo value) {
        return List.of();
    }

    @Override
    public List<String> choice(Value.Choice value) {
        return List.of(value.label().in(language));
    }

    @Override
    public List<String> reference(Value.Reference value) {
        return content.findPublished(value)
                .map(entry -> List.of(entry.in(language).title()))
                .orElse(List.of());
    }

    @Override
    public List<String> point(Value.Point value) {
        return List.of();
    }

    @Override
    public List<String> link(Value.Link value) {
        return List.of(value.url());
    }

    @Override
    public List<String> amount(Value.Amount value) {
        return List.of();
    }

    @Override
    public List<String> media(Value.Media value) {
        return List.of();
    }

    @Override
    public List<String> group(Value.Group value) {
        return many(value.values().values());
    }

    @Override
    public List<String> many(Value.Many value) {
        return many(value.items());
    }

    private List<String> many(Iterable<Value> values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.addAll(value.accept(this)));
        return words;
    }
}
