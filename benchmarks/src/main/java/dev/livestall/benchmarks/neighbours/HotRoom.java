package dev.livestall.benchmarks.neighbours;

import dev.livestall.benchmarks.load.Crowd;
import dev.livestall.benchmarks.load.Dialect;
import dev.livestall.benchmarks.load.Talk;
import dev.livestall.benchmarks.machine.GivingWay;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A crowd that talks on a thread of its own, some of whom read nothing. */
final class HotRoom implements AutoCloseable {
    private static final int STALLED_EVERY = 20;
    private static final int JOINS_PER_SECOND = 500;

    private final CountDownLatch talking = new CountDownLatch(1);
    private final Thread thread;
    private volatile String failure = "";

    /** @param bytes of one message as it is sent */
    HotRoom(Dialect room, int viewers, int perSecond, int bytes, Duration time) {
        thread = new Thread(() -> talk(room, viewers, perSecond, bytes, time), "hot-room");
        thread.setDaemon(true);
        thread.start();
    }

    private void talk(Dialect room, int viewers, int perSecond, int bytes, Duration time) {
        try (var crowd = new Crowd(room)) {
            GivingWay.toAll();
            crowd.join(viewers, viewers, JOINS_PER_SECOND);
            crowd.stall(STALLED_EVERY);
            talking.countDown();
            new Talk(crowd, perSecond, bytes, () -> {}).warmUp(time);
        } catch (InterruptedException | IOException | RuntimeException e) {
            failure = e.toString();
            talking.countDown();
        }
    }

    boolean isTalking() {
        return talking.getCount() == 0;
    }

    /** Until it has said all. @throws IllegalStateException if it could not */
    @Override
    public void close() throws InterruptedException {
        thread.join();
        if (!failure.isEmpty()) throw new IllegalStateException("the hot room: " + failure);
    }
}
