package dev.livestall.commerce.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A request that carries a key.
 *
 * @param scope whose keys they are and for which endpoint
 * @param request the request in a fixed form; its hash is compared
 */
public record Asking(String scope, IdempotencyKey key, String request) {
    /** Names it among those of its shop. */
    Name name() {
        return new Name(scope, key.value());
    }

    record Name(String scope, String key) {}

    /** SHA-256 of the request, hexadecimal. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
