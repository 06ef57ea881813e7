package dev.livestall.commerce.access;

import dev.livestall.events.Role;
import io.r2dbc.spi.Row;
import java.util.Locale;
import java.util.UUID;

/** A person of a shop, with the role as the database has it now. */
public record StaffMember(UUID id, UUID shopId, String name, Role role) {
    static StaffMember read(Row row) {
        return new StaffMember(
                row.get("id", UUID.class), row.get("shop_id", UUID.class), row.get("name", String.class), role(row));
    }

    static Role role(Row row) {
        return Role.valueOf(row.get("role", String.class).toUpperCase(Locale.ROOT));
    }

    /** As in the database and in tokens. */
    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    String roleWord() {
        return word(role);
    }
}
