package org.netzbericht.feature.filter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.content.schema.TextType;
import org.netzbericht.content.schema.YesNoType;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Mapping.Pair;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.site.facet.FacetPlan;
import org.netzbericht.source.Location;
import org.netzbericht.source.Span;

/** Lists that a collection's block {@code facets} lets readers filter: the data of each, for a script of the theme. The pages of values are planned. */
public final class Filter implements Feature {
    static final Kind NAME = Kind.error("facets.name");
    static final Kind KEY = Kind.error("facets.key");
    static final Kind FIELD = Kind.error("facets.field");
    static final Kind TYPE = Kind.error("facets.type");
    static final Kind PERSONAL = Kind.error("facets.personal");

    private static final List<String> KEYS = List.of("from", "everywhere", "label");

    @Override
    public Set<String> blocks() {
        return Set.of(FacetPlan.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        for (Collection collection : schema.collections().values()) {
            if (collection.blocks().get(FacetPlan.BLOCK) instanceof Mapping block) {
                block.pairs().forEach((key, pair) -> check(schema, collection, key, pair, findings));
                if (collection.isTitlePersonal()) {
                    findings.add(PERSONAL, new Location(collection.file(), block.span()), collection.title());
                }
            }
        }
        return findings.list();
    }

    private static void check(Schema schema, Collection collection, String key, Pair pair, Findings findings) {
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")
                || key.equals(
                        collection.list() == null ? null : collection.list().print())) {
            findings.add(NAME, new Location(collection.file(), pair.key()), key);
        }
        Node from = pair.value();
        if (pair.value() instanceof Mapping mapping) {
            new Block(collection, mapping).checkKeys(KEY, KEYS, findings);
            from = mapping.get("from");
            if (mapping.get("everywhere") != null) {
                path(schema, collection, mapping.get("everywhere"), pair.key(), findings);
            }
        }
        if (from instanceof Sequence sequence) {
            sequence.items().forEach(item -> path(schema, collection, item, pair.key(), findings));
        } else {
            path(schema, collection, from, pair.key(), findings);
        }
    }

    private static void path(
            Schema schema, Collection collection, @Nullable Node node, Span otherwise, Findings findings) {
        Location place = new Location(collection.file(), node == null ? otherwise : node.span());
        String path = node instanceof Scalar scalar ? scalar.text().strip() : "";
        Field field = FieldPath.field(schema, collection, path).orElse(null);
        if (field == null) {
            String meant = path.indexOf('.') < 0 && collection.fields().get(path) == null
                    ? Suggestion.nearest(path, collection.fields().fields().keySet())
                    : null;
            findings.add(FIELD.at(place, path).suggesting(meant));
        } else if (!isCountable(FieldPath.single(field.type()))) {
            findings.add(TYPE, place, path);
        }
    }

    private static boolean isCountable(FieldType type) {
        return type instanceof ChoiceType
                || type instanceof ReferenceType
                || type instanceof TextType
                || type instanceof YesNoType;
    }

    @Override
    public Set<String> files(Site site) {
        Set<String> files = new HashSet<>();
        for (Collection collection : site.content().schema().collections().values()) {
            if (!FacetPlan.of(collection).isEmpty()
                    && collection.list() != null
                    && collection.list().route() != null) {
                files.add(collection.list().route().substring(1) + FilterData.ROOT);
            }
        }
        return files;
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        return site.pages().stream()
                .filter(page -> page instanceof Page.ListPage list
                        && list.number() == 1
                        && list.chosen() == null
                        && !list.facets().isEmpty())
                .flatMap(page -> new FilterData(site, renderer, (Page.ListPage) page).files());
    }
}
