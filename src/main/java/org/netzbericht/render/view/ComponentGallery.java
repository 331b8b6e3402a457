package org.netzbericht.render.view;

import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.content.Entry;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.render.template.TemplateEngine;
import org.netzbericht.render.template.TemplateFailed;
import org.netzbericht.site.Page;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** One page with every component of the theme, shown with the examples that its {@code .yaml} declares. */
public final class ComponentGallery {
    static final Kind EXAMPLE = Kind.error("component.example");

    private final TemplateEngine engine;
    private final Frame frame;
    private final PageModel root;
    private final Findings findings = new Findings();

    public ComponentGallery(TemplateEngine engine, Frame frame, Page page) {
        this.engine = engine;
        this.frame = frame;
        this.root = new PageModel(frame, page, "gallery", new Passages());
    }

    public Checked<byte[]> html(ThemeFiles theme) {
        List<TemplateModel> components = new ArrayList<>();
        for (String path : theme.list("components")) {
            if (path.endsWith(".yaml")) {
                theme.text(path).ifPresent(file -> components.add(component(file)));
            }
        }
        try {
            return findings.with(
                    engine.render("gallery", new WithComponents(root, Models.list(components, one -> one))));
        } catch (TemplateFailed failed) {
            findings.add(failed.diagnostic());
            return findings.with(new byte[0]);
        }
    }

    private TemplateModel component(SourceFile file) {
        String path = file.path();
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
        Mapping declared = findings.take(YamlReader.read(file)) instanceof Mapping mapping ? mapping : Mapping.empty(0);
        List<TemplateModel> examples = new ArrayList<>();
        if (declared.get("examples") instanceof Sequence listed) {
            for (Node node : listed.items()) {
                boolean hidden = node instanceof Mapping example
                        && example.get("hidden") instanceof Scalar scalar
                        && scalar.text().equals("true");
                if (node instanceof Mapping example && !hidden) {
                    examples.add(example(file, name, example));
                }
            }
        }
        return Models.hash(
                "component",
                Models.parts(
                        "name", Models.text(name),
                        "description", Models.text(text(declared.get("description"))),
                        "examples", Models.list(examples, one -> one)));
    }

    private TemplateModel example(SourceFile file, String name, Mapping example) {
        Mapping params = example.get("params") instanceof Mapping given
                ? given
                : Mapping.empty(example.span().start());
        StringBuilder call = new StringBuilder(name);
        SimpleHash values = new SimpleHash((freemarker.template.ObjectWrapper) null);
        params.pairs().forEach((param, pair) -> {
            TemplateModel value = model(file, pair.value());
            if (value != null) {
                call.append(' ').append(param).append("=p.").append(param);
                values.put(param, value);
            }
        });
        String html = "";
        try {
            html = engine.renderComponent(call.toString(), new WithParams(root, values));
        } catch (TemplateFailed failed) {
            findings.add(failed.diagnostic());
        }
        return Models.hash(
                "example", Models.parts("title", Models.text(text(example.get("title"))), "html", Models.markup(html)));
    }

    /** A plain number is a number, {@code true} and {@code false} are what they say, {@code {entry: collection/id}} is an entry. */
    private @Nullable TemplateModel model(SourceFile file, Node node) {
        if (node instanceof Sequence sequence) {
            List<TemplateModel> items = new ArrayList<>();
            sequence.items()
                    .forEach(item -> Optional.ofNullable(model(file, item)).ifPresent(items::add));
            return Models.list(items, item -> item);
        }
        if (node instanceof Mapping mapping) {
            return mapping.get("entry") instanceof Scalar name ? entry(file, name) : hash(file, mapping);
        }
        Scalar scalar = (Scalar) node;
        boolean plain = scalar.style() == ' ';
        if (plain && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return Models.yesNo(scalar.text().equals("true"));
        }
        boolean digits = !scalar.text().isEmpty()
                && scalar.text().length() < 6
                && scalar.text().chars().allMatch(Character::isDigit);
        return plain && digits ? new SimpleNumber(Integer.parseInt(scalar.text())) : Models.text(scalar.text());
    }

    private TemplateModel hash(SourceFile file, Mapping mapping) {
        SimpleHash hash = new SimpleHash((freemarker.template.ObjectWrapper) null);
        mapping.pairs().forEach((key, pair) -> hash.put(key, model(file, pair.value())));
        return hash;
    }

    private @Nullable TemplateModel entry(SourceFile file, Scalar name) {
        int slash = name.text().indexOf('/');
        Entry entry = slash < 0
                ? null
                : frame.site()
                        .content()
                        .find(name.text().substring(0, slash), name.text().substring(slash + 1))
                        .orElse(null);
        if (entry == null) {
            // A site may have other collections than the theme's examples: any entry shows the component as well.
            entry = frame.site().content().entries().stream().findFirst().orElse(null);
        }
        if (entry == null) {
            findings.add(EXAMPLE, new Location(file, name.span()), name.text());
            return null;
        }
        return new EntryView(frame, entry);
    }

    private String text(@Nullable Node node) {
        if (node instanceof Mapping languages) {
            Node own = languages.get(frame.language());
            return own instanceof Scalar scalar ? scalar.text() : "";
        }
        return node instanceof Scalar scalar ? scalar.text() : "";
    }

    /** The page's names and {@code p}, the parameters of an example. */
    private record WithParams(PageModel root, TemplateModel params) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return name.equals("p") ? params : root.get(name);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** The page's names, with {@code page.components} among those of the page. */
    private record WithComponents(PageModel root, TemplateModel components) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return name.equals("page") ? page() : root.get(name);
        }

        private TemplateModel page() throws TemplateModelException {
            TemplateHashModel page = (TemplateHashModel) root.get("page");
            return new TemplateHashModel() {
                @Override
                public @Nullable TemplateModel get(String name) throws TemplateModelException {
                    return name.equals("components") ? components : page.get(name);
                }

                @Override
                public boolean isEmpty() {
                    return false;
                }
            };
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
