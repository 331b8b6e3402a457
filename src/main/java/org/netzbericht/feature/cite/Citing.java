package org.netzbericht.feature.cite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.YesNoType;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.render.view.Citation;
import org.netzbericht.render.view.Frame;
import org.netzbericht.site.CitePlan;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.source.Location;

/** The block {@code cite} of declarations: a BibTeX and a RIS file beside each page to cite, reports and chapters always among them. */
public final class Citing implements Feature {
    static final Kind SHAPE = Kind.error("cite.shape");
    static final Kind KEY = Kind.error("cite.key");
    static final Kind AUTHOR = Kind.error("cite.author");
    static final Kind DATE = Kind.error("cite.date");
    static final Kind PERSONAL = Kind.error("cite.personal");

    private static final List<String> KEYS = List.of("author", "date");

    @Override
    public Set<String> blocks() {
        return Set.of(CitePlan.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        for (Collection collection : schema.collections().values()) {
            Node block = collection.blocks().get(CitePlan.BLOCK);
            if (block != null) {
                check(collection, block, findings);
            }
        }
        return findings.list();
    }

    private static void check(Collection collection, Node block, Findings findings) {
        if (block instanceof Mapping mapping) {
            mapping.pairs().forEach((key, pair) -> {
                if (!KEYS.contains(key)) {
                    findings.add(KEY.at(new Location(collection.file(), pair.key()), key)
                            .suggesting(Suggestion.nearest(key, KEYS)));
                }
            });
            author(collection, mapping.get("author"), findings);
            date(collection, mapping.get("date"), findings);
        } else if (!(block instanceof Scalar scalar) || YesNoType.parse(scalar.text()) == null) {
            findings.add(SHAPE, new Location(collection.file(), block.span()));
        }
        if (collection.isTitlePersonal() && CitePlan.of(collection) != null) {
            findings.add(PERSONAL, new Location(collection.file(), block.span()), collection.title());
        }
    }

    private static void author(Collection collection, @Nullable Node node, Findings findings) {
        Field field = field(collection, node);
        if (node != null && (field == null || field.internal() || field.personal())) {
            unfit(AUTHOR, collection, node, findings);
        }
    }

    private static void date(Collection collection, @Nullable Node node, Findings findings) {
        Field field = field(collection, node);
        boolean isDate = field != null
                && !field.internal()
                && !field.personal()
                && List.of("date", "dateTime").contains(field.type().name());
        if (node != null && !isDate) {
            unfit(DATE, collection, node, findings);
        }
    }

    private static @Nullable Field field(Collection collection, @Nullable Node node) {
        return node instanceof Scalar scalar ? collection.fields().get(scalar.text()) : null;
    }

    private static void unfit(Kind kind, Collection collection, Node node, Findings findings) {
        String name = node instanceof Scalar scalar ? scalar.text() : "";
        String meant = collection.fields().get(name) == null
                ? Suggestion.nearest(name, collection.fields().fields().keySet())
                : null;
        findings.add(kind.at(new Location(collection.file(), node.span()), name).suggesting(meant));
    }

    @Override
    public Set<String> files(Site site) {
        Set<String> files = new HashSet<>();
        cited(site).forEach(page -> files.addAll(CitePlan.files(page)));
        return files;
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        return cited(site).flatMap(page -> {
            Citation citation =
                    Citation.of(page, Frame.absolute(site, renderer.words(page.language()), renderer.components()));
            List<String> files = CitePlan.files(page);
            return Stream.of(
                    OutputFile.text(files.get(0), Bibtex.of(citation)),
                    OutputFile.text(files.get(1), Ris.of(citation)));
        });
    }

    private static Stream<Page> cited(Site site) {
        return site.pages().stream().filter(site::isCited);
    }
}
