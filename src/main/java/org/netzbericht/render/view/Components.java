package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the HTML of a component of the theme where no template calls it: for blocks of texts. */
@FunctionalInterface
public interface Components {
    /** Parameters that are null are not passed on. */
    String html(String component, Map<String, @Nullable TemplateModel> parameters, Frame frame);
}
