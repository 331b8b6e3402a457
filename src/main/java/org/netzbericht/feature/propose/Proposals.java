package org.netzbericht.feature.propose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.ProposalPlan;
import org.netzbericht.site.Site;
import org.netzbericht.source.Location;

/** The block {@code propose} of declarations: a blank record beside the list. The form itself is a matter of the page's template. */
public final class Proposals implements Feature {
    static final Kind KEY = Kind.error("propose.key");
    static final Kind MISSING = Kind.error("propose.missing");
    static final Kind FIELD = Kind.error("propose.field");

    private static final List<String> KEYS = List.of("page", "email", "fields");

    @Override
    public Set<String> blocks() {
        return Set.of(ProposalPlan.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        ProposalPlan.of(schema).forEach(plan -> check(plan, findings));
        return findings.list();
    }

    private static void check(ProposalPlan plan, Findings findings) {
        var file = plan.collection().file();
        plan.block().pairs().forEach((key, pair) -> {
            if (!KEYS.contains(key)) {
                findings.add(KEY.at(new Location(file, pair.key()), key).suggesting(Suggestion.nearest(key, KEYS)));
            }
        });
        for (String key : KEYS) {
            if (plan.block().get(key) == null) {
                findings.add(MISSING, plan.place(key), key);
            }
        }
        if (plan.block().get("fields") instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                String name = plan.names().get(i);
                Field field = plan.collection().fields().get(name);
                if (field == null || !ProposalPlan.canAsk(field)) {
                    findings.add(FIELD.at(new Location(file, item.span()), name)
                            .suggesting(
                                    field == null
                                            ? Suggestion.nearest(
                                                    name,
                                                    plan.collection()
                                                            .fields()
                                                            .fields()
                                                            .keySet())
                                            : null));
                }
            }
        }
    }

    @Override
    public Set<String> files(Site site) {
        return ProposalPlan.of(site.content().schema()).stream()
                .map(ProposalPlan::blank)
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        return ProposalPlan.of(site.content().schema()).stream()
                .map(plan -> OutputFile.text(plan.blank(), BlankRecord.of(site.content(), plan)));
    }
}
