package dev.livestall.benchmarks.selling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A copy of PostgreSQL's files that is taken while it works, by the steps that its manual gives for a backup and that pg_basebackup takes: begin,
 * copy, end, keep the label and the log of what was written meanwhile.
 */
public final class BaseBackup {
    private final Path original;
    private final Path copy;

    private BaseBackup(Path original, Path copy) {
        this.original = original;
        this.copy = copy;
    }

    /** @param to a folder that is not there yet, on the same machine */
    public static BaseBackup take(Postgres postgres, Path to) throws SQLException, IOException, InterruptedException {
        // Begin and end belong to one session.
        try (Connection session = postgres.connect()) {
            var backup = new BaseBackup(Path.of(ask(session, "SHOW data_directory")), to);
            ask(session, "SELECT pg_backup_start('bin/torture backup', true)");
            backup.copy(backup.original, to);
            String label = ask(session, "SELECT labelfile FROM pg_backup_stop()");
            Files.deleteIfExists(to.resolve("postmaster.pid"));
            Files.writeString(to.resolve("backup_label"), label);
            run("rm", "-rf", to.resolve("pg_wal").toString());
            backup.copy(backup.original.resolve("pg_wal"), to.resolve("pg_wal"));
            return backup;
        }
    }

    /** Puts the copy where the original was. The server must be down. */
    public void restore() throws IOException, InterruptedException {
        run("rm", "-rf", original.toString());
        copy(copy, original);
    }

    /** With owners and rights. Files may come and go under it: what the log has is written anew when the copy starts. */
    private void copy(Path from, Path to) throws IOException, InterruptedException {
        int code = run("cp", "-a", from.toString(), to.toString());
        if (code > 1) throw new IOException("cp of " + from + " ended with " + code);
    }

    private static int run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static String ask(Connection session, String question) throws SQLException {
        try (var statement = session.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
