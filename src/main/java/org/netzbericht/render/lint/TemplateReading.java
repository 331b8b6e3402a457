package org.netzbericht.render.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.render.lint.Token.Sort;

/** Reads the expressions of one template in order, with the names that hold at each place, and checks every call of a component. */
final class TemplateReading {
    static final Kind COMPONENT = Kind.error("component.unknown");
    static final Kind PARAM = Kind.error("component.param");
    static final Kind REQUIRED = Kind.error("component.required");

    private final Outline outline;
    private final Reports reports;
    private final Scope scope;
    private final Components components;
    private final List<String> assets;
    private final Shape anyEntry;

    /** {@code anyEntry} is what parameters of type entry are taken for. */
    TemplateReading(
            Outline outline, Reports reports, Scope scope, Components components, List<String> assets, Shape anyEntry) {
        this.outline = outline;
        this.reports = reports;
        this.scope = scope;
        this.components = components;
        this.assets = assets;
        this.anyEntry = anyEntry;
    }

    void take(Token token) {
        int mark = reports.mark();
        try {
            switch (token.sort()) {
                case PLACEHOLDER -> whole(reader(token));
                case DIRECTIVE -> {
                    ForbiddenWords.directive(token, reports);
                    directive(token);
                }
                case CALL -> call(token);
                case DIRECTIVE_END -> end(token);
                case CALL_END -> scope.close();
                case TEXT -> {}
            }
        } catch (Unreadable broken) {
            reports.forget(mark);
            ForbiddenWords.unreadable(reports, token.bodyStart(), token.bodyEnd());
            opened(token);
        }
    }

    private ExpressionReader reader(Token token) {
        return new ExpressionReader(reports, scope, assets, token.bodyStart(), token.bodyEnd());
    }

    /** An expression and nothing behind it. */
    private static Shape whole(ExpressionReader reader) {
        Shape shape = reader.expression();
        if (!reader.isDone()) {
            throw new Unreadable();
        }
        return shape;
    }

    private static boolean opensNames(Token token) {
        return switch (token.name()) {
            case "list", "items", "macro", "function" -> true;
            default -> false;
        };
    }

    /** Keeps the nesting of names where what opens them cannot be read. */
    private void opened(Token token) {
        if (token.sort() == Sort.CALL && !token.closed() || token.sort() == Sort.DIRECTIVE && opensNames(token)) {
            scope.open(Map.of());
        }
    }

    private void end(Token token) {
        if (opensNames(token)) {
            scope.close();
        }
    }

    private void directive(Token token) {
        ExpressionReader reader = reader(token);
        switch (token.name()) {
            case "if", "elseif", "elseIf", "switch", "return" -> {
                if (!reader.isDone()) {
                    whole(reader);
                }
            }
            case "case", "on", "nested" -> several(reader);
            case "list" -> list(reader);
            case "items" -> items(reader);
            case "macro", "function" -> macro(token, reader);
            case "assign", "local", "global" -> assignments(reader);
            default -> ForbiddenWords.unreadable(reports, token.bodyStart(), token.bodyEnd());
        }
    }

    private static void several(ExpressionReader reader) {
        while (!reader.isDone()) {
            reader.expression();
            reader.take(",");
        }
    }

    private void list(ExpressionReader reader) {
        Shape list = reader.expression();
        Map<String, Shape> names = new HashMap<>();
        names.put("", list);
        if (reader.takeWord("as")) {
            String name = reader.name();
            boolean pairs = reader.take(",");
            names.put(name, pairs ? Shape.ANY : list.item());
            if (pairs) {
                names.put(reader.name(), Shape.ANY);
            }
        }
        if (!reader.isDone()) {
            throw new Unreadable();
        }
        scope.open(names);
    }

    /** {@code <#items as x>}: what {@code <#list …>} around it goes through. */
    private void items(ExpressionReader reader) {
        Shape list = scope.find("");
        reader.takeWord("as");
        String name = reader.name();
        boolean pairs = reader.take(",");
        scope.open(Map.of(name, pairs || list == null ? Shape.ANY : list.item()));
        if (pairs) {
            scope.declare(reader.name(), Shape.ANY);
        }
    }

    private void macro(Token token, ExpressionReader reader) {
        Macro macro = outline.macros().get(reader.name());
        Map<String, Shape> parameters = new HashMap<>();
        if (macro != null) {
            Component component = components.find("ui", macro.name());
            boolean declared = component != null && outline.path().startsWith(Components.FOLDER);
            for (Macro.Parameter parameter : macro.parameters()) {
                parameters.put(
                        parameter.name(), declared ? shape(component.params().get(parameter.name())) : Shape.ANY);
            }
        }
        scope.open(parameters);
        defaults(token, reader);
    }

