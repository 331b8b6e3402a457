package org.netzbericht.render.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.render.lint.Token.Sort;
import org.netzbericht.source.SourceFile;

/** A template cut into tokens, with the macros, functions and variables it defines. Says nothing about what is wrong. */
final class Outline {
    private final String path;
    private final SourceFile file;
    private final List<Token> tokens;
    private final Map<String, Macro> macros = new LinkedHashMap<>();
    private final Map<String, Integer> assigned = new HashMap<>();
    private final List<String> globals = new ArrayList<>();

    private Outline(String path, SourceFile file) {
        this.path = path;
        this.file = file;
        this.tokens = TemplateScanner.scan(file.text());
    }

    static Outline of(String path, SourceFile file) {
        Outline outline = new Outline(path, file);
        outline.read();
        return outline;
    }

    /** Below the theme's folder. */
    String path() {
        return path;
    }

    SourceFile file() {
        return file;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Macros and functions by name. */
    Map<String, Macro> macros() {
        return macros;
    }

    /** Variables with the number of places that give them a value. */
    Map<String, Integer> assigned() {
        return assigned;
    }

    /** Variables for all templates. */
    List<String> globals() {
        return globals;
    }

    /** Whether the file came with the program, so that its author does not know this site's collections. */
    boolean isBuiltIn() {
        return ThemeFiles.isBuiltIn(file);
    }

    private void read() {
        Map<String, String> loops = new HashMap<>();
        Macro open = null;
        for (Token token : tokens) {
            if (token.sort() == Sort.DIRECTIVE) {
                switch (token.name()) {
                    case "macro", "function" -> open = macro(token);
                    case "assign", "local", "global" -> assignments(token);
                    case "list" -> loop(token, loops);
                    case "nested" -> open = nested(token, open, loops);
                    default -> {}
                }
            }
        }
    }

    /** A reader that finds every name and keeps nothing of what it says. */
    private ExpressionReader silent(Token token) {
        return new ExpressionReader(
                new Reports(file),
                new Scope(Map.of(), java.util.Set.of()),
                List.of(),
                token.bodyStart(),
                token.bodyEnd());
    }

    private @Nullable Macro macro(Token token) {
        ExpressionReader reader = silent(token);
        reader.skip();
        int start = reader.at();
        String name = reader.name();
        List<Macro.Parameter> parameters = new ArrayList<>();
        boolean any = false;
        try {
            while (!reader.isDone()) {
                if (reader.take(",") || reader.take("(") || reader.take(")")) {
                    continue;
                }
                if (reader.take("...")) {
                    parameters.remove(parameters.size() - 1);
                    any = true;
                    continue;
                }
                int at = reader.at();
                String parameter = reader.nameOfArgument();
                boolean required = parameter.isEmpty();
                if (required) {
                    parameter = reader.name();
                } else {
                    reader.expression();
                }
                if (parameter.isEmpty()) {
                    break;
                }
                parameters.add(new Macro.Parameter(parameter, at, required));
            }
        } catch (Unreadable broken) {
            any = true;
        }
        Macro macro = new Macro(name, start, parameters, any, null);
        macros.put(name, macro);
        return macro;
    }

    private void assignments(Token token) {
        ExpressionReader reader = silent(token);
        try {
            while (!reader.isDone()) {
                String name = reader.name();
                if (name.isEmpty()) {
                    return;
                }
                assigned.merge(name, 1, Integer::sum);
                if (token.name().equals("global")) {
                    globals.add(name);
                }
                if (!Assignment.takeSign(reader)) {
                    return;
                }
                reader.expression();
            }
        } catch (Unreadable broken) {
            // the language itself will say so
        }
    }

    private void loop(Token token, Map<String, String> loops) {
        ExpressionReader reader = silent(token);
        reader.skip();
        String list = reader.name();
        if (!list.isEmpty() && reader.takeWord("as")) {
            loops.put(reader.name(), list);
        }
    }

    private @Nullable Macro nested(Token token, @Nullable Macro open, Map<String, String> loops) {
        String list = loops.get(silent(token).name());
        if (open == null || list == null || !open.has(list)) {
            return open;
        }
        Macro nesting = open.nesting(list);
        macros.put(open.name(), nesting);
        return nesting;
    }
}
