package dev.livestall.backing.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on the loopback address on which nobody listens. */
public final class FreePorts {
    private static final int TRIES = 200;
    // Below the range from which systems take the ports of outgoing connections, so that none of those gets in between.
    private static final int FIRST = 20_000;
    private static final int LAST = 31_999;

    // A port is taken some seconds before its server listens on it.
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePorts() {}

    /**
     * The preferred port if it is free, else the next free one above it.
     *
     * @param preferred 0 for any
     */
    public static int near(int preferred) {
        for (int i = 0; i < TRIES; i++) {
            int port = preferred == 0 ? ThreadLocalRandom.current().nextInt(FIRST, LAST) : preferred + i;
            if (isFree(port) && (preferred != 0 || GIVEN.add(port))) {
                return port;
            }
        }
        throw new ServerDidNotStart("No free port found on the loopback address near " + preferred + ".");
    }

    static boolean isFree(int port) {
        // Some systems let a server on one address pass beside another's on all of them.
        return isFree(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                && isFree(new InetSocketAddress(port));
    }

    private static boolean isFree(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections that are still closing don't hinder the server either
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
