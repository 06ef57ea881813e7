package dev.livestall.backing.server;

/** A running server. */
public interface Server extends AutoCloseable {
    /** The port on the loopback address. */
    int port();

    /** Ends the server cleanly, its data intact; returns when its processes are gone. Closing again does nothing. */
    @Override
    void close();
}
