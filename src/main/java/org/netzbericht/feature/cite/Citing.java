package org.netzbericht.feature.cite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.Block;
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
            Node node = collection.blocks().get(CitePlan.BLOCK);
            if (node != null) {
                check(collection, node, findings);
            }
        }
        return findings.list();
    }

    private static void check(Collection collection, Node node, Findings findings) {
        Location place = new Location(collection.file(), node.span());
        if (node instanceof Mapping mapping) {
            Block block = new Block(collection, mapping);
            block.checkKeys(KEY, KEYS, findings);
            block.checkOwnFields(AUTHOR, "author", field -> !field.personal(), findings);
            block.checkOwnFields(DATE, "date", Citing::isDate, findings);
        } else if (!(node instanceof Scalar scalar) || YesNoType.parse(scalar.text()) == null) {
            findings.add(SHAPE, place);
        }
        if (collection.isTitlePersonal() && CitePlan.of(collection) != null) {
            findings.add(PERSONAL, place, collection.title());
        }
    }

    private static boolean isDate(Field field) {
        return !field.personal()
                && List.of("date", "dateTime").contains(field.type().name());
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
