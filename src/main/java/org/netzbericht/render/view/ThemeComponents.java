package org.netzbericht.render.view;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.render.template.ComponentFailed;
import org.netzbericht.render.template.TemplateEngine;
import org.netzbericht.render.template.TemplateFailed;

/** The components of a theme. They see the interface words, and the page only through their parameters. */
public record ThemeComponents(TemplateEngine engine) implements Components {
    @Override
    public String html(String component, Map<String, @Nullable TemplateModel> parameters, Frame frame) {
        StringBuilder call = new StringBuilder(component);
        SimpleHash given = new SimpleHash((freemarker.template.ObjectWrapper) null);
        parameters.forEach((name, value) -> {
            if (value != null) {
                call.append(' ').append(name).append("=p.").append(name);
                given.put(name, value);
            }
        });
        try {
            return engine.renderComponent(call.toString(), new Root(given, new WordsView(frame)));
        } catch (TemplateFailed failed) {
            throw new ComponentFailed(failed);
        }
    }

    private record Root(TemplateModel parameters, TemplateModel words) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) {
            return switch (name) {
                case "p" -> parameters;
                case "words" -> words;
                default -> null;
            };
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
