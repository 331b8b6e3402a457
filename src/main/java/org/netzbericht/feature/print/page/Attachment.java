package org.netzbericht.feature.print.page;

/**
 * A file inside the PDF (PDF/A-3, ISO 19005-3 §6.8), such as the data behind a document.
 *
 * @param name the file's name, without folder
 * @param type its media type, e.g. {@code text/csv}
 * @param description one sentence for readers
 */
public record Attachment(String name, String type, String description, byte[] bytes) {}
