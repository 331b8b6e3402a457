package org.netzbericht.site.data;

import java.util.Map;
import org.netzbericht.content.schema.LocalText;

/**
 * A column of a data set: where its value lies in a record, and what an entry of the data dictionary says of it.
 *
 * @param path names of fields and parts, with dots between
 * @param type the type of the field or part in the words of declarations
 * @param many whether a record may have several values
 * @param options the values of a choice with their labels; else empty
 */
public record Column(
        String path, LocalText label, LocalText help, String type, boolean many, Map<String, LocalText> options) {}
