package org.netzbericht.render.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.content.Schema;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;

/**
 * Reads every template of a theme, used or not, every branch, run or not, and says what is wrong: forbidden words, unsafe places, links and anchors
 * that lead nowhere, names and components that do not exist, words missing in a language. Gives the link targets that templates name, which only the
 * planned site can check: {@link LinkLiterals}.
 */
public final class TemplateLint {
    private static final String PAGES = "pages/";
    /** What the names of templates for all entries of a collection end with. */
    private static final List<String> LISTS = List.of("-list", "-print");

    private static final String UNKNOWN_NAME = "template.name";

    private final Schema schema;
    private final Shapes shapes;
    private final List<String> assets;
    private final Shape allWords;
    private final Shape siteOfOwn;
    private final Shape siteOfBuiltIn;
    private final Outlines outlines;
    private final Components components;
    private final Map<ComponentCall, Reports> followed = new HashMap<>();
    private final Set<String> globals = new HashSet<>();

    private TemplateLint(ThemeFiles theme, List<String> assets, Schema schema, Shape words) {
        this.schema = schema;
        this.shapes = new Shapes(schema);
        this.assets = assets;
        this.allWords = words;
        this.siteOfOwn = shapes.site(shapes.entriesByName(), shapes.anyEntry());
        this.siteOfBuiltIn = shapes.site(Shape.ANY, Shape.ANY);
        this.outlines = new Outlines(theme);
        this.components = new Components(theme, outlines);
    }

    /**
     * What templates say about a site beside findings.
     *
     * @param links the targets of links that stand in templates as they are
     * @param unfit names of page templates that came with the program and ask a collection of this site for fields it does not declare, by
     *     themselves or through a component; the site means something else by that name, and its entries are shown by the general templates
     */
    public record Linted(List<LinkLiteral> links, Set<String> unfit) {}

    /** {@code assets} are the names that {@code asset(…)} takes; {@code languages} those of the site, first its own. */
    public static Checked<Linted> check(ThemeFiles theme, List<String> assets, Schema schema, List<String> languages) {
        WordsCheck words = WordsCheck.of(theme, languages);
        Findings findings = new Findings();
        words.check(languages, findings);
        Shape keys = words.isEmpty() ? Shape.ANY : Shapes.words(words.keys());
        return new TemplateLint(theme, assets, schema, keys).check(findings);
    }

    /**
     * What {@link #check} says of a theme without files of the site. Its tests have read all of it; what is left to ask is which templates this
     * site's declarations do not fit, so only those named after its collections are read, and the components they call.
     */
    public static Linted fit(ThemeFiles shipped, List<String> assets, Schema schema) {
        return new TemplateLint(shipped, assets, schema, Shape.ANY).fit();
    }

    private Linted fit() {
        Set<String> unfit = new HashSet<>();
        for (String path : outlines.paths(PAGES)) {
            if (isNamedAfter(pageName(path)) && isForOthers(names(outlines.at(path), Map.of()))) {
                unfit.add(pageName(path));
            }
        }
        return new Linted(List.of(), unfit);
    }

    private Checked<Linted> check(Findings findings) {
        List<LinkLiteral> links = new ArrayList<>();
        Set<String> unfit = new HashSet<>();
        HtmlReading.Anchors anchors = new HtmlReading.Anchors();
        List<Reports> all = components.check();
        List<Outline> templates = outlines.paths("").stream().map(outlines::at).toList();
        templates.forEach(outline -> globals.addAll(outline.globals()));
        for (Outline outline : templates) {
            String page = pageName(outline.path());
            Reports reports = read(outline, anchors);
            if (outline.isBuiltIn() && isNamedAfter(page) && isForOthers(reports)) {
                unfit.add(page);
            } else {
                all.add(reports);
            }
        }
        for (Reports reports : all) {
            findings.addAll(reports.found());
            links.addAll(reports.links());
        }
        anchors.check(findings);
        return findings.with(new Linted(links, unfit));
    }

    private static String pageName(String path) {
        return path.startsWith(PAGES)
                ? path.substring(PAGES.length(), path.length() - ThemeFiles.TEMPLATE.length())
                : "";
    }

