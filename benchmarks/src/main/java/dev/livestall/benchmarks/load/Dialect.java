package dev.livestall.benchmarks.load;

import java.net.InetSocketAddress;
import java.util.List;

/** How one server is spoken to. Connections are numbered from 0. */
public interface Dialect {

    InetSocketAddress address();

    /** The path of the handshake. */
    String path(int connection);

    /** Header lines of the handshake, beside those that each has. */
    List<String> headers();

    /** Text frames that are sent as soon as the connection is open. */
    List<String> greeting(int connection, boolean publishes);

    /** Answers that the server gives to a greeting before the connection counts as open. */
    int answers(boolean publishes);

    /**
     * The text frame of one message, of exactly {@code bytes} bytes.
     *
     * @param stamp must stand in it as it is
     */
    String message(int connection, long number, String stamp, int bytes);
}
