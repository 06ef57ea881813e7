package dev.livestall.chat.connection;

import dev.livestall.edge.problems.ProblemException;

/**
 * Why a connection is closed.
 *
 * @param code a WebSocket close code
 * @param reason at most 123 bytes, for the client's code and not for people
 */
public record Goodbye(int code, String reason) {
    public static final Goodbye TOKEN = new Goodbye(1008, "token");
    public static final Goodbye BANNED = new Goodbye(1008, "banned");
    public static final Goodbye RATE = new Goodbye(1008, "rate");
    public static final Goodbye JOIN_TIMEOUT = new Goodbye(1008, "join-timeout");
    public static final Goodbye UNKNOWN_BROADCAST = new Goodbye(4404, "unknown-broadcast");
    public static final Goodbye SLOW = new Goodbye(4408, "slow");
    public static final Goodbye PROTOCOL = new Goodbye(1002, "protocol");
    public static final Goodbye NOT_UTF8 = new Goodbye(1007, "not-utf-8");
    public static final Goodbye TOO_LARGE = new Goodbye(1009, "too-large");

    /** The same for those whom plain HTTP answers. */
    public ProblemException problem() {
        return ClosedProblems.of(this);
    }

    /** Come again, but not all at once. */
    public static Goodbye restart(long waitMillis) {
        return new Goodbye(1012, Long.toString(waitMillis));
    }
}
