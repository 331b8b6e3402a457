package org.netzbericht.feature.filter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netzbericht.asset.Asset;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.render.view.EntryView;
import org.netzbericht.render.view.Frame;
import org.netzbericht.render.view.Json;
import org.netzbericht.site.EntryOrder;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.site.facet.Facet;
import org.netzbericht.site.facet.FacetValue;

/**
 * The data of one list as scripts that call {@code netzberichtFilter(name, data)}, so that it can be had without asking a server. {@code filter.js}
 * has the values of every entry, in the order of the list, by position in each facet; and the names of the other files, which carry fingerprints:
 * rows to show, words to look for, further orders. Those are for when they are needed.
 */
final class FilterData {
    /** The file with a name of its own, beside the list. */
    static final String ROOT = "filter.js";

    /** Rows in a file: as many as a reader may want to see at once lie in as many files at worst. */
    private static final int ROWS = 25;

    private static final int RADIX = 36;

    private final Site site;
    private final Page.ListPage list;
    private final Frame frame;
    private final String folder;
    private final Map<String, String> names = new HashMap<>();

    FilterData(Site site, PageRenderer renderer, Page.ListPage list) {
        this.site = site;
        this.list = list;
        this.frame = Frame.absolute(site, renderer.words(list.language()), renderer.components());
        this.folder = list.route().path().substring(1);
    }

    Stream<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int start = 0; start < list.all().size(); start += ROWS) {
            List<Entry> some = list.all().subList(start, Math.min(list.all().size(), start + ROWS));
            rows.add(add("rows-" + start / ROWS, rows(some), files));
        }
        String words = add("words", words(), files);
        Map<String, String> orders = new HashMap<>();
        List<Collection.Sort> sortable = list.collection().list().sortable();
        for (Collection.Sort sort : sortable) {
            orders.put(key(sort), add("order-" + key(sort), order(sort), files));
        }
        Json root = new Json().open('{');
        root.key("total").plain(String.valueOf(list.all().size()));
        root.key("rows").plain(String.valueOf(ROWS));
        root.key("facets").open('{');
        list.facets()
                .forEach(facet -> root.key(facet.key())
                        .open('{')
                        .key("values")
                        .value(facet.values().stream().map(FacetValue::slug).collect(Collectors.joining(" ")))
                        .key("of")
                        .value(positions(facet))
                        .close('}'));
        root.close('}').key("files").open('{');
        for (int i = 0; i < rows.size(); i++) {
            root.key("rows-" + i).value(rows.get(i));
        }
        root.key("words").value(words);
        sortable.forEach(sort -> root.key("order-" + key(sort)).value(orders.get(key(sort))));
        root.close('}').close('}');
        files.add(OutputFile.text(folder + ROOT, call("root", root.toString())));
        return files.stream();
    }

    private static String key(Collection.Sort sort) {
        return (sort.descending() ? "-" : "") + sort.field();
    }

    /** The name of a file that is added. */
    private String add(String name, String data, List<OutputFile> files) {
        Asset asset = Asset.fingerprinted(
                folder + "filter-" + name + ".js", call(name, data).getBytes(StandardCharsets.UTF_8));
        files.add(new OutputFile(asset.path(), asset.bytes()));
        return asset.path().substring(folder.length());
    }

    private static String call(String name, String data) {
        return "netzberichtFilter(\"" + name + "\"," + data + ");\n";
    }

    /** For each entry the positions of its values: entries separated by commas, values by dots, numbers to the base 36. */
    private String positions(Facet facet) {
        Map<FacetValue, String> positions = new HashMap<>();
        facet.values().forEach(value -> positions.put(value, Integer.toString(positions.size(), RADIX)));
        return list.all().stream()
                .map(entry -> facet.of(entry).stream().map(positions::get).collect(Collectors.joining(".")))
                .collect(Collectors.joining(","));
    }

    private String rows(List<Entry> entries) {
        Json rows = new Json().open('[');
        for (Entry entry : entries) {
            Page page = site.page(entry, list.language());
            rows.open('[')
                    .value(entry.title())
                    .value(page == null ? "" : list.route().to(page.route(), site.isPortable()))
                    .value(summary(entry))
                    .open('[');
            EntryView.meta(entry, frame).forEach(rows::value);
            rows.close(']').plain(entry.status().isExample() ? "1" : "0").close(']');
        }
        return rows.close(']').toString();
    }

    private static String summary(Entry entry) {
        String field = entry.collection().summary();
        var declared = field == null ? null : entry.collection().fields().get(field);
        String summary = entry.summary();
        return summary == null || declared == null || declared.personal() ? "" : summary;
    }

    /** What is looked through for typed words: title and meta data of each entry, folded as for sorting. */
    private String words() {
        Json words = new Json().open('[');
        for (Entry entry : list.all()) {
            words.value(EntryOrder.words(entry.title() + " " + String.join(" ", EntryView.meta(entry, frame))));
        }
        return words.close(']').toString();
    }

    /** The positions of the entries in a further order, to the base 36. */
    private String order(Collection.Sort sort) {
        Map<Entry, Integer> positions = new HashMap<>();
        list.all().forEach(entry -> positions.put(entry, positions.size()));
        return new Json()
                .value(site.order().sorted(List.of(sort), list.all(), list.language()).stream()
                        .map(entry -> Integer.toString(positions.get(entry), RADIX))
                        .collect(Collectors.joining(",")))
                .toString();
    }
}
