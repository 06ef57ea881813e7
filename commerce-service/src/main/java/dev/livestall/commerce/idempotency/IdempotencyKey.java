package dev.livestall.commerce.idempotency;

import dev.livestall.edge.problems.ProblemType;
import org.jspecify.annotations.Nullable;

/** The header {@code Idempotency-Key}: 1 to 255 printable ASCII characters. */
public record IdempotencyKey(String value) {
    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;
    private static final ProblemType MISSING = new ProblemType(
            "idempotency-key-missing",
            400,
            "The header Idempotency-Key is missing or not 1 to 255 printable characters");

    /** Null without the header. Problem {@code idempotency-key-missing} if it is there and none. */
    public static @Nullable IdempotencyKey ifGiven(@Nullable String header) {
        return header == null ? null : of(header);
    }

    /** Problem {@code idempotency-key-missing} if it is none. */
    public static IdempotencyKey of(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST) throw MISSING.problem();
        if (!header.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) throw MISSING.problem();
        return new IdempotencyKey(header);
    }
}
