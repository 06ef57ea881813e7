package dev.livestall.backing;

/** A PostgreSQL server and its superuser. */
public record PostgresAddress(String host, int port, String superuser, String password) {
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** As {@code LIVESTALL_POSTGRES} wants it. */
    public String hostAndPort() {
        return host + ":" + port;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return superuser + "@" + hostAndPort();
    }
}
