package dev.livestall.edge.tokens;

import java.time.Instant;

/**
 * A token that was found to be good, for those who must know more than who it is: when a stream has to end, or what to forward.
 * Also possible as a parameter of a controller's method.
 *
 * @param value the compact token itself: a secret, never logged
 */
public record CheckedToken(Caller caller, Instant issuedAt, Instant expiresAt, String value) {

    @Override
    public String toString() {
        return "CheckedToken[caller=" + caller + ", issuedAt=" + issuedAt + ", expiresAt=" + expiresAt + "]";
    }
}
