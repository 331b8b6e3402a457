package org.netzbericht.check.text;

import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * Quotation marks of a passage open and close, and are those of its language: „…“ and ‚…‘ or »…« in German (DIN 5008:2020), “…” in English. Straight
 * marks pass where nothing else is used. An apostrophe is no quotation mark.
 */
final class QuoteRule implements TextRule {
    static final Kind UNBALANCED = Kind.warning("text.quotes");
    static final Kind MIXED = Kind.warning("text.quotesMixed");

    @Override
    public void check(Texts texts, Findings findings) {
        if (!texts.isGerman() && !texts.isEnglish()) {
            return;
        }
        boolean curly = false;
        for (Prose prose : texts.prose()) {
            curly |= prose.hasQuote() && isCurly(prose.text());
        }
        for (int i = 0; i < texts.prose().size(); i++) {
            Prose prose = texts.prose().get(i);
            if (prose.hasQuote()) {
                boolean goesOn = i + 1 < texts.prose().size()
                        && isOpening(texts.prose().get(i + 1).at(0), texts);
                new Reading(prose, texts.isGerman(), curly, goesOn, findings).read();
            }
        }
    }

    private static boolean isCurly(String text) {
        return text.indexOf('“') >= 0 || text.indexOf('„') >= 0 || text.indexOf('«') >= 0 || text.indexOf('»') >= 0;
    }

    private static boolean isOpening(char c, Texts texts) {
        return c == (texts.isGerman() ? '„' : '“');
    }

    /** One passage; {@code goesOn} says that the next one opens its quotation anew, as quotations of several paragraphs do. */
    private static final class Reading {
        private final Prose prose;
        private final String text;
        private final boolean german;
        private final boolean curly;
        private final boolean goesOn;
        private final Findings findings;
        private int at;
        private int opened = -1;
        private char closing;

        Reading(Prose prose, boolean german, boolean curly, boolean goesOn, Findings findings) {
            this.prose = prose;
            this.text = prose.text();
            this.german = german;
            this.curly = curly;
            this.goesOn = goesOn;
            this.findings = findings;
        }

        void read() {
            for (at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '„' || c == '“' || c == '”' || c == '"' || c == '»' || c == '«') {
                    outer(c);
                }
            }
            if (opened >= 0 && !goesOn) {
                unbalanced(opened, closing);
            }
            if (german && text.indexOf('‚') >= 0 && text.indexOf('‘', text.lastIndexOf('‚')) < 0) {
                unbalanced(text.lastIndexOf('‚'), '‘');
            }
        }

        private void outer(char c) {
            boolean opens = c == '„' || Prose.isWord(prose.at(at + 1)) && !Prose.isWord(prose.at(at - 1));
            if (opened < 0) {
                if (opens) {
                    open(c);
                } else {
                    unbalanced(at, german ? '„' : '“');
                }
            } else if (c == closing) {
                opened = -1;
            } else if (c == '„') {
                unbalanced(opened, closing);
                open(c);
            } else if (!opens) {
                mixed(from(at), to(at), text.substring(from(at), at) + closing + text.substring(at + 1, to(at)));
                opened = -1;
            }
        }

        private void open(char c) {
            opened = at;
            closing = partner(c);
            boolean foreign = c == '"' ? curly : german ? c == '“' || c == '”' : c != '“';
            int end = foreign ? text.indexOf(closing, at + 1) : -1;
            if (end > 0) {
                String inner = text.substring(at + 1, end);
                mixed(at, end + 1, german ? '„' + inner + '“' : '“' + inner + '”');
                opened = -1;
                at = end;
            } else if (foreign) {
                closing = german ? '“' : '”';
            }
        }

        private char partner(char c) {
            return switch (c) {
                case '„' -> '“';
                case '“' -> '”';
                case '»' -> '«';
                case '«' -> '»';
                default -> c;
            };
        }

        private void mixed(int from, int to, String meant) {
            findings.add(
                    MIXED.at(prose.location(from, to), text.substring(from, to)).suggesting(meant));
        }

        private void unbalanced(int mark, char missing) {
            findings.add(UNBALANCED.at(prose.location(from(mark), to(mark)), text.charAt(mark), missing));
        }

        /** Where the word begins that a mark touches. */
        private int from(int mark) {
            int from = mark;
            while (from > 0 && Prose.isWord(text.charAt(from - 1))) {
                from--;
            }
            return from;
        }

        private int to(int mark) {
            int to = mark + 1;
            while (to < text.length() && Prose.isWord(text.charAt(to))) {
                to++;
            }
            return to;
        }
    }
}
