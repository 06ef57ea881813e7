package dev.livestall.benchmarks.selling;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.Ports;
import dev.livestall.backing.PostgresAddress;
import dev.livestall.backing.Progress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL server. kill -9 keeps the page cache, so fsync is not tested by this. */
public final class Postgres extends Part {
    private final Path folder;
    private @Nullable BackingServices running;
    private @Nullable PostgresAddress address;

    Postgres(Path folder) {
        this.folder = folder;
    }

    @Override
    public void start() {
        int port = address == null ? 0 : address.port();
        var started = BackingServices.start(folder, Set.of(Backing.POSTGRES), new Ports(port, 0, 0), Progress.SILENT);
        running = started;
        var taken = started.postgres();
        if (port != 0 && taken.port() != port)
            throw new IllegalStateException("somebody took PostgreSQL's port " + port);
        address = taken;
    }

    public PostgresAddress address() {
        if (address == null) throw new IllegalStateException("not started");
        return address;
    }

    /** As the superuser, whom no wall stops. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                address().jdbcUrl("commerce"), address().superuser(), address().password());
    }

    @Override
    protected boolean owns(ProcessHandle process) {
        String line = line(process);
        return line.contains("postgres") && (line.contains(folder.toString()) || line.contains("postgres:"));
    }

    @Override
    public void close() {
        if (running != null) running.close();
        running = null;
    }
}
