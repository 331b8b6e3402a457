package org.netzbericht.feature.propose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netzbericht.content.Block;
import org.netzbericht.content.Schema;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.ProposalPlan;
import org.netzbericht.site.Site;

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
        Block block = plan.block();
        block.checkKeys(KEY, KEYS, findings);
        for (String key : KEYS) {
            if (block.mapping().get(key) == null) {
                findings.add(MISSING, block.at(key), key);
            }
        }
        block.checkOwnFields(FIELD, "fields", ProposalPlan::canAsk, findings);
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
