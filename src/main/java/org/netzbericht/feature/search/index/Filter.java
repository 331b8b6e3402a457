package org.netzbericht.feature.search.index;

import java.util.List;

/** Something that results can be filtered by. Labels are in the order of the index's languages. */
public record Filter(String name, List<String> labels, List<Value> values) {
    public Filter {
        labels = List.copyOf(labels);
        values = List.copyOf(values);
    }

    /** One of its values. */
    public record Value(String key, List<String> labels) {
        public Value {
            labels = List.copyOf(labels);
        }
    }
}
