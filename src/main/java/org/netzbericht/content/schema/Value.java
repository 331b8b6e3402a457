package org.netzbericht.content.schema;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.source.Location;

/** What a field of an entry holds, with the place it was written at. One record per shape; immutable. */
public sealed interface Value {
    Location location();

    /** What the value says, for whoever must know every shape. */
    <R> R accept(Visitor<R> visitor);

    /** One method per shape: a new shape shows every place that must know it. */
    interface Visitor<R> {
        R text(Text value);

        R markdown(Markdown value);

        R number(Number value);

        R day(Day value);

        R moment(Moment value);

        R clock(Clock value);

        R period(Period value);

        R yesNo(YesNo value);

        R choice(Choice value);

        R reference(Reference value);

        R point(Point value);

        R link(Link value);

        R amount(Amount value);

        R media(Media value);

        R group(Group value);

        R many(Many value);
    }

    /**
     * A text; also keys, e-mail addresses, telephone numbers and language codes: {@code type} tells which. {@code local} holds it in several
     * languages where the field allows that.
     */
    record Text(String text, @Nullable LocalText local, FieldType type, Location location) implements Value {
        public Text(String text, FieldType type, Location location) {
            this(text, null, type, location);
        }

        public String in(String language) {
            return local == null ? text : local.in(language);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    record Markdown(Document document, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.markdown(this);
        }
    }

    /** An integer or decimal number, with as many decimals as were typed. */
    record Number(BigDecimal number, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    record Day(PartialDate date, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /** Local date and time in the site's time zone. */
    record Moment(LocalDateTime at, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moment(this);
        }
    }

    record Clock(LocalTime at, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.clock(this);
        }
    }

    /** From a day, month or year to another, both included; {@code end} is null when it goes on or is not known. */
    record Period(PartialDate start, @Nullable PartialDate end, boolean ongoing, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.period(this);
        }
    }

    record YesNo(boolean yes, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.yesNo(this);
        }
    }

    record Choice(String key, LocalText label, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** A named entry; whether it exists is a matter of {@code check}. */
    record Reference(String collection, String id, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** WGS 84 degrees. */
    record Point(BigDecimal latitude, BigDecimal longitude, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.point(this);
        }
    }

    record Link(String url, String label, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A number with its unit or currency, the day it is of, and its source: a text or a reference. */
    record Amount(
            BigDecimal number,
            String unit,
            @Nullable PartialDate asOf,
            @Nullable Value source,
            Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.amount(this);
        }
    }

    /** The name of a file in {@code media/}. */
    record Media(String name, boolean picture, Location location) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.media(this);
        }
    }

    /** Fields of a group, in declared order; absent ones are left out. */
    record Group(FieldSet type, Map<String, Value> values, Location location) implements Value {
        public Group {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.group(this);
        }
    }

    record Many(List<Value> items, Location location) implements Value {
        public Many {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.many(this);
        }
    }
}
