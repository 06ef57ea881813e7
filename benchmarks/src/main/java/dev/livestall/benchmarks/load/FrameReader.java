package dev.livestall.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads the frames of one connection: their headers, their kind, and the stamps in them; nothing else. Bytes are shared by all connections; what
 * is left of a read is kept until the next.
 */
final class FrameReader {
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    /** The letter behind {@code {"type":"} tells the frames apart. */
    private static final int KIND_AT = 9;
    /** Behind a stamp comes the rest of its text. */
    private static final int SKIP = 64;

    private static final byte[] NONE = {};

    private final LoadSocket socket;
    private byte[] kept = NONE;
    private long remaining;
    private boolean counting;
    long seen;

    FrameReader(LoadSocket socket) {
        this.socket = socket;
    }

    /** Puts what was kept at the beginning of the bytes. @return its length */
    int restore(byte[] bytes) {
        System.arraycopy(kept, 0, bytes, 0, kept.length);
        return kept.length;
    }

    void read(byte[] bytes, int length, long now, Tally tally) {
        int at = 0;
        while (at < length) {
            int next = remaining > 0 ? payload(bytes, at, length, now, tally) : header(bytes, at, length, tally);
            if (next == at) break;
            at = next;
        }
        kept = at == length ? NONE : java.util.Arrays.copyOfRange(bytes, at, length);
    }

    /** @return where the payload begins, or {@code at} if too little of it is there */
    private int header(byte[] bytes, int at, int length, Tally tally) {
        int there = length - at;
        if (there < 2) return at;
        int opcode = bytes[at] & 15;
        long payload = bytes[at + 1] & 127;
        int header = payload < 126 ? 2 : payload == 126 ? 4 : 10;
        if (there < header) return at;
        if (header > 2) payload = number(bytes, at + 2, header - 2);
        boolean control = opcode >= CLOSE;
        if (there - header < (control ? payload : Math.min(payload, KIND_AT + 24))) return at;
        int start = at + header;
        if (control) {
            if (opcode == PING) socket.pong();
            if (opcode == CLOSE) socket.closedByServer(closeReason(bytes, start, (int) payload));
            return start + (int) payload;
        }
        tally.frames++;
        counting = opcode != TEXT || counts(bytes, start, (int) Math.min(payload, length - start), tally);
        remaining = payload;
        return start;
    }

    private boolean counts(byte[] bytes, int start, int there, Tally tally) {
        char kind = there > KIND_AT && bytes[start] == '{' ? (char) bytes[start + KIND_AT] : 'c';
        switch (kind) {
            case 'h', 'n' -> socket.answered();
            case 'a' -> tally.acks++;
            case 'u' -> tally.unknown++;
            case 'r' -> {
                if (tally.refused++ == 0) tally.firstRefusal = new String(bytes, start, there, UTF_8);
            }
            default -> {
                return kind != 'p';
            }
        }
        return false;
    }

    private int payload(byte[] bytes, int at, int length, long now, Tally tally) {
        boolean whole = length - at >= remaining;
        int end = whole ? at + (int) remaining : length;
        // A stamp may be cut by the end of what is there: its beginning is read again with the rest.
        int next = counting ? scan(bytes, at, end, now, tally) : end;
        next = whole || !counting ? end : Math.max(next, Math.max(at, end - (Stamp.LENGTH - 1)));
        remaining -= next - at;
        return next;
    }

    /** @return behind the last stamp */
    private int scan(byte[] bytes, int from, int end, long now, Tally tally) {
        int behind = from;
        int last = end - Stamp.LETTERS;
        for (int i = from + 2; i < last; i++) {
            if (bytes[i] == '=' && bytes[i - 1] == 's' && bytes[i - 2] == 't') {
                hit(Stamp.micros(bytes, i + 1), now, tally);
                behind = i + 1 + Stamp.LETTERS;
                i += Stamp.LETTERS + SKIP;
            }
        }
        return behind;
    }

    private void hit(long due, long now, Tally tally) {
        if (due < tally.from) return;
        seen++;
        tally.deliveries++;
        if (socket.eager) tally.latency(now - due);
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = at; i < at + length; i++) number = number << 8 | (bytes[i] & 255);
        return number;
    }

    private static String closeReason(byte[] bytes, int start, int length) {
        if (length < 2) return "closed";
        return number(bytes, start, 2) + " " + new String(bytes, start + 2, length - 2, UTF_8);
    }
}
