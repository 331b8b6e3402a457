package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.ChartBlock.Cell;
import org.netzbericht.content.markdown.syntax.RawBody;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.Span;

/** Reads the YAML of a chart. What is wrong with its form is found here; names are a matter of {@code content.chart}. */
final class ChartReader {
    static final Kind KEY = Kind.error("chart.key");
    static final Kind TYPE = Kind.error("chart.type");
    static final Kind SHAPE = Kind.error("chart.shape");
    static final Kind MISSING = Kind.error("chart.missing");
    static final Kind DATA = Kind.error("chart.data");

    /** The keys that say where numbers come from; one of them is needed, and each has keys of its own. */
    private static final Map<String, List<String>> SOURCES = Map.of(
            "rows", List.of("series"), "data", List.of("values"), "records", List.of("by", "series", "value", "where"));

    private static final List<String> KEYS = List.of(
            "type",
            "description",
            "unit",
            "axis",
            "label",
            "source",
            "example",
            "rows",
            "series",
            "data",
            "values",
            "records",
            "by",
            "value",
            "where");

    private static final List<String> YES = List.of("yes", "true", "ja");
    private static final List<String> NO = List.of("no", "false", "nein");

    private static final List<String> TYPES =
            Arrays.stream(ChartBlock.Type.values()).map(ChartBlock.Type::word).toList();

    private final MarkdownText yaml;
    private final Location opening;
    private final Findings findings = new Findings();
    private Node.Mapping keys = Node.Mapping.empty(0);

    private ChartReader(MarkdownText yaml, Location opening) {
        this.yaml = yaml;
        this.opening = opening;
    }

    /** The chart; null where its kind or its numbers are missing. */
    static Checked<@Nullable ChartBlock> read(MarkdownText source, RawBody body, Location opening) {
        OffsetMap toSource = body.textStarts().length == 0
                ? OffsetMap.shifted(0)
                : OffsetMap.lines(body.textStarts(), body.sourceStarts());
        OffsetMap toFile = offset -> source.map().toFile(toSource.toFile(offset));
        ChartReader reader = new ChartReader(new MarkdownText(source.file(), body.text(), toFile), opening);
        @Nullable ChartBlock chart = reader.chart();
        return reader.findings.with(chart);
    }

    private @Nullable ChartBlock chart() {
        Checked<Node> read = YamlReader.read(SourceFile.of(yaml.file().path(), yaml.text()));
        read.diagnostics().forEach(finding -> findings.add(moved(finding)));
        if (!read.diagnostics().isEmpty()) {
            return null;
        }
        if (!(read.value() instanceof Node.Mapping mapping)) {
            findings.add(
                    SHAPE,
                    at(read.value().span()),
                    "chart",
                    "mapping",
                    read.value().kindName());
            return null;
        }
        keys = mapping;
        mapping.pairs().forEach((key, pair) -> {
            if (!KEYS.contains(key)) {
                findings.add(
                        KEY.at(at(pair.key()), key, String.join(", ", KEYS)).suggesting(Suggestion.nearest(key, KEYS)));
            }
        });
        ChartBlock.@Nullable Type type = type();
        String description = text("description");
        if (description.isEmpty()) {
            findings.add(MISSING, opening, "description");
        }
        @Nullable Cell label = cell("label");
        ChartBlock.@Nullable Data data = data();
        return type == null || data == null
                ? null
                : new ChartBlock(
                        type,
                        description,
                        text("unit"),
                        text("axis"),
                        label == null ? new Cell("", opening) : label,
                        text("source"),
                        isExample(),
                        data,
                        opening);
    }

    private boolean isExample() {
        @Nullable Cell cell = cell("example");
        if (cell != null && !YES.contains(cell.text()) && !NO.contains(cell.text())) {
            findings.add(SHAPE, cell.location(), "example", "yesNo", "text");
        }
        return cell != null && YES.contains(cell.text());
    }

    private ChartBlock.@Nullable Type type() {
        @Nullable Cell cell = cell("type");
        if (cell == null) {
            findings.add(MISSING, opening, "type");
            return null;
        }
        for (ChartBlock.Type type : ChartBlock.Type.values()) {
            if (type.word().equals(cell.text())) {
                return type;
            }
        }
        findings.add(TYPE.at(cell.location(), cell.text(), String.join(", ", TYPES))
                .suggesting(Suggestion.nearest(cell.text(), TYPES)));
        return null;
    }

