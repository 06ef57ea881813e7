package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Http;
import dev.livestall.local.client.Viewer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Viewers who write in the room, and come again, to the next node, when they were thrown out. They note which lines were acknowledged. */
final class Talkers implements AutoCloseable {
    private static final long AGAIN_MILLIS = 500;

    private final List<Addresses> nodes;
    private final String show;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;
    private final AtomicInteger names = new AtomicInteger();
    private volatile boolean goesOn = true;

    /** @param nodes their base URLs */
    Talkers(List<String> nodes, String show, int size, long seed) {
        this.nodes = nodes.stream().map(Addresses::behindOne).toList();
        this.show = show;
        threads = Executors.newFixedThreadPool(size);
        for (int i = 0; i < size; i++) {
            var random = new Random(seed * 1_000 + i);
            int first = i;
            threads.execute(() -> talk(first, random));
        }
    }

    private void talk(int first, Random random) {
        for (int node = first; goesOn; node++) {
            try {
                visit(nodes.get(node % nodes.size()), random);
                TimeUnit.MILLISECONDS.sleep(AGAIN_MILLIS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void visit(Addresses at, Random random) throws InterruptedException {
        try (Viewer viewer = Viewer.join(new Http(), at, show)) {
            viewer.callMe("손님" + names.incrementAndGet());
            while (goesOn && viewer.room().isOpen()) {
                var outcome = viewer.room().post("이 색 " + random.nextInt(1_000_000) + " 번 예뻐요");
                if (outcome.path("type").asString("").equals("ack")) {
                    acknowledged.add(outcome.path("messageId").asString());
                }
                TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(700));
            }
        } catch (RuntimeException away) {
            // Comes again.
        }
    }

    /** Ids of the lines that the room has taken. */
    Set<String> acknowledged() {
        return acknowledged;
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
