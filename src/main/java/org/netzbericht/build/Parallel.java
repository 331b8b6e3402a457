package org.netzbericht.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Applies a pure function to many values on several threads. The order of results is the order of values, however many threads there are. */
final class Parallel {
    private final int threads;

    Parallel(int threads) {
        this.threads = Math.max(1, threads);
    }

    <A, B> List<B> map(List<A> values, Function<? super A, ? extends B> function, IntConsumer done) {
        Object[] results = new Object[values.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            for (int i = next.getAndIncrement();
                    i < results.length && failure.get() == null;
                    i = next.getAndIncrement()) {
                try {
                    results[i] = function.apply(values.get(i));
                    done.accept(finished.incrementAndGet());
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                }
            }
        };
        List<Thread> helpers = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, results.length); i++) {
            Thread helper = new Thread(work, "netzbericht-" + i);
            helper.start();
            helpers.add(helper);
        }
        work.run();
        helpers.forEach(Parallel::join);
        rethrow(failure.get());
        @SuppressWarnings("unchecked") // each place was filled by the function
        List<B> list = (List<B>) Arrays.asList(results);
        return list;
    }

    /** Does two things at once if there are threads for it. What the first throws is thrown after the second has ended. */
    <A, B> Both<A, B> both(Supplier<A> first, Supplier<B> second) {
        if (threads == 1) {
            return new Both<>(first.get(), second.get());
        }
        List<Supplier<?>> work = List.of(first, second);
        List<?> results = new Parallel(2).map(work, Supplier::get, done -> {});
        @SuppressWarnings("unchecked") // the order of results is the order of suppliers
        Both<A, B> both = new Both<>((A) results.get(0), (B) results.get(1));
        return both;
    }

    /** The same where only the first has a result. */
    <A> A beside(Supplier<A> first, Runnable second) {
        return both(first, () -> {
                    second.run();
                    return true;
                })
                .first();
    }

    /** Two results. */
    record Both<A, B>(A first, B second) {}

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(@org.jspecify.annotations.Nullable Throwable failure) {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
