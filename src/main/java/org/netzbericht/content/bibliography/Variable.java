package org.netzbericht.content.bibliography;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of a work: the variables of the Citation Style Language 1.0.2 that our styles use, in camel case as all keys are. */
public enum Variable {
    AUTHOR("author"),
    AUTHOR_SHORT("authorShort"),
    EDITOR("editor"),
    TITLE("title"),
    CONTAINER_TITLE("containerTitle"),
    PUBLISHER("publisher"),
    PUBLISHER_PLACE("publisherPlace"),
    EDITION("edition"),
    VOLUME("volume"),
    ISSUE("issue"),
    PAGE("page"),
    ISSUED("issued"),
    ACCESSED("accessed"),
    DOI("doi"),
    URL("url"),
    NOTE("note");

    private final String key;

    Variable(String key) {
        this.key = key;
    }

    /** The key in a declaration. */
    public String key() {
        return key;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Variable::key).toList();
    }

    static @Nullable Variable of(String key) {
        return Arrays.stream(values())
                .filter(variable -> variable.key.equals(key))
                .findFirst()
                .orElse(null);
    }
}
