package dev.livestall.backing.server;

/** A server could not be started; the message says which, why, and what its log said last. */
public final class ServerDidNotStart extends RuntimeException {
    public ServerDidNotStart(String message) {
        super(message);
    }

    public ServerDidNotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
