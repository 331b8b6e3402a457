package org.netzbericht.render.view;

import freemarker.core.DirectiveCallPlace;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Passages of templates that are the same on all pages of a folder, such as menus: written on the first of them, and kept. They hold links, and
 * these depend on where a page stands; of two pages of one folder all are the same but those that lead to one of the two, or below it. For one
 * site. Thread-safe.
 */
public final class Passages {
    /** HTML and the paths its links lead to. */
    private record Passage(String html, Set<String> targets) {
        boolean isSameOn(String path) {
            for (String target : targets) {
                if (target.startsWith(path)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<DirectiveCallPlace, Map<String, Passage>> kept = new ConcurrentHashMap<>();

    /** The passage of a place of a template as it stands on the frame's page. */
    String html(DirectiveCallPlace place, Frame frame, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Map<String, Passage> here = kept.computeIfAbsent(place, first -> new ConcurrentHashMap<>());
        String folder = frame.folder();
        String path = frame.path();
        Passage known = folder.isEmpty() ? null : here.get(folder);
        if (known != null && known.isSameOn(path)) {
            return known.html;
        }
        Passage made = made(frame, body);
        if (!folder.isEmpty() && made.isSameOn(path)) {
            here.put(folder, made);
        }
        return made.html;
    }

    private static Passage made(Frame frame, TemplateDirectiveBody body) throws TemplateException, IOException {
        StringWriter written = new StringWriter();
        Set<String> targets = frame.startNotingTargets();
        try {
            body.render(written);
        } finally {
            frame.stopNotingTargets();
        }
        return new Passage(written.toString(), targets);
    }
}