    private void defaults(Token token, ExpressionReader reader) {
        int mark = reports.mark();
        try {
            while (!reader.isDone()) {
                if (reader.take(",") || reader.take("(") || reader.take(")") || reader.take("...")) {
                    continue;
                }
                if (!reader.nameOfArgument().isEmpty()) {
                    reader.expression();
                } else {
                    String name = reader.name();
                    if (name.isEmpty()) {
                        return;
                    }
                    scope.declare(name, scope.find(name) == null ? Shape.ANY : scope.find(name));
                }
            }
        } catch (Unreadable broken) {
            reports.forget(mark);
            ForbiddenWords.unreadable(reports, token.bodyStart(), token.bodyEnd());
        }
    }

    private Shape shape(Component.@Nullable Param param) {
        String type = param == null ? "" : param.type();
        return switch (type) {
            case "entry" -> anyEntry;
            case "entries" -> Shapes.many(anyEntry);
            default -> Shape.ANY;
        };
    }

    private void assignments(ExpressionReader reader) {
        while (!reader.isDone()) {
            String name = reader.name();
            if (name.isEmpty() || name.equals("in") || !Assignment.takeSign(reader)) {
                return;
            }
            Shape shape = reader.expression();
            boolean once = outline.assigned().getOrDefault(name, 0) == 1;
            scope.assign(name, once ? shape : Shape.ANY);
        }
    }

    private void call(Token token) {
        callee(token);
        ExpressionReader reader = reader(token);
        int dot = token.name().indexOf('.');
        String namespace = dot < 0 ? "" : token.name().substring(0, dot);
        Component component = null;
        if (namespace.equals("ui") || namespace.equals("layout")) {
            component = component(token, namespace, token.name().substring(dot + 1));
        }
        Map<String, Shape> passed = arguments(reader, component);
        if (component != null) {
            handOver(component, passed);
        }
        Map<String, Shape> names = new HashMap<>();
        if (reader.take(";")) {
            Shape first = component == null || component.nests() == null
                    ? Shape.ANY
                    : passed.getOrDefault(component.nests(), Shape.ANY).item();
            names.put(reader.name(), first);
            while (reader.take(",")) {
                names.put(reader.name(), Shape.ANY);
            }
        }
        if (component != null && !component.open()) {
            for (String required : component.required()) {
                if (!passed.containsKey(required)) {
                    reports.add(REQUIRED, token.nameStart(), token.bodyStart(), token.name(), required);
                }
            }
        }
        if (!token.closed()) {
            scope.open(names);
        }
    }

    /** What is called is named by an expression as any other. */
    private void callee(Token token) {
        if (!token.name().isEmpty()) {
            whole(new ExpressionReader(reports, scope, assets, token.nameStart(), token.bodyStart()));
        }
    }

    private void handOver(Component component, Map<String, Shape> passed) {
        Map<String, Shape> entries = new HashMap<>();
        component.params().forEach((name, param) -> {
            Shape shape = passed.getOrDefault(name, Shape.ANY);
            if (param.takesEntries() && shape != Shape.ANY) {
                entries.put(name, shape);
            }
        });
        if (!entries.isEmpty()) {
            reports.call(new ComponentCall(component.name(), entries));
        }
    }

    private @Nullable Component component(Token token, String namespace, String name) {
        Component component = components.find(namespace, name);
        if (component == null) {
            Set<String> known = components.names(namespace);
            int start = token.bodyStart() - name.length();
            reports.unknown(COMPONENT, start, token.bodyStart(), name, known, token.name(), String.join(", ", known));
        }
        return component;
    }

    /** What is passed, by parameter; arguments without names go by the order of parameters. */
    private Map<String, Shape> arguments(ExpressionReader reader, @Nullable Component component) {
        Map<String, Shape> passed = new HashMap<>();
        List<String> order = component == null ? List.of() : component.names();
        while (!reader.isDone() && !reader.lookingAt(';')) {
            int start = reader.at();
            String name = reader.nameOfArgument();
            if (name.isEmpty()) {
                name = passed.size() < order.size() ? order.get(passed.size()) : "";
            } else if (component != null && !component.open() && !order.contains(name)) {
                reports.unknown(
                        PARAM,
                        start,
                        start + name.length(),
                        name,
                        order,
                        "@" + component.name(),
                        name,
                        String.join(", ", order));
            }
            passed.put(name, reader.expression());
            reader.take(",");
        }
        return passed;
    }
}
