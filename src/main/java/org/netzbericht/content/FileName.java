package org.netzbericht.content;

import org.netzbericht.content.schema.Collection;

/**
 * What the name of a record's file says: {@code [NN-]<id>[.<language>].<yaml|md>}.
 *
 * @param language empty for the record itself
 * @param order the number of a numbered collection, else 0
 */
record FileName(Collection collection, String id, int order, String language, String extension) {

    /** Ids are lower-case words of letters and digits, joined by single dashes, at most 80 characters. */
    static boolean isId(String id) {
        boolean afterDash = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (c != '-' || afterDash)) {
                return false;
            }
            afterDash = c == '-';
        }
        return !afterDash && id.length() <= 80;
    }
}
