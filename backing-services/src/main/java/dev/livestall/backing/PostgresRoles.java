package dev.livestall.backing;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The databases {@code chat} and {@code commerce} and their roles.
 *
 * <p>The owner has the database and its schema {@code public}; the service's roles may log in and use the schema, and get at tables only what
 * the owner's migrations grant. No role is a superuser, may pass by row-level security, or may reach the other service's database.
 */
public final class PostgresRoles {
    /** By service: the owner first, then the roles that use what it owns. */
    public static final Map<String, List<String>> BY_SERVICE = Map.of(
            "chat", List.of("chat_owner", "chat_app"),
            "commerce", List.of("commerce_owner", "commerce_app", "commerce_worker"));

    private static final SecureRandom RANDOM = new SecureRandom();

    private PostgresRoles() {}

    /**
     * Makes what is missing and sets the passwords; run again it changes nothing else.
     *
     * @param passwords one for each role of {@link #BY_SERVICE}
     * @throws IllegalArgumentException if a role has no password
     */
    public static void prepare(PostgresAddress address, Map<String, String> passwords) {
        BY_SERVICE.forEach((service, roles) -> prepare(address, service, service, passwords));
    }

    /** Random ones, of 192 bits, for every role. */
    public static Map<String, String> newPasswords() {
        Map<String, String> passwords = new HashMap<>();
        BY_SERVICE.values().forEach(roles -> roles.forEach(role -> passwords.put(role, randomHex(24))));
        return Map.copyOf(passwords);
    }

    static TestDatabase freshDatabase(PostgresAddress address, String service, Map<String, String> passwords) {
        String name = service + "_" + randomHex(6);
        prepare(address, service, name, passwords);
        return new TestDatabase(service, name, address.host(), address.port(), passwords);
    }

    private static void prepare(
            PostgresAddress address, String service, String database, Map<String, String> passwords) {
        @Nullable List<String> roles = BY_SERVICE.get(service);
        if (roles == null) {
            throw new IllegalArgumentException("No service " + service + "; there are " + BY_SERVICE.keySet());
        }
        try (Connection connection = connect(address, "postgres")) {
            RoleSql sql = new RoleSql(connection);
            sql.oneAtATime();
            for (String role : roles) {
                @Nullable String password = passwords.get(role);
                if (password == null || password.isBlank()) {
                    throw new IllegalArgumentException("No password for the role " + role + ".");
                }
                sql.role(role, password);
            }
            sql.database(database, roles);
        } catch (SQLException e) {
            throw new IllegalStateException("The roles of " + database + " can't be made at " + address, e);
        }
        try (Connection connection = connect(address, database)) {
            new RoleSql(connection).schema(roles);
        } catch (SQLException e) {
            throw new IllegalStateException("The schema of " + database + " can't be given at " + address, e);
        }
    }

    private static Connection connect(PostgresAddress address, String database) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(database), address.superuser(), address.password());
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
