package dev.livestall.backing;

import dev.livestall.events.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;

/**
 * The servers of a whole test run: starts all three on temporary data, writes their addresses to the file that the first argument names, and
 * stops them when its standard input ends.
 */
public final class TestServers {
    private TestServers() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Usage: TestServers <file to write the addresses to>");
            System.exit(2);
        }
        Path file = Path.of(arguments[0]);
        TemporaryData data = TemporaryData.make();
        try (BackingServices services =
                BackingServices.start(data.folder(), EnumSet.allOf(Backing.class), TestServers::say)) {
            KafkaTopics.create(services.kafka(), Topics.ALL);
            Map<String, String> passwords = PostgresRoles.newPasswords();
            PostgresRoles.prepare(services.postgres(), passwords);
            new GivenServers(services.kafka(), services.postgres(), services.elasticsearch(), passwords).write(file);
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } finally {
            Files.deleteIfExists(file);
            data.delete();
        }
    }

    private static void say(Backing server, Progress.Stage stage, java.time.Duration since) {
        if (stage == Progress.Stage.READY) {
            System.out.printf("%s is up after %.1f s%n", server, since.toMillis() / 1000.0);
        }
    }
}
