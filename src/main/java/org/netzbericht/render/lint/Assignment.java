package org.netzbericht.render.lint;

/** The sign between a variable and its value. */
final class Assignment {
    private Assignment() {}

    /** Takes {@code =} or {@code +=} and its like; false where there is no value to read: at the end, and behind {@code ++}. */
    static boolean takeSign(ExpressionReader reader) {
        if (reader.take("++") || reader.take("--")) {
            return false;
        }
        for (String sign : new String[] {"=", "+=", "-=", "*=", "/=", "%="}) {
            if (reader.take(sign)) {
                return true;
            }
        }
        return false;
    }
}
