package org.netzbericht.check.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a text names people of every gender. */
enum GenderForm {
    NEUTRAL("neutral", ""),
    PAIRS("pairs", ""),
    STAR("star", "*"),
    COLON("colon", ":"),
    UNDERSCORE("underscore", "_"),
    INTERNAL_I("internalI", ""),
    /** Never wanted, but met: Bürger/innen, Bürger(innen). */
    SLASH("slash", "/");

    private final String key;
    private final String sign;

    GenderForm(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    /** As the setting has it. */
    String key() {
        return key;
    }

    static @Nullable GenderForm of(String key) {
        for (GenderForm form : values()) {
            if (form.key.equals(key)) {
                return form;
            }
        }
        return null;
    }

    /** A stem and its ending {@code in} or {@code innen} in this form; null where the words depend on more than these. */
    @Nullable
    String of(String stem, String ending) {
        return switch (this) {
            case STAR, COLON, UNDERSCORE -> stem + sign + ending;
            case INTERNAL_I -> stem + "I" + ending.substring(1);
            case PAIRS ->
                stem.toLowerCase(Locale.ROOT).endsWith("er")
                        ? stem + ending + (ending.equals("in") ? " oder " : " und ") + stem
                        : null;
            case NEUTRAL, SLASH -> null;
        };
    }
}
