package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Http;
import dev.livestall.local.client.Viewer;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Viewers who write in the room, and come again when they were thrown out. What they got told is of no interest: the log decides. */
final class Talkers implements AutoCloseable {
    private static final long AGAIN_MILLIS = 500;

    private final Addresses at;
    private final String show;
    private final ExecutorService threads;
    private final AtomicInteger names = new AtomicInteger();
    private volatile boolean goesOn = true;

    Talkers(String chat, String show, int size, long seed) {
        this.at = new Addresses(chat, chat, chat);
        this.show = show;
        threads = Executors.newFixedThreadPool(size);
        for (int i = 0; i < size; i++) {
            var random = new Random(seed * 1_000 + i);
            threads.execute(() -> talk(random));
        }
    }

    private void talk(Random random) {
        while (goesOn) {
            try {
                visit(random);
                TimeUnit.MILLISECONDS.sleep(AGAIN_MILLIS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void visit(Random random) throws InterruptedException {
        try (Viewer viewer = Viewer.join(new Http(), at, show)) {
            viewer.callMe("손님" + names.incrementAndGet());
            while (goesOn && viewer.room().isOpen()) {
                viewer.room().post("이 색 " + random.nextInt(1_000_000) + " 번 예뻐요");
                TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(700));
            }
        } catch (RuntimeException away) {
            // Comes again.
        }
    }

    void goHome() throws InterruptedException {
        goesOn = false;
        threads.shutdown();
        threads.awaitTermination(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        goesOn = false;
        threads.shutdownNow();
    }
}
