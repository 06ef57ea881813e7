package dev.livestall.local.container;

import dev.livestall.backing.KafkaTopics;
import dev.livestall.backing.PostgresAddress;
import dev.livestall.backing.PostgresRoles;
import dev.livestall.events.Topics;
import dev.livestall.local.stack.Secrets;
import dev.livestall.local.stack.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes the topics, the databases and their roles, and for the demo its shop. What is there stays; passwords are set to those given. */
public final class PrepareServers {
    private PrepareServers() {}

    public static void main(String[] arguments) throws IOException {
        var environment = System.getenv();
        var secrets = new SecretFiles(Place.SECRETS.in(environment));
        KafkaTopics.create(environment.getOrDefault("LIVESTALL_KAFKA", "kafka:9092"), Topics.ALL);
        System.out.println("Topics: " + Topics.ALL.size());
        PostgresRoles.prepare(postgres(environment, secrets), passwords(secrets));
        System.out.println("Databases and roles: " + PostgresRoles.BY_SERVICE);
        if (Mode.of(environment) == Mode.DEMO) {
            Path stage = Place.STAGE.in(environment);
            Seed.write(stage, Secrets.in(stage).sayablePassword(RunDemo.STAFF), true);
            Seed.media(stage);
            System.out.println("The demo's shop is laid out.");
        }
    }

    private static PostgresAddress postgres(Map<String, String> environment, SecretFiles secrets) throws IOException {
        String[] hostAndPort =
                environment.getOrDefault("LIVESTALL_POSTGRES", "postgres:5432").split(":", 2);
        String superuser = environment.getOrDefault("LIVESTALL_POSTGRES_SUPERUSER", "postgres");
        int port = hostAndPort.length == 2 ? Integer.parseInt(hostAndPort[1]) : 5432;
        return new PostgresAddress(hostAndPort[0], port, superuser, secrets.read(Secret.POSTGRES_PASSWORD));
    }

    /** By role: the secret LIVESTALL_CHAT_APP_PASSWORD is that of chat_app. */
    static Map<String, String> passwords(SecretFiles secrets) throws IOException {
        var passwords = new HashMap<String, String>();
        for (var roles : PostgresRoles.BY_SERVICE.values()) {
            for (String role : roles) {
                var secret = Secret.valueOf("LIVESTALL_" + role.toUpperCase(Locale.ROOT) + "_PASSWORD");
                passwords.put(role, secrets.read(secret));
            }
        }
        return passwords;
    }
}
