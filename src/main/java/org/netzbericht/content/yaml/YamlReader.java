package org.netzbericht.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the part of YAML that editors need: mappings, lists, texts, comments. Anchors, aliases, tags, merge keys, a second document, duplicate
 * keys, more than {@value #MAX_DEPTH} levels and more than {@value #MAX_CHARS} characters are findings. Thread-safe.
 */
public final class YamlReader {
    static final Kind SYNTAX = Kind.error("yaml.syntax");
    static final Kind TAB = Kind.error("yaml.tab");
    static final Kind COLON = Kind.error("yaml.colon");
    static final Kind QUOTE = Kind.error("yaml.quote");
    static final Kind BRACKET = Kind.error("yaml.bracket");
    static final Kind INDENT = Kind.error("yaml.indent");
    static final Kind CHARACTER = Kind.error("yaml.character");
    static final Kind ESCAPE = Kind.error("yaml.escape");
    static final Kind BLOCK = Kind.error("yaml.block");
    static final Kind DASH = Kind.error("yaml.dash");
    static final Kind DUPLICATE_KEY = Kind.error("yaml.duplicateKey");
    static final Kind ANCHOR = Kind.error("yaml.anchor");
    static final Kind ALIAS = Kind.error("yaml.alias");
    static final Kind TAG = Kind.error("yaml.tag");
    static final Kind DOCUMENTS = Kind.error("yaml.documents");
    static final Kind COMMA = Kind.error("yaml.comma");
    static final Kind KEY = Kind.error("yaml.key");
    static final Kind DEPTH = Kind.error("yaml.depth");
    static final Kind TOO_LONG = Kind.error("yaml.tooLong");

    /** What the library says, in parts of its English sentences, and which finding it is; the first that fits counts. */
    private static final Map<String, Kind> PROBLEMS = problems();

    static final int MAX_DEPTH = 20;
    static final int MAX_CHARS = 256 * 1024;

    /** So many findings in one file are enough: nobody reads more, and a hostile file has ten thousands. */
    static final int MAX_FINDINGS = 100;

    private static final LoaderOptions OPTIONS = new LoaderOptions();

    private final SourceFile file;
    private final Offsets offsets;
    private final ParserImpl parser;
    private final Findings findings = new Findings();
    private Span quoted = Span.at(0);
    private int found;

    private YamlReader(SourceFile file, int start, int end) {
        this.file = file;
        String text = file.text().substring(start, end);
        this.offsets = Offsets.of(text, start);
        this.parser = new ParserImpl(new StreamReader(text), OPTIONS);
    }

    /** The whole file. An empty file is an empty mapping. */
    public static Checked<Node> read(SourceFile file) {
        return read(file, 0, file.text().length());
    }

    /** The part of a file between two offsets. After a syntax error the value is an empty mapping. */
    public static Checked<Node> read(SourceFile file, int start, int end) {
        if (end - start > MAX_CHARS) {
            return new Checked<>(
                    Mapping.empty(start),
                    List.of(TOO_LONG.at(Location.of(file, start, start), MAX_CHARS / 1024, (end - start) / 1024)));
        }
        Optional<Mapping> plain = PlainMapping.read(file, start, end);
        if (plain.isPresent()) {
            return Checked.of(plain.get());
        }
        return readByLibrary(file, start, end);
    }

    /** The long way, which knows all of YAML. */
    static Checked<Node> readByLibrary(SourceFile file, int start, int end) {
        YamlReader reader = new YamlReader(file, start, end);
        Node node = reader.document();
        return reader.findings.with(node == null ? Mapping.empty(start) : node);
    }

    private @Nullable Node document() {
        Node node = null;
        try {
            parser.getEvent();
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                Event start = parser.getEvent();
                if (node != null) {
                    findings.add(DOCUMENTS, at(start));
                    return node;
                }
                if (start instanceof DocumentStartEvent) {
                    node = node(1);
                    parser.getEvent();
                }
            }
        } catch (MarkedYAMLException problem) {
            report(problem);
        } catch (TooDeep tooDeep) {
            findings.add(DEPTH, tooDeep.where, MAX_DEPTH);
        } catch (TooMany enough) {
            return null;
        } catch (YAMLException unreadable) {
            findings.add(CHARACTER, here(firstOdd()));
        }
        return node;
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        if (depth > MAX_DEPTH) {
            throw new TooDeep(at(event));
        }
        if (event instanceof AliasEvent alias) {
            add(ALIAS.at(at(event), alias.getAnchor()));
            return new Scalar("", ' ', span(event));
        }
        if (((NodeEvent) event).getAnchor() != null) {
            add(ANCHOR.at(at(event), ((NodeEvent) event).getAnchor()));
        }
        if (event instanceof ScalarEvent scalar) {
            tag(event, scalar.getTag());
            char style = scalar.isPlain() ? ' ' : scalar.getScalarStyle().getChar();
            quoted = style == '"' || style == '\'' ? span(event) : quoted;
            return new Scalar(scalar.getValue(), style, span(event));
        }
        if (event instanceof SequenceStartEvent sequence) {
            tag(event, sequence.getTag());
            return sequence(event, depth);
        }
        tag(event, ((MappingStartEvent) event).getTag());
        return mapping(event, depth);
    }

    private Node sequence(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        return new Sequence(items, span(start).to(trimmed(parser.getEvent())));
    }

    private Node mapping(Event start, int depth) {
        Map<String, Mapping.Pair> pairs = new LinkedHashMap<>();
        boolean inBrackets = ((MappingStartEvent) start).isFlow();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (inBrackets && key instanceof Scalar half && isWithoutColon(half, value)) {
                add(COMMA.at(new Location(file, half.span()), half.text()));
            }
            if (!(key instanceof Scalar name) || name.text().equals("<<")) {
                add(KEY.at(new Location(file, key.span())));
                continue;
            }
            Mapping.Pair first = pairs.get(name.text());
            if (first == null) {
                pairs.put(name.text(), new Mapping.Pair(key.span(), value));
            } else {
                add(DUPLICATE_KEY
                        .at(new Location(file, key.span()), name.text())
                        .with(Note.of("first", new Location(file, first.key()))));
            }
        }
        return new Mapping(pairs, span(start).to(trimmed(parser.getEvent())));
    }

    /** The second half of a text that a comma has split looks like a key without a value. */
    private boolean isWithoutColon(Scalar key, Node value) {
        Span absent = value.span();
        return absent.start() == absent.end()
                && file.text().substring(key.span().end(), absent.end()).indexOf(':') < 0;
    }

    /** After so many findings reading stops; the file counts as unreadable. */
    private void add(Diagnostic finding) {
        findings.add(finding);
        if (++found == MAX_FINDINGS) {
            throw new TooMany();
        }
    }

    private void tag(Event event, @Nullable String tag) {
        if (tag != null) {
            add(TAG.at(at(event), tag));
        }
    }

    private Span span(Event event) {
        int start = offset(event.getStartMark());
        return new Span(start, Math.max(start, offset(event.getEndMark())));
    }

    /** The end of a block is where the next thing begins; what counts is where its text stopped. */
    private Span trimmed(Event end) {
        int at = offset(end.getEndMark());
        while (at > 0 && at <= file.text().length() && file.text().charAt(at - 1) <= ' ') {
            at--;
        }
        return Span.at(at);
    }

    private Location at(Event event) {
        return new Location(file, span(event));
    }

    private int offset(Mark mark) {
        return offsets.utf16(mark.getIndex());
    }

    /** The library says where it gave up; what counts is where the editor went wrong, which may be lines above. */
    private void report(MarkedYAMLException problem) {
        Mark mark = problem.getProblemMark() == null ? problem.getContextMark() : problem.getProblemMark();
        String what = String.valueOf(problem.getProblem());
        int gaveUp = Math.min(offset(mark), file.text().length());
        int began = problem.getContextMark() == null ? gaveUp : offset(problem.getContextMark());
        Kind kind = kind(what);
        if (kind.equals(COLON) && beginsLine(gaveUp)) {
            kind = INDENT;
            gaveUp = firstWord(gaveUp);
        } else if (kind.equals(INDENT) && isBehindQuoted(gaveUp)) {
            kind = QUOTE;
            began = quoted.start();
        }
        boolean causeIsAbove = kind.equals(QUOTE)
                || what.contains("could not find expected ':'")
                || kind.equals(BRACKET) && lineOf(began) < lineOf(gaveUp);
        int cause = causeIsAbove ? began : gaveUp;
        var finding = kind.at(here(cause));
        if (causeIsAbove) {
            findings.add(finding.with(Note.of("gaveUp", here(gaveUp))));
        } else {
            findings.add(kind.equals(BRACKET) ? finding.with(Note.of("began", here(began))) : finding);
        }
    }

    private static Kind kind(String problem) {
        for (Map.Entry<String, Kind> known : PROBLEMS.entrySet()) {
            if (problem.contains(known.getKey())) {
                return known.getValue();
            }
        }
        return SYNTAX;
    }

    private static Map<String, Kind> problems() {
        Map<String, Kind> problems = new LinkedHashMap<>();
        problems.put("\\t(TAB)", TAB);
        problems.put("'\\t'", TAB);
        problems.put("mapping values are not allowed", COLON);
        problems.put("unexpected end of stream", QUOTE);
        problems.put("unexpected document separator", QUOTE);
        problems.put("expected ',' or", BRACKET);
        problems.put("expected <block end>", INDENT);
        problems.put("could not find expected ':'", INDENT);
        problems.put("expected '<document start>'", INDENT);
        problems.put("cannot start any token", CHARACTER);
        problems.put("expected the node content", CHARACTER);
        problems.put("expected alphabetic or numeric character", CHARACTER);
        problems.put("unexpected character found", CHARACTER);
        problems.put("expected URI", CHARACTER);
        problems.put("expected '!'", CHARACTER);
        problems.put("undefined tag handle", CHARACTER);
        problems.put("unknown escape character", ESCAPE);
        problems.put("expected escape sequence", ESCAPE);
        problems.put("expected chomping or indentation indicators", BLOCK);
        problems.put("expected a comment or a line break", BLOCK);
        problems.put("expected indentation indicator", BLOCK);
        problems.put("sequence entries are not allowed", DASH);
        problems.put("mapping keys are not allowed", DASH);
        return problems;
    }

    private Location here(int offset) {
        return Location.of(file, offset, Math.min(offset + 1, file.text().length()));
    }

    private int lineOf(int offset) {
        return file.position(offset).line();
    }

    private int lineStart(int offset) {
        return file.text().lastIndexOf('\n', offset - 1) + 1;
    }

    private int firstWord(int offset) {
        int at = lineStart(offset);
        while (at < offset && file.text().charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether a colon is the first of an indented line: then the line is wrong, not the colon. */
    private boolean beginsLine(int colon) {
        int first = firstWord(colon);
        String before = file.text().substring(first, colon);
        return first > lineStart(colon) && before.indexOf(' ') < 0 && before.indexOf(':') < 0;
    }

    /** Whether a quoted text of several lines ends just before: then its first quote lacks its partner. */
    private boolean isBehindQuoted(int offset) {
        return quoted.end() <= offset
                && lineOf(quoted.start()) < lineOf(quoted.end())
                && lineOf(quoted.end()) == lineOf(offset);
    }

    private int firstOdd() {
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t' || c >= '\u007F' && c <= '\u009F' && c != '\u0085';
            if (control || c >= '\uFFFE') {
                return i;
            }
        }
        return 0;
    }

    private static final class TooMany extends RuntimeException {
        TooMany() {
            super(null, null, false, false);
        }
    }

    private static final class TooDeep extends RuntimeException {
        private final Location where;

        TooDeep(Location where) {
            super(null, null, false, false);
            this.where = where;
        }
    }
}
