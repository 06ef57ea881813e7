package dev.livestall.backing.server;

import dev.livestall.backing.server.GuardedProcess.Command;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** One PostgreSQL server in {@code <data>/postgres}: durable, and open only to roles with a password. */
public final class PostgresServer implements Server {
    /** Commits are on disk when they are acknowledged; the rest keeps it small and inside our folder. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "64MB",
            "max_connections", "120",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "log_line_prefix", "%m [%p] %u@%d ");

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final GuardedProcess process;
    private final int port;
    private final String password;

    private PostgresServer(GuardedProcess process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** @throws ServerDidNotStart with the end of its log */
    public static PostgresServer start(Distributions distributions, Path dataFolder, int preferredPort) {
        Path folder = dataFolder.resolve("postgres");
        Remains.await(folder);
        ServerLog log = ServerLog.open(dataFolder, "postgres");
        Path programs =
                PostgresBinaries.in(distributions.of("postgres"), dataFolder).resolve("bin");
        PostgresCluster cluster = PostgresCluster.in(folder, programs, log);
        cluster.forgetDeadPostmaster();
        int port = FreePorts.near(preferredPort);
        List<String> words = new ArrayList<>(List.of(
                programs.resolve("postgres").toString(), "-D", cluster.files().toString()));
        SETTINGS.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        words.addAll(List.of("-c", "port=" + port));
        // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
        Command command = new Command(OrdinaryUser.run(words, folder), folder, "INT", GRACE);
        GuardedProcess process = GuardedProcess.start(command, log);
        Remains.note(folder, process);
        PostgresServer server = new PostgresServer(process, port, cluster.password());
        Readiness.await("PostgreSQL", process, log, server::ask);
        return server;
    }

    @Override
    public int port() {
        return port;
    }

    /** Of the superuser {@link PostgresCluster#SUPERUSER}. */
    public String password() {
        return password;
    }

    @Override
    public void close() {
        process.close();
    }

    private void ask() throws Exception {
        Properties login = new Properties();
        login.setProperty("user", PostgresCluster.SUPERUSER);
        login.setProperty("password", password);
        login.setProperty("loginTimeout", "5");
        login.setProperty("socketTimeout", "5");
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", login);
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }
}
