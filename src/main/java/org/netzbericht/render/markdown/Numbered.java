package org.netzbericht.render.markdown;

/** What a place of a document is called in its report: its number alone, {@code 3.2}, and with the word for what it is, {@code Abschnitt 3.2}. */
public record Numbered(String number, String label) {}
