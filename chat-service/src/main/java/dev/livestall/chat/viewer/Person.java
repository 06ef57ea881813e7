package dev.livestall.chat.viewer;

import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.Role;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Someone with a token that was believed.
 *
 * @param id the viewer's id, or the staff member's
 * @param nickname null while a viewer has none; staff speak under their names
 */
public record Person(
        String id, String shopId, Role role, @Nullable String nickname, Instant issuedAt, Instant expiresAt) {

    /** @return null if the token names a role that this version doesn't know */
    public static @Nullable Person of(CheckedToken token) {
        if (token.caller() instanceof Caller.Staff staff) {
            Role role = staffRole(staff.role());
            return role == null
                    ? null
                    : new Person(
                            staff.staffId(), staff.shopId(), role, staff.name(), token.issuedAt(), token.expiresAt());
        }
        Caller.Viewer viewer = (Caller.Viewer) token.caller();
        return new Person(
                viewer.viewerId(),
                viewer.shopId(),
                Role.VIEWER,
                viewer.nickname(),
                token.issuedAt(),
                token.expiresAt());
    }

    private static @Nullable Role staffRole(String name) {
        for (Role role : Role.values()) {
            if (role.isStaff() && role.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                return role;
        }
        return null;
    }

    public Person unnamed() {
        return new Person(id, shopId, role, null, issuedAt, expiresAt);
    }

    public Person named(String nickname) {
        return new Person(id, shopId, role, nickname, issuedAt, expiresAt);
    }
}
