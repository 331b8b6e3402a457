package org.netzbericht.build;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made by whoever asks first; others wait for it. Thread-safe. */
final class Shared<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Shared(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
