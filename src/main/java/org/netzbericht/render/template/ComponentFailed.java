package org.netzbericht.render.template;

/** A component that a text asked for could not be rendered; carries the finding through the views that asked. */
public final class ComponentFailed extends RuntimeException {
    private final transient TemplateFailed failed;

    public ComponentFailed(TemplateFailed failed) {
        super(failed);
        this.failed = failed;
    }

    TemplateFailed failed() {
        return failed;
    }
}
