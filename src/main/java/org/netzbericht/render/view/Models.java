package org.netzbericht.render.view;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.netzbericht.render.template.UnknownName;

/** The plain models that views are built of. */
public final class Models {
    private Models() {}

    public static TemplateModel text(String text) {
        return new SimpleScalar(text);
    }

    public static @Nullable TemplateModel textOrAbsent(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new SimpleScalar(text);
    }

    public static TemplateModel yesNo(boolean yes) {
        return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    public static TemplateModel number(long number) {
        return new freemarker.template.SimpleNumber(number);
    }

    /** HTML that our own renderers made. */
    public static TemplateModel markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A sequence whose items are made when first asked for, and kept; for the one thread that renders a page. */
    public static <T> TemplateModel list(List<T> items, Function<? super T, ? extends @Nullable TemplateModel> view) {
        return new Mapped<>(items, view);
    }

    /** A hash with fixed names; an absent value is null in {@code parts}. {@code what} names it in messages. */
    public static TemplateModel hash(String what, Map<String, @Nullable TemplateModel> parts) {
        return new Parts(what, parts);
    }

    /** Words that have parts as well: {@code ${date}} and {@code ${date.iso}}. */
    public static TemplateModel rich(String what, String text, Map<String, @Nullable TemplateModel> parts) {
        return rich(what, text, parts.keySet(), parts::get);
    }

    /** The same with parts that are made when they are asked for; null for one that is absent. */
    static TemplateModel rich(
            String what, String text, Collection<String> names, Function<String, @Nullable TemplateModel> part) {
        return new Rich(what, text, names, part);
    }

    private static final class Mapped<T> implements TemplateSequenceModel {
        private final List<T> items;
        private final Function<? super T, ? extends @Nullable TemplateModel> view;
        private final @Nullable TemplateModel[] made;

        Mapped(List<T> items, Function<? super T, ? extends @Nullable TemplateModel> view) {
            this.items = items;
            this.view = view;
            this.made = new TemplateModel[items.size()];
        }

        @Override
        public @Nullable TemplateModel get(int index) {
            if (index < 0 || index >= made.length) {
                return null;
            }
            TemplateModel known = made[index];
            if (known == null) {
                known = view.apply(items.get(index));
                made[index] = known;
            }
            return known;
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    private record Parts(String what, Map<String, @Nullable TemplateModel> parts) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return known(what, name, parts.keySet(), parts.get(name));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private record Rich(
            String what, String text, Collection<String> names, Function<String, @Nullable TemplateModel> part)
            implements TemplateHashModel, TemplateScalarModel {
        @Override
        public String getAsString() {
            return text;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return known(what, name, names, part.apply(name));
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    private static @Nullable TemplateModel known(
            String what, String name, Collection<String> names, @Nullable TemplateModel part)
            throws TemplateModelException {
        if (part == null && !names.contains(name)) {
            throw new UnknownName(what, name, names.stream().sorted().toList());
        }
        return part;
    }

    /** Names and models in turn, as a map that may hold null. */
    public static Map<String, @Nullable TemplateModel> parts(@Nullable Object... namesAndModels) {
        Map<String, @Nullable TemplateModel> parts = new java.util.LinkedHashMap<>(namesAndModels.length);
        for (int i = 0; i < namesAndModels.length; i += 2) {
            parts.put((String) namesAndModels[i], (TemplateModel) namesAndModels[i + 1]);
        }
        return parts;
    }
}
