package dev.livestall.backing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fresh database of one service, empty, with the service's roles in place.
 *
 * @param service {@code chat} or {@code commerce}
 * @param name the database's name, different each time
 * @param passwords by role, such as {@code chat_app}
 */
public record TestDatabase(String service, String name, String host, int port, Map<String, String> passwords) {
    public TestDatabase {
        passwords = Map.copyOf(passwords);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** As {@code LIVESTALL_POSTGRES} wants it. */
    public String hostAndPort() {
        return host + ":" + port;
    }

    public String owner() {
        return service + "_owner";
    }

    public String app() {
        return service + "_app";
    }

    /** @throws IllegalArgumentException for a role that this server does not have */
    public String password(String role) {
        @Nullable String password = passwords.get(role);
        if (password == null) {
            throw new IllegalArgumentException("No role " + role + "; there are " + passwords.keySet());
        }
        return password;
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return name + "@" + hostAndPort();
    }
}
