package org.netzbericht.content.schema;

/**
 * The fixed forms of text. Official keys of places in Germany: Destatis, GV-ISys: state 01 to 16 (2), government region (1),
 * district (2), then the place (3) for the AGS, or association (4) and place (3) for the ARS.
 */
public enum Code {
    AGS("ags", "05334002") {
        @Override
        boolean accepts(String text) {
            return isKey(text, 8);
        }
    },
    ARS("ars", "053340002002") {
        @Override
        boolean accepts(String text) {
            return isKey(text, 12);
        }
    },
    DISTRICT_KEY("districtKey", "05334") {
        @Override
        boolean accepts(String text) {
            return isKey(text, 5);
        }
    },
    PLZ("plz", "01067") {
        @Override
        boolean accepts(String text) {
            return text.length() == 5 && isDigits(text) && text.compareTo("01001") >= 0 && text.compareTo("99998") <= 0;
        }
    },
    LANGUAGE("language", "de") {
        @Override
        boolean accepts(String text) {
            String[] parts = text.split("-", -1);
            boolean whole =
                    (parts[0].length() == 2 || parts[0].length() == 3) && isLower(parts[0]) && text.length() <= 20;
            for (int i = 1; i < parts.length; i++) {
                whole = whole && !parts[i].isEmpty() && parts[i].length() <= 8 && consistsOf(parts[i], "");
            }
            return whole;
        }
    },
    EMAIL("email", "kontakt@example.org") {
        @Override
        boolean accepts(String text) {
            int at = text.indexOf('@');
            boolean whole =
                    at > 0 && at == text.lastIndexOf('@') && text.indexOf('.', at) > at + 1 && !text.endsWith(".");
            return whole && consistsOf(text, "@._%+-");
        }
    },
    PHONE("phone", "+49 30 1234567") {
        @Override
        boolean accepts(String text) {
            int digits = 0;
            for (int i = 0; i < text.length(); i++) {
                digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
                if (" /()-–+0123456789".indexOf(text.charAt(i)) < 0 || text.charAt(i) == '+' && i > 0) {
                    return false;
                }
            }
            return digits >= 3 && digits <= 15;
        }
    };

    private final String type;
    private final String example;

    Code(String type, String example) {
        this.type = type;
        this.example = example;
    }

    abstract boolean accepts(String text);

    /** Its name in a declaration. */
    public String type() {
        return type;
    }

    String example() {
        return example;
    }

    /** Whether an ARS and an AGS name the same: the first five digits and the last three agree. */
    public static boolean agree(String ars, String ags) {
        return ars.length() == 12
                && ags.length() == 8
                && ars.startsWith(ags.substring(0, 5))
                && ars.endsWith(ags.substring(5));
    }

    private static boolean isKey(String text, int length) {
        return text.length() == length
                && isDigits(text)
                && text.compareTo("01") >= 0
                && text.substring(0, 2).compareTo("16") <= 0;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLower(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean consistsOf(String text, String others) {
        return text.chars()
                .allMatch(c ->
                        c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || others.indexOf(c) >= 0);
    }
}
