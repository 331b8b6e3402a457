package org.netzbericht.render.template;

import freemarker.template.TemplateModelException;
import java.util.List;

/** A template asked a view for a name it does not have. */
public final class UnknownName extends TemplateModelException {
    private final String owner;
    private final String name;
    private final transient List<String> known;

    public UnknownName(String owner, String name, List<String> known) {
        super(owner + " has no " + name);
        this.owner = owner;
        this.name = name;
        this.known = List.copyOf(known);
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public List<String> known() {
        return known;
    }
}
