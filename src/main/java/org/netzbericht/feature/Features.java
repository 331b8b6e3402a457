package org.netzbericht.feature;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.netzbericht.feature.calendar.Calendars;
import org.netzbericht.feature.feed.Feeds;
import org.netzbericht.feature.hosting.Hosting;
import org.netzbericht.feature.hosting.StructuredDataBlock;
import org.netzbericht.feature.opendata.OpenData;
import org.netzbericht.feature.reference.ReferenceBlocks;

/** All features. Their order does not matter. */
public final class Features {
    public static final List<Feature> ALL = List.of(
            new Calendars(),
            new Feeds(),
            new Hosting(),
            new OpenData(),
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
