package dev.livestall.backing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Servers that somebody else runs, by the properties file that {@link TestServers} writes. */
record GivenServers(String kafka, PostgresAddress postgres, String elasticsearch, Map<String, String> passwords)
        implements BackingServices {
    private static final String PASSWORD = "password.";

    GivenServers {
        passwords = Map.copyOf(passwords);
    }

    static GivenServers read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("LIVESTALL_TEST_SERVERS names a file that can't be read", e);
        }
        Map<String, String> passwords = new HashMap<>();
        lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PASSWORD))
                .forEach(name -> passwords.put(name.substring(PASSWORD.length()), lines.getProperty(name)));
        PostgresAddress postgres = new PostgresAddress(
                need(lines, "postgres.host"),
                Integer.parseInt(need(lines, "postgres.port")),
                need(lines, "postgres.superuser"),
                need(lines, "postgres.password"));
        return new GivenServers(need(lines, "kafka"), postgres, need(lines, "elasticsearch"), passwords);
    }

    /** Readable by this user only; whoever finds the file finds it complete. */
    void write(Path file) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("kafka", kafka);
        lines.setProperty("elasticsearch", elasticsearch);
        lines.setProperty("postgres.host", postgres.host());
        lines.setProperty("postgres.port", String.valueOf(postgres.port()));
        lines.setProperty("postgres.superuser", postgres.superuser());
        lines.setProperty("postgres.password", postgres.password());
        passwords.forEach((role, password) -> lines.setProperty(PASSWORD + role, password));
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path half = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(half)) {
            lines.store(writer, "Servers of a test run");
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public TestDatabase freshDatabase(String service) {
        return PostgresRoles.freshDatabase(postgres, service, passwords);
    }

    @Override
    public void close() {
        // Whoever started them stops them.
    }

    private static String need(Properties lines, String name) {
        String value = lines.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("The file of test servers has no " + name + ".");
        }
        return value;
    }
}
