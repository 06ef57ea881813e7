package dev.livestall.benchmarks.torture.selling;

import dev.livestall.backing.stripe.StripeSandbox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The buyers, and what they wrote down: what they tried, and which orders they were told of. */
public final class Crowd implements AutoCloseable {
    private final List<String> refs;
    private final StripeSandbox sandbox;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger retried = new AtomicInteger();
    private final AtomicInteger beyondARetry = new AtomicInteger();
    private final ExecutorService buyers;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final List<Runnable> unconfirmed = new ArrayList<>();
    private volatile boolean goesOn = true;

    /** @param urls of the nodes @param seed of what each of them does */
    public Crowd(List<String> urls, List<String> refs, StripeSandbox sandbox, int size, long seed) {
        this.refs = refs;
        this.sandbox = sandbox;
        buyers = Executors.newFixedThreadPool(size);
        for (int i = 0; i < size; i++) buyers.execute(new Buyer(this, new Till(urls), seed * 1_000 + i));
    }

    boolean goesOn() {
        return goesOn;
    }

    String ref(Random random) {
        return refs.get(random.nextInt(refs.size()));
    }

    void attempted() {
        attempts.incrementAndGet();
    }

    public int attempts() {
        return attempts.get();
    }

    /** A question that was not answered at once. @param times how often it was asked again */
    void askedAgain(int times) {
        if (times == 1) retried.incrementAndGet();
        if (times > 1) beyondARetry.incrementAndGet();
    }

    /** Questions that the next node answered at the first retry. */
    public int retried() {
        return retried.get();
    }

    /** Questions that took more than one retry. */
    public int beyondARetry() {
        return beyondARetry.get();
    }

    void acknowledged(String orderId) {
        acknowledged.add(orderId);
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    /** Pays in a way that is confirmed, or refused, so many milliseconds later. One at a time: the sandbox is told of the next. */
    void payLater(Till till, String page, boolean yes, long millis) throws IOException, InterruptedException {
        String session = page.substring(page.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
        synchronized (sandbox) {
            sandbox.faults().confirmLater(1);
            till.pay(page, Till.PAYS);
        }
        Runnable answer = new Once(() -> sandbox.confirm(session, yes));
        synchronized (unconfirmed) {
            unconfirmed.add(answer);
        }
        later.schedule(answer, millis, TimeUnit.MILLISECONDS);
    }

    private static final class Once implements Runnable {
        private final Runnable work;
        private boolean done;

        Once(Runnable work) {
            this.work = work;
        }

        @Override
        public synchronized void run() {
            if (done) return;
            done = true;
            work.run();
        }
    }

    /** Nobody starts anything new; what was begun ends, and what was to be confirmed later is. */
    public void goHome() throws InterruptedException {
        goesOn = false;
        buyers.shutdown();
        buyers.awaitTermination(60, TimeUnit.SECONDS);
        synchronized (unconfirmed) {
            unconfirmed.forEach(Runnable::run);
        }
    }

    @Override
    public void close() {
        goesOn = false;
        buyers.shutdownNow();
        later.shutdownNow();
    }
}
