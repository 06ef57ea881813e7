package dev.livestall.backing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The statements about roles. PostgreSQL takes no parameters in them, so it formats and quotes them itself first. */
record RoleSql(Connection connection) {
    // Any constant will do, as long as nobody else's lock has it.
    private static final long LOCK = 0x4c697665_7374616cL;

    /** Several test JVMs share a server: two at once would collide in the catalogue. Held until the connection ends. */
    void oneAtATime() throws SQLException {
        run("select pg_advisory_lock(" + LOCK + ")");
        // A statement that fails would be logged, password and all.
        run("set log_min_error_statement = panic");
    }

    void role(String role, String password) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", role)) {
            formatted("create role %I", role);
        }
        formatted(
                "alter role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password %L",
                role, password);
    }

    /** @param roles the owner first */
    void database(String database, List<String> roles) throws SQLException {
        if (!exists("select 1 from pg_database where datname = ?", database)) {
            formatted("create database %I owner %I", database, roles.get(0));
        }
        formatted("alter database %I owner to %I", database, roles.get(0));
        formatted("revoke all on database %I from public", database);
        for (String role : roles) {
            formatted("grant connect on database %I to %I", database, role);
        }
    }

    /** @param roles the owner first */
    void schema(List<String> roles) throws SQLException {
        formatted("alter schema public owner to %I", roles.get(0));
        run("revoke all on schema public from public");
        for (String role : roles) {
            formatted("grant usage on schema public to %I", role);
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void formatted(String template, String... values) throws SQLException {
        String places = ", ?::text".repeat(values.length);
        try (PreparedStatement format = connection.prepareStatement("select format(?::text" + places + ")")) {
            format.setString(1, template);
            for (int i = 0; i < values.length; i++) {
                format.setString(i + 2, values[i]);
            }
            try (ResultSet rows = format.executeQuery()) {
                rows.next();
                run(rows.getString(1));
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