    private ChartBlock.@Nullable Data data() {
        List<String> given = KEYS.stream()
                .filter(key -> SOURCES.containsKey(key) && keys.get(key) != null)
                .toList();
        if (given.size() != 1) {
            Node.Mapping.Pair second = given.isEmpty() ? null : keys.pairs().get(given.get(1));
            findings.add(DATA, second == null ? opening : at(second.key()));
            return null;
        }
        String source = given.get(0);
        for (String key : KEYS) {
            boolean ofSources = SOURCES.values().stream().anyMatch(own -> own.contains(key));
            Node.Mapping.@Nullable Pair pair = keys.pairs().get(key);
            if (pair != null
                    && ofSources
                    && !SOURCES.getOrDefault(source, List.of()).contains(key)) {
                findings.add(DATA, at(pair.key()));
            }
        }
        return switch (source) {
            case "rows" -> rows(keys.get("rows"));
            case "data" -> table();
            default -> records();
        };
    }

    private ChartBlock.@Nullable Data rows(@Nullable Node node) {
        if (!(node instanceof Node.Mapping rows)) {
            shape("rows", node, "mapping");
            return null;
        }
        List<ChartBlock.Row> read = new ArrayList<>();
        rows.pairs()
                .forEach((name, pair) -> read.add(
                        new ChartBlock.Row(new Cell(name.strip(), at(pair.key())), cells(pair.value(), name))));
        return new ChartBlock.Rows(cells("series"), read);
    }

    private ChartBlock.@Nullable Data table() {
        @Nullable Cell file = cell("data");
        for (String needed : List.of("label", "values")) {
            if (keys.get(needed) == null) {
                findings.add(MISSING, opening, needed);
            }
        }
        return file == null || keys.get("label") == null || keys.get("values") == null
                ? null
                : new ChartBlock.Table(file, cells("values"));
    }

    private ChartBlock.@Nullable Data records() {
        @Nullable Cell collection = cell("records");
        @Nullable Cell by = cell("by");
        @Nullable Cell value = cell("value");
        if (by == null && value == null) {
            findings.add(MISSING, opening, "by");
        }
        return collection == null || by == null && value == null
                ? null
                : new ChartBlock.Records(collection, by, cell("series"), value, cell("where"));
    }

    private String text(String key) {
        @Nullable Cell cell = cell(key);
        return cell == null ? "" : cell.text();
    }

    private @Nullable Cell cell(String key) {
        @Nullable Node node = keys.get(key);
        if (node instanceof Node.Scalar scalar) {
            return scalar.isEmpty() ? null : cell(scalar);
        }
        if (node != null) {
            shape(key, node, "text");
        }
        return null;
    }

    private Cell cell(Node.Scalar scalar) {
        return new Cell(scalar.isEmpty() ? "" : scalar.text().strip(), at(scalar.span()));
    }

    private List<Cell> cells(String key) {
        @Nullable Node node = keys.get(key);
        return node == null ? List.of() : cells(node, key);
    }

    /** One text or a list of texts. */
    private List<Cell> cells(Node node, String key) {
        List<Cell> cells = new ArrayList<>();
        for (Node item : node instanceof Node.Sequence list ? list.items() : List.of(node)) {
            if (item instanceof Node.Scalar scalar) {
                cells.add(cell(scalar));
            } else {
                shape(key, item, "text");
            }
        }
        return cells;
    }

    private void shape(String key, @Nullable Node node, String wanted) {
        if (node != null) {
            findings.add(SHAPE, at(node.span()), key, wanted, node.kindName());
        }
    }

    private Location at(Span span) {
        return yaml.location(span.start(), span.end());
    }

    /** A finding in the YAML, at its place in the file. */
    private Diagnostic moved(Diagnostic finding) {
        List<Note> notes = finding.notes().stream()
                .map(note -> new Note(note.code(), at(note.location().span()), note.args()))
                .toList();
        return new Diagnostic(
                finding.kind(), at(finding.location().span()), finding.args(), notes, finding.suggestion());
    }
}
