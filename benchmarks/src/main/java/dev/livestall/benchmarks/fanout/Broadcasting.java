package dev.livestall.benchmarks.fanout;

import dev.livestall.benchmarks.load.Dialect;
import dev.livestall.benchmarks.load.Filler;
import java.net.InetSocketAddress;
import java.util.List;

/** A peer's protocol: whatever one says goes to all, as it is. */
record Broadcasting(int port) implements Dialect {

    @Override
    public InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", port);
    }

    @Override
    public String path(int connection) {
        return "/room";
    }

    @Override
    public List<String> headers() {
        return List.of("Origin: http://localhost:" + port);
    }

    @Override
    public List<String> greeting(int connection, boolean publishes) {
        return List.of();
    }

    @Override
    public int answers(boolean publishes) {
        return 0;
    }

    @Override
    public String message(int connection, long number, String stamp, int bytes) {
        return Filler.fill(
                "{\"type\":\"chat\",\"id\":\"m" + number + "\",\"text\":\"" + stamp + ' ', number, bytes, "\"}");
    }
}
