package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.local.client.Host;
import dev.livestall.local.client.Http;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A marketer's board, asked for again and again; when a node is away, the next one. */
final class BoardReader implements Runnable {
    private static final long EVERY_MILLIS = 200;

    private final Http http = new Http();
    private final List<String> nodes;
    private final String path;
    private final Host host;
    private volatile boolean goesOn = true;
    private volatile int read;
    private volatile int beyondARetry;
    private int node;

    BoardReader(List<String> nodes, String show, Host host) {
        this.nodes = nodes;
        this.path = "/api/insights/broadcasts/" + show + "/board";
        this.host = host;
    }

    @Override
    public void run() {
        try {
            while (goesOn) {
                if (answered() || answered()) read++;
                else beyondARetry++;
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answered() {
        try {
            http.get(nodes.get(node) + path, host.token());
            return true;
        } catch (RuntimeException away) {
            node = (node + 1) % nodes.size();
            return false;
        }
    }

    int read() {
        return read;
    }

    /** Questions that the next node did not answer either. */
    int beyondARetry() {
        return beyondARetry;
    }

    void end(Thread running) throws InterruptedException {
        goesOn = false;
        running.join();
    }
}
