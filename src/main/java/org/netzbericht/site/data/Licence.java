package org.netzbericht.site.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A licence for data as catalogues name it. Source of the codes: dcat-ap.de/def/licenses. */
public record Licence(String code, String name, String url) {
    private static final Map<String, Licence> KNOWN = known(
            new Licence(
                    "cc-by/4.0",
                    "Creative Commons Namensnennung 4.0 International",
                    "https://creativecommons.org/licenses/by/4.0/"),
            new Licence(
                    "cc-by-sa/4.0",
                    "Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0 International",
                    "https://creativecommons.org/licenses/by-sa/4.0/"),
            new Licence("cc-zero", "Creative Commons CC Zero", "https://creativecommons.org/publicdomain/zero/1.0/"),
            new Licence(
                    "dl-by-de/2.0",
                    "Datenlizenz Deutschland – Namensnennung – Version 2.0",
                    "https://www.govdata.de/dl-de/by-2-0"),
            new Licence(
                    "dl-zero-de/2.0",
                    "Datenlizenz Deutschland – Zero – Version 2.0",
                    "https://www.govdata.de/dl-de/zero-2-0"));

    private static Map<String, Licence> known(Licence... licences) {
        Map<String, Licence> known = new LinkedHashMap<>();
        for (Licence licence : licences) {
            known.put(licence.code(), licence);
        }
        return known;
    }

    /** The codes that declarations may name. */
    public static java.util.Set<String> codes() {
        return KNOWN.keySet();
    }

    public static @Nullable Licence of(String code) {
        return KNOWN.get(code);
    }

    /** The licence that an address of its text belongs to; null for one without a code. */
    public static @Nullable Licence at(String url) {
        for (Licence licence : KNOWN.values()) {
            if (url.startsWith(licence.url())) {
                return licence;
            }
        }
        return null;
    }

    public String uri() {
        return "http://dcat-ap.de/def/licenses/" + code;
    }
}