    private static String listed(String page) {
        for (String end : LISTS) {
            if (page.endsWith(end)) {
                return page.substring(0, page.length() - end.length());
            }
        }
        return "";
    }

    private boolean isNamedAfter(String page) {
        return schema.collections().containsKey(page) || schema.collections().containsKey(listed(page));
    }

    private boolean isForOthers(Reports reports) {
        return asksForUnknown(reports) || asksThroughComponents(reports.calls());
    }

    private static boolean asksForUnknown(Reports reports) {
        return reports.found().stream().anyMatch(found -> found.kind().code().equals(UNKNOWN_NAME));
    }

    /** Whether a shipped component asks an entry it is handed, or hands on to a further one, for a name that this site does not know. */
    private boolean asksThroughComponents(List<ComponentCall> calls) {
        Set<ComponentCall> seen = new HashSet<>();
        Deque<ComponentCall> ahead = new ArrayDeque<>(calls);
        while (!ahead.isEmpty()) {
            ComponentCall call = ahead.pop();
            Outline component = components.template(call.component());
            if (component.isBuiltIn() && seen.add(call)) {
                Reports reports = followed.computeIfAbsent(call, one -> names(component, one.entries()));
                if (asksForUnknown(reports)) {
                    return true;
                }
                ahead.addAll(reports.calls());
            }
        }
        return false;
    }

    /** Reads the names a shipped template asks for; a component with the entries it is handed in place of what it declares. */
    private Reports names(Outline outline, Map<String, Shape> entries) {
        Reports reports = new Reports(outline.file());
        Scope scope = new Scope(roots(outline, Shape.ANY), variables(outline));
        TemplateReading reading = new TemplateReading(outline, reports, scope, components, assets, Shape.ANY);
        Macro macro = outline.macros().get(ThemeFiles.nameOf(outline.path()));
        for (Token token : outline.tokens()) {
            reading.take(token);
            if (macro != null && token.bodyStart() <= macro.start() && macro.start() < token.bodyEnd()) {
                entries.forEach(scope::declare);
            }
        }
        return reports;
    }

    private Reports read(Outline outline, HtmlReading.Anchors anchors) {
        Reports reports = new Reports(outline.file());
        HtmlReading html = new HtmlReading(reports, anchors);
        Shape anyEntry = outline.isBuiltIn() ? Shape.ANY : shapes.anyEntry();
        Scope scope = new Scope(roots(outline, anyEntry), variables(outline));
        TemplateReading reading = new TemplateReading(outline, reports, scope, components, assets, anyEntry);
        for (Token token : outline.tokens()) {
            html.take(token);
            reading.take(token);
        }
        return reports;
    }

    private Map<String, Shape> roots(Outline outline, Shape anyEntry) {
        String path = outline.path();
        String name = pageName(outline.path());
        String listed = listed(name);
        Map<String, Shape> roots = new HashMap<>();
        roots.put("entry", isUsed(name, false, outline) ? shapes.entry(List.of(name)) : anyEntry);
        Shape page = shapes.page(isUsed(listed, true, outline) ? shapes.entry(List.of(listed)) : anyEntry);
        roots.put("page", path.equals("pages/gallery.ftlh") ? Shapes.gallery() : page);
        roots.put("site", outline.isBuiltIn() ? siteOfBuiltIn : siteOfOwn);
        roots.put("words", allWords);
        roots.put("link", RootFunction.LINK);
        roots.put("asset", RootFunction.ASSET);
        roots.put("repeated", Shape.ANY);
        roots.put("ui", Shape.ANY);
        roots.put("layout", Shape.ANY);
        return roots;
    }

    /**
     * Whether a page template is for a collection of this site. A template that came with the program may be named after one that the site has
     * without pages, and is then never used.
     */
    private boolean isUsed(String collection, boolean list, Outline outline) {
        var declared = schema.collections().get(collection);
        return declared != null && (!outline.isBuiltIn() || (list ? declared.list() != null : declared.hasPages()));
    }

    /** Variables, macros and functions of a file, and what any file declares for all. */
    private Set<String> variables(Outline outline) {
        Set<String> names = new HashSet<>(globals);
        names.addAll(outline.assigned().keySet());
        names.addAll(outline.macros().keySet());
        return names;
    }
}
