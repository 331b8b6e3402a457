package org.netzbericht.feature.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.feature.Feature;
import org.netzbericht.feature.search.analysis.Dictionary;
import org.netzbericht.feature.search.index.Index;
import org.netzbericht.feature.search.index.IndexFiles;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.SearchPlan;
import org.netzbericht.site.Site;

/** The index of a site that has a page for the results of searches; without such a page nothing is made. */
public final class Search implements Feature {
    static final Kind KEY = Kind.error("search.key");
    static final Kind FILTER = Kind.error("search.filter");
    static final Kind WEIGHT = Kind.error("search.weight");

    private static final List<String> KEYS = List.of("weight", "filters", "exclude");

    @Override
    public Set<String> blocks() {
        return Set.of(SearchPlan.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        Block.all(schema, SearchPlan.BLOCK).forEach(block -> check(block, schema, findings));
        return findings.list();
    }

    private static void check(Block block, Schema schema, Findings findings) {
        block.checkKeys(KEY, KEYS, findings);
        if (!SearchPlan.isWeight(block)) {
            findings.add(WEIGHT, block.at("weight"));
        }
        block.checkFields(FILTER, "filters", schema, field -> true, findings);
    }

    @Override
    public Set<String> files(Site site) {
        return Set.of(SearchPlan.INDEX);
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        if (site.pageWith(SearchPlan.LAYOUT, site.content().schema().language()) == null) {
            return Stream.of();
        }
        SiteTexts texts = new SiteTexts(site, renderer);
        Dictionary dictionary = isSetting(site, "dictionary", "none") ? Dictionary.NONE : Dictionary.builtin();
        Index index = Index.of(texts.all(), texts.filters(), texts.synonyms(), dictionary);
        String folder = SearchPlan.INDEX.substring(0, SearchPlan.INDEX.lastIndexOf('/') + 1);
        return IndexFiles.of(index, folder, !isNo(site, "texts"));
    }

    private static boolean isSetting(Site site, String name, String key) {
        return setting(site, name) instanceof Value.Choice choice
                && choice.key().equals(key);
    }

    private static boolean isNo(Site site, String name) {
        return setting(site, name) instanceof Value.YesNo answer && !answer.yes();
    }

    private static @Nullable Value setting(Site site, String name) {
        return site.settings().entry().get("search") instanceof Value.Group group
                ? group.values().get(name)
                : null;
    }
}
