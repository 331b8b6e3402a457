package org.netzbericht.content.markdown.syntax;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The language our editors write: CommonMark with tables, footnotes, citations, task lists, containers and computed places. */
public final class Syntax {
    /**
     * Blocks within blocks, inlines within inlines; deeper markup is text. Nobody writes so deep, only attackers do.
     */
    private static final int MAX_NESTING = 100;

    /** Thread-safe. */
    public static final Parser PARSER =
            grammar().inlineParserFactory(PlainInlines::new).build();

    private Syntax() {}

    /** The language alone, read by the library's own parsers where we extend nothing. */
    static Parser.Builder grammar() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
                .customBlockParserFactory(new ContainerParser.Factory())
                .customBlockParserFactory(new FootnoteParser.Factory())
                .customDelimiterProcessor(new Emphases('*'))
                .customDelimiterProcessor(new Emphases('_'))
                .linkProcessor(new FootnoteParser.References())
                .linkProcessor(new CitationParser())
                .customInlineContentParserFactory(PlaceholderParser.FACTORY)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }
}
