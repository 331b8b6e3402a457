package org.netzbericht.render.lint;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.netzbericht.asset.MediaFile;
import org.netzbericht.asset.ThemeAssets;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.content.Content;
import org.netzbericht.content.ContentReader;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.feature.Feature;
import org.netzbericht.feature.Features;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.render.template.TemplateEngine;
import org.netzbericht.render.template.UnknownName;
import org.netzbericht.render.view.Frame;
import org.netzbericht.render.view.PageModel;
import org.netzbericht.render.view.Passages;
import org.netzbericht.site.MediaItem;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.site.SitePlanner;
import org.netzbericht.source.SourceTree;

/** The table of names says what the views really have: both are walked together over the demo site. */
class ShapesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final int DEPTH = 6;

    private final Set<String> seen = new HashSet<>();
    private int compared;

    @Test
    void hasTheNamesTheViewsHave() throws TemplateModelException {
        ThemeFiles theme = ThemeFiles.of(ROOT.resolve("templates"));
        PageRenderer renderer = PageRenderer.of(TemplateEngine.of(theme), theme, List.of("de", "en"))
                .value();
        Site site = site(theme, renderer);
        Shapes shapes = new Shapes(site.content().schema());
        for (Page page : onePerKind(site)) {
            PageModel model = new PageModel(
                    Frame.of(site, renderer.words("de"), page, renderer.components()), page, "x", new Passages());
            Shape listed = page instanceof Page.ListPage list
                    ? shapes.entry(List.of(list.collection().name()))
                    : shapes.anyEntry();
            compare("page", shapes.page(listed), model.get("page"), 0);
            compare("site", shapes.site(shapes.entriesByName(), Shape.ANY), model.get("site"), 0);
            compare("words", Shapes.words(renderer.words("de").texts().keySet()), model.get("words"), 0);
            compare("link", RootFunction.LINK.called(null), called(model.get("link"), "page:impressum"), 0);
            if (page instanceof Page.EntryPage entry) {
                compare("entry", shapes.entry(List.of(entry.entry().collection().name())), model.get("entry"), 0);
            }
        }

        assertThat(compared).isGreaterThan(1000);
        assertThat(seen)
                .contains(
                        "municipality",
                        "date",
                        "media",
                        "amount",
                        "period",
                        "choice",
                        "backlinks",
                        "field",
                        "group",
                        "pager",
                        "alternate",
                        "heading");
    }

    private static List<Page> onePerKind(Site site) {
        Map<String, Page> pages = new TreeMap<>();
        for (Page page : site.pages()) {
            if (page instanceof Page.EntryPage entry) {
                pages.putIfAbsent(entry.entry().collection().name(), page);
            } else if (page instanceof Page.ListPage list) {
                pages.putIfAbsent(list.collection().name() + "-list", page);
            }
        }
        return new ArrayList<>(pages.values());
    }

    private void compare(String path, Shape shape, @Nullable TemplateModel model, int depth)
            throws TemplateModelException {
        if (shape == Shape.ANY || model == null || depth > DEPTH) {
            return;
        }
        if (shape instanceof Shape.Many many) {
            assertThat(model).as(path).isInstanceOf(TemplateSequenceModel.class);
            TemplateSequenceModel items = (TemplateSequenceModel) model;
            for (int i = 0; i < Math.min(items.size(), 2); i++) {
                compare(path + "[" + i + "]", many.item(), items.get(i), depth + 1);
            }
            return;
        }
        if (shape.parts().isEmpty()) {
            if (shape.called("project") instanceof Shape.Many entries) {
                compare(path + "()", entries, called(model, "project"), depth + 1);
                return;
            }
            assertThat(model)
                    .as(path)
                    .isNotInstanceOf(TemplateHashModel.class)
                    .isNotInstanceOf(TemplateSequenceModel.class);
            return;
        }
        assertThat(model).as(path).isInstanceOf(TemplateHashModel.class);
        TemplateHashModel hash = (TemplateHashModel) model;
        seen.add(shape.what());
        compared++;
        List<String> known = known(hash);
        if (shape.what().equals("entry")) { // of one of several collections
            assertThat(shape.parts()).as(path).containsAll(known);
        } else {
            assertThat(known).as(path).containsExactlyInAnyOrderElementsOf(shape.parts());
        }
        for (String name : depth < DEPTH ? known : List.<String>of()) {
            compare(path + "." + name, shape.part(name), hash.get(name), depth + 1);
        }
    }

    /** The names a view gives in its message about a name that it does not have. */
    private static List<String> known(TemplateHashModel hash) {
        try {
            hash.get("no such name");
            throw new AssertionError("a view takes any name");
        } catch (UnknownName unknown) {
            return unknown.known();
        } catch (TemplateModelException e) {
            throw new AssertionError(e);
        }
    }

    private static TemplateModel called(TemplateModel method, String argument) throws TemplateModelException {
        return (TemplateModel) ((TemplateMethodModelEx) method).exec(List.of(new SimpleScalar(argument)));
    }

    private static Site site(ThemeFiles theme, PageRenderer renderer) {
        SourceTree tree = SourceTree.read(ROOT, "site-content");
        Schema schema = Schema.read(tree, Features.all(Feature::blocks)).value();
        ContentReader reader = new ContentReader(schema, tree);
        List<Entry> entries = new ArrayList<>();
        reader.paths().forEach(path -> reader.read(path).value().ifPresent(entries::add));
        var window = new Content.Window(
                Instant.parse("2026-11-22T12:00:00Z"), java.time.ZoneId.of("Europe/Berlin"), false, false, false);
        Content content = Content.of(schema, entries, window, tree).value();
        var parts = new SitePlanner.Parts(
                schema.settings(),
                ThemeAssets.plan(theme).value(),
                media(tree, content),
                renderer.layouts(),
                renderer.templateIds(),
                site -> Set.of(),
                false);
        return SitePlanner.plan(content, parts).value();
    }

    private static Map<String, MediaItem> media(SourceTree tree, Content content) {
        Map<String, MediaItem> items = new LinkedHashMap<>();
        for (SourceTree.Entry file : tree.files()) {
            if (file.path().startsWith("site-content/media/") && !file.path().endsWith(".yaml")) {
                MediaFile facts =
                        MediaFile.read(file.path(), tree.bytes(file.path())).value();
                items.put(
                        facts.path(),
                        new MediaItem(
                                facts.path(),
                                content.find("media", facts.path()).orElse(null),
                                facts));
            }
        }
        return items;
    }
}
