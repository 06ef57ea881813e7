package dev.livestall.local.stack;

import dev.livestall.backing.server.FreePorts;
import java.util.HashSet;
import java.util.Set;

/** Ports for our own processes, each given only once though nobody listens on it yet. */
final class OwnPorts {
    private final boolean any;
    private final Set<Integer> given = new HashSet<>();

    /** @param any whether wishes are passed over, so that a second run gets in nobody's way */
    OwnPorts(boolean any) {
        this.any = any;
    }

    /** The wished port, or the next free one above it. */
    int take(int wished) {
        int port = FreePorts.near(any ? 0 : wished);
        while (!given.add(port)) port = FreePorts.near(any ? 0 : port + 1);
        return port;
    }
}
