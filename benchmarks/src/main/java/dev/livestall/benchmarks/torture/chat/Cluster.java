package dev.livestall.benchmarks.torture.chat;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.KafkaTopics;
import dev.livestall.backing.Ports;
import dev.livestall.backing.PostgresRoles;
import dev.livestall.backing.Progress;
import dev.livestall.backing.server.FreePorts;
import dev.livestall.events.Topics;
import dev.livestall.local.stack.DataFolder;
import dev.livestall.local.stack.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts that are tortured: Kafka and two chat nodes, on a PostgreSQL that is left in peace. */
final class Cluster implements AutoCloseable {
    private final DataFolder data;
    private final BackingServices postgres;
    private final Brokers brokers;
    private final Node one;
    private final Node two;

    /**
     * Starts all of it and waits until it is healthy.
     *
     * @param home the checkout, built
     * @param count of brokers; of three one may be away
     * @param jvm options of the nodes' JVMs
     * @param more settings of the nodes that differ from the usual ones, by environment variable
     */
    static Cluster start(Path home, int count, List<String> jvm, Map<String, String> more) throws IOException {
        DataFolder data = DataFolder.temporary();
        Secrets secrets = Secrets.in(data.path());
        BackingServices postgres =
                BackingServices.starting(data.path(), EnumSet.of(Backing.POSTGRES), Ports.ANY, Progress.SILENT);
        Brokers brokers = null;
        try {
            brokers = Brokers.start(data.path(), count);
            KafkaTopics.create(brokers.addresses(), Topics.ALL);
            var passwords = new HashMap<String, String>();
            PostgresRoles.BY_SERVICE.values().stream()
                    .flatMap(List::stream)
                    .forEach(role -> passwords.put(role, secrets.password(role)));
            PostgresRoles.prepare(postgres.postgres(), passwords);
            return new Cluster(home, data, secrets, postgres, brokers, jvm, more);
        } catch (RuntimeException failed) {
            if (brokers != null) brokers.close();
            postgres.close();
            data.close();
            throw failed;
        }
    }

    private Cluster(
            Path home,
            DataFolder data,
            Secrets secrets,
            BackingServices postgres,
            Brokers brokers,
            List<String> jvm,
            Map<String, String> more) {
        this.data = data;
        this.postgres = postgres;
        Map<String, String> settings = new HashMap<>();
        settings.put("LIVESTALL_KAFKA", brokers.addresses());
        settings.put("LIVESTALL_POSTGRES", postgres.postgres().hostAndPort());
        settings.put("LIVESTALL_CHAT_OWNER_PASSWORD", secrets.password("chat_owner"));
        settings.put("LIVESTALL_CHAT_APP_PASSWORD", secrets.password("chat_app"));
        settings.put("LIVESTALL_CHAT_SIGNING_KEY", secrets.signingKey("chat-signing-key"));
        settings.putAll(more);
        this.brokers = brokers;
        one = new Node(home, data.path(), "one", FreePorts.near(0), jvm, settings);
        two = new Node(home, data.path(), "two", FreePorts.near(0), jvm, settings);
        Stream.of(one, two).parallel().forEach(Victim::start);
    }

    /** @param name {@code one}, {@code two}, {@code leader} (of the room's partition, at this moment) or {@code broker-1} and so on */
    Victim victim(String name) {
        return switch (name) {
            case "one" -> one;
            case "two" -> two;
            case "leader" -> brokers.leader(Topics.ROOM_EVENTS, Show.PARTITION);
            default -> brokers.numbered(Integer.parseInt(name.substring(Blow.BROKER.length())));
        };
    }

    Node one() {
        return one;
    }

    Node two() {
        return two;
    }

    String kafka() {
        return brokers.addresses();
    }

    /** For diaries, and whatever else this run needs. */
    Path data() {
        return data.path();
    }

    @Override
    public void close() {
        Stream.of(one, two).parallel().forEach(Victim::close);
        brokers.close();
        postgres.close();
        try {
            data.close();
        } catch (IOException leftOver) {
            System.err.println("Could not delete " + data.path() + ": " + leftOver.getMessage());
        }
    }
}
