package org.netzbericht.feature;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.netzbericht.feature.calendar.Calendars;
import org.netzbericht.feature.chart.EntryCharts;
import org.netzbericht.feature.cite.Citing;
import org.netzbericht.feature.feed.Feeds;
import org.netzbericht.feature.filter.Filter;
import org.netzbericht.feature.hosting.Hosting;
import org.netzbericht.feature.hosting.StructuredDataBlock;
import org.netzbericht.feature.map.Maps;
import org.netzbericht.feature.opendata.OpenData;
import org.netzbericht.feature.propose.Proposals;
import org.netzbericht.feature.reference.ReferenceBlocks;
import org.netzbericht.feature.search.Search;

/** All features. Their order does not matter. */
public final class Features {
    public static final List<Feature> ALL = List.of(
            new Calendars(),
            new Citing(),
            new EntryCharts(),
            new Feeds(),
            new Filter(),
            new Hosting(),
            new Maps(),
            new OpenData(),
            new Proposals(),
            new Search(),
            new StructuredDataBlock(),
            new ReferenceBlocks());

    private Features() {}

    /** What all features say, put together. */
    public static Set<String> all(Function<Feature, Set<String>> said) {
        Set<String> all = new HashSet<>();
        ALL.forEach(feature -> all.addAll(said.apply(feature)));
        return all;
    }
}
