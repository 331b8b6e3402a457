package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parts of a view that take work to make and are asked for more than once, as in {@code <#if entry.body??>${entry.body}</#if>}. For one thread. */
final class Kept {
    private final Map<String, TemplateModel> made = new HashMap<>();

    /** The part as made the first time; one that is absent is asked for again. */
    @Nullable
    TemplateModel get(String name, Function<String, @Nullable TemplateModel> make) {
        TemplateModel known = made.get(name);
        if (known != null) {
            return known;
        }
        TemplateModel model = make.apply(name);
        if (model != null) {
            made.put(name, model);
        }
        return model;
    }
}
