package dev.livestall.analytics.sink;

import java.util.Arrays;

/**
 * What could not be used, as it came.
 *
 * @param topic where it was read, or {@code elasticsearch:<index>} for a refused document
 * @param offset −1 where there is none
 * @param value the first {@link #MAX_BYTES} of it
 */
public record DeadLetter(String topic, int partition, long offset, String reason, byte[] value) {
    /** A letter must fit into a record itself, headers included; a broker's default limit is a mebibyte. */
    public static final int MAX_BYTES = 900_000;
    /** Longest reason, in characters. */
    public static final int MAX_REASON_CHARS = 500;

    public static DeadLetter of(String topic, int partition, long offset, String reason, byte[] value) {
        return new DeadLetter(
                topic,
                partition,
                offset,
                reason.length() > MAX_REASON_CHARS ? reason.substring(0, MAX_REASON_CHARS) : reason,
                value.length > MAX_BYTES ? Arrays.copyOf(value, MAX_BYTES) : value);
    }
}
