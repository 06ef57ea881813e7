package dev.livestall.benchmarks.selling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What so many at the same time got done.
 *
 * @param done how often it worked
 * @param tried how often it was tried
 * @param seconds from the common start to the last one that worked; to the end if none did
 * @param nanos how long each that worked took, sorted
 */
record Rush(int done, int tried, double seconds, long[] nanos) {
    /** One of those who rush. */
    interface One extends AutoCloseable {
        /** Tries once. @return whether it worked */
        boolean tryOnce() throws Exception;
    }

    interface Coming {
        One come() throws Exception;
    }

    /** Each tries until it does not work, or the time is over. */
    static Rush of(int people, Coming coming, long atMostMillis) throws Exception {
        var pool = Executors.newFixedThreadPool(people);
        var ready = new CountDownLatch(people);
        var go = new CountDownLatch(1);
        try {
            var all = new ArrayList<Future<Times>>();
            for (int i = 0; i < people; i++) all.add(pool.submit(one(coming, ready, go, atMostMillis)));
            ready.await();
            long began = System.nanoTime();
            go.countDown();
            var times = new ArrayList<Times>();
            for (var one : all) times.add(one.get());
            return sum(began, times);
        } finally {
            pool.shutdownNow();
        }
    }

    private record Times(List<Long> nanos, int tried, long lastDone) {}

    private static Callable<Times> one(Coming coming, CountDownLatch ready, CountDownLatch go, long atMostMillis) {
        return () -> {
            try (One one = coming.come()) {
                ready.countDown();
                go.await();
                long end = System.nanoTime() + atMostMillis * 1_000_000;
                var nanos = new ArrayList<Long>();
                int tried = 0;
                long last = 0;
                boolean worked = true;
                while (worked && System.nanoTime() < end) {
                    long start = System.nanoTime();
                    worked = one.tryOnce();
                    tried++;
                    if (worked) {
                        last = System.nanoTime();
                        nanos.add(last - start);
                    }
                }
                return new Times(nanos, tried, last);
            }
        };
    }

    private static Rush sum(long began, List<Times> times) {
        long[] nanos = times.stream()
                .flatMap(one -> one.nanos.stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        int tried = times.stream().mapToInt(Times::tried).sum();
        long last = times.stream()
                .mapToLong(Times::lastDone)
                .filter(time -> time != 0)
                .max()
                .orElse(System.nanoTime());
        return new Rush(nanos.length, tried, (last - began) / 1e9, nanos);
    }

    double perSecond() {
        return done / seconds;
    }

    double p99Millis() {
        return nanos.length == 0 ? 0 : nanos[Math.min(nanos.length - 1, nanos.length * 99 / 100)] / 1e6;
    }

    static double median(List<Double> of) {
        double[] sorted = of.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public String toString() {
        return "%d of %d in %.2f s, %.0f/s, p99 %.1f ms".formatted(done, tried, seconds, perSecond(), p99Millis());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rush it && done == it.done && tried == it.tried && Arrays.equals(nanos, it.nanos);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(nanos);
    }
}
