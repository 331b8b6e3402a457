package org.netzbericht.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntConsumer;

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
