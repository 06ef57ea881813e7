package dev.livestall.dashboards.access;

import java.time.Instant;

/**
 * A member of staff who looks at figures.
 *
 * @param token the compact JWT, which commerce-service asks for in turn; never logged
 */
public record Watcher(String staffId, String shopId, String token, Instant issuedAt, Instant expiresAt) {
    @Override
    public String toString() {
        return "Watcher[" + staffId + " of " + shopId + "]";
    }
}
