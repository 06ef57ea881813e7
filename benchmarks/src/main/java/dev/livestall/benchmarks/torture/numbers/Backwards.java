package dev.livestall.benchmarks.torture.numbers;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Looks at the board all the time: no document may ever have a lower version than before. */
final class Backwards implements Runnable {
    private static final long EVERY_MILLIS = 400;

    private final Board board;
    private final Map<String, Long> seen = new HashMap<>();
    private volatile boolean over;
    private int count;

    Backwards(Board board) {
        this.board = board;
    }

    @Override
    public void run() {
        try {
            while (!over) {
                look();
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            compare(board.versions());
        } catch (IOException away) {
            // Another time.
        }
    }

    synchronized void compare(Map<String, Long> now) {
        now.forEach((document, version) -> {
            Long before = seen.put(document, version);
            if (before == null || before <= version) return;
            count++;
            System.out.println(document + " went back from version " + before + " to " + version);
        });
    }

    /** A killed Elasticsearch may have shown what it had not yet acknowledged to anyone. */
    synchronized void forget() {
        seen.clear();
    }

    int end(Thread running) throws InterruptedException {
        over = true;
        running.join();
        return count;
    }
}
