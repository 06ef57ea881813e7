package dev.livestall.benchmarks.torture.chat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Lets the blows fall at their times, each by itself: one at a node that is down waits until it is up. */
final class Blows {
    private static final int HEAL_SECONDS = 120;

    private final Cluster cluster;
    private final Proxy one;
    private final Proxy two;
    private final long began = System.nanoTime();
    private final Lock restarts = new ReentrantLock(true);
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Blows(Cluster cluster, Proxy one, Proxy two) {
        this.cluster = cluster;
        this.one = one;
        this.two = two;
    }

    /** Returns when the time is over and everything is healed. @return what could not be healed */
    List<String> fall(List<Blow> schedule, int seconds) throws InterruptedException {
        ExecutorService hands = Executors.newCachedThreadPool();
        for (Blow blow : schedule) {
            sleepUntil(blow.atMillis());
            hands.execute(() -> strike(blow));
        }
        sleepUntil(seconds * 1_000L);
        hands.shutdown();
        if (!hands.awaitTermination(HEAL_SECONDS, TimeUnit.SECONDS)) complaints.add("not everything could be healed");
        say("everything is healed");
        return complaints;
    }

    private void sleepUntil(long millis) throws InterruptedException {
        long left = began + TimeUnit.MILLISECONDS.toNanos(millis) - System.nanoTime();
        if (left > 0) TimeUnit.NANOSECONDS.sleep(left);
    }

    private void strike(Blow blow) {
        try {
            Victim victim = cluster.victim(blow.target());
            switch (blow.kind()) {
                case KILL -> victim.kill(blow.forMillis());
                case PAUSE -> victim.pause(blow.forMillis());
                case RESTART -> restart(victim);
                case CUT -> (blow.target().equals("one") ? one : two).cut();
            }
            say("over: " + blow.kind().name().toLowerCase() + " " + blow.target());
        } catch (RuntimeException | InterruptedException e) {
            complaints.add(blow + ": " + e);
        }
    }

    /** The next one goes when the one before is back, as an operator does it. */
    private void restart(Victim victim) {
        restarts.lock();
        try {
            victim.restart();
        } finally {
            restarts.unlock();
        }
    }

    private void say(String what) {
        System.out.printf("%6.1f s  %s%n", (System.nanoTime() - began) / 1e9, what);
    }
}
