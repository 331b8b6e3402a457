package org.netzbericht.render.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view that makes each of its parts once, when it is first asked for: templates ask for many twice, as in
 * {@code <#if entry.body??>${entry.body}</#if>}. A part that is absent is looked for again. For one thread.
 */
abstract class KeptParts implements TemplateHashModel {
    private final Map<String, TemplateModel> made = new HashMap<>();

    @Override
    public final @Nullable TemplateModel get(String name) throws TemplateModelException {
        TemplateModel known = made.get(name);
        if (known != null) {
            return known;
        }
        TemplateModel part = make(name);
        if (part != null) {
            made.put(name, part);
        }
        return part;
    }

    /** The part of a name, null if there is none; a name that no such view has is an {@link org.netzbericht.render.template.UnknownName}. */
    abstract @Nullable TemplateModel make(String name) throws TemplateModelException;

    @Override
    public final boolean isEmpty() {
        return false;
    }
}
