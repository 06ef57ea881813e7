package dev.livestall.chat.socket;

/**
 * Why a connection is closed.
 *
 * @param code a WebSocket close code
 * @param reason at most 123 bytes, for the client's code and not for people
 */
record Goodbye(int code, String reason) {
    static final Goodbye TOKEN = new Goodbye(1008, "token");
    static final Goodbye RATE = new Goodbye(1008, "rate");
    static final Goodbye JOIN_TIMEOUT = new Goodbye(1008, "join-timeout");
    static final Goodbye UNKNOWN_BROADCAST = new Goodbye(4404, "unknown-broadcast");
    static final Goodbye SLOW = new Goodbye(4408, "slow");
    static final Goodbye PROTOCOL = new Goodbye(1002, "protocol");
    static final Goodbye NOT_UTF8 = new Goodbye(1007, "not-utf-8");
    static final Goodbye TOO_LARGE = new Goodbye(1009, "too-large");

    /** Come again, but not all at once. */
    static Goodbye restart(long waitMillis) {
        return new Goodbye(1012, Long.toString(waitMillis));
    }
}
