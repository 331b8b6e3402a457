package org.netzbericht.feature.calendar;

/** Writes the content lines of RFC 5545: folded so that none has more than 75 octets, ended by CR and LF. */
final class Lines {
    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line whose value stands as it is, for dates and names of the format. */
    Lines plain(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    Lines text(String name, String value) {
        return plain(name, escaped(value));
    }

    /** Commas, semicolons, backslashes and ends of lines are escaped, other control characters left out. */
    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (c >= ' ' && c != '\u007f' || c == '\t') {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** Characters are never parted; the blank that starts a continued line counts. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
