package dev.livestall.benchmarks.stage;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.KafkaTopics;
import dev.livestall.backing.PostgresRoles;
import dev.livestall.events.Topics;
import dev.livestall.local.stack.DataFolder;
import dev.livestall.local.stack.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What chat nodes need, running. Nodes are started on it by {@link #node}. */
public final class ChatStage implements AutoCloseable {
    private final Path home;
    private final DataFolder data;
    private final Secrets secrets;
    private final BackingServices servers;
    private boolean closed;

    private ChatStage(Path home, DataFolder data, Secrets secrets, BackingServices servers) {
        this.home = home;
        this.data = data;
        this.secrets = secrets;
        this.servers = servers;
    }

    /** @param home the checkout, built */
    public static ChatStage start(Path home) throws IOException {
        var data = DataFolder.temporary();
        var secrets = Secrets.in(data.path());
        var servers = BackingServices.start(
                data.path(), EnumSet.of(Backing.KAFKA, Backing.POSTGRES), (server, stage, since) -> {});
        var stage = new ChatStage(home, data, secrets, servers);
        // Ctrl-C: the servers' guards end them anyway, but the data would stay.
        Runtime.getRuntime().addShutdownHook(new Thread(stage::close, "stop"));
        try {
            KafkaTopics.create(servers.kafka(), Topics.ALL);
            PostgresRoles.prepare(servers.postgres(), stage.passwords());
            return stage;
        } catch (RuntimeException failed) {
            stage.close();
            throw failed;
        }
    }

    private Map<String, String> passwords() {
        var passwords = new HashMap<String, String>();
        PostgresRoles.BY_SERVICE
                .values()
                .forEach(roles -> roles.forEach(role -> passwords.put(role, secrets.password(role))));
        return passwords;
    }

    public String kafka() {
        return servers.kafka();
    }

    /** Where logs are, and whatever else this run needs. Gone when the stage is closed. */
    public Path data() {
        return data.path();
    }

    /**
     * Starts a node and waits until it is healthy.
     *
     * @param name differs between nodes
     * @param jvm options of its JVM
     * @param more settings that differ from the usual ones, by environment variable
     */
    public ChatNode node(String name, List<String> jvm, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "LIVESTALL_NODE", name,
                "LIVESTALL_KAFKA", servers.kafka(),
                "LIVESTALL_POSTGRES", servers.postgres().hostAndPort(),
                "LIVESTALL_CHAT_OWNER_PASSWORD", secrets.password("chat_owner"),
                "LIVESTALL_CHAT_APP_PASSWORD", secrets.password("chat_app"),
                "LIVESTALL_CHAT_SIGNING_KEY", secrets.signingKey("chat-signing-key")));
        settings.putAll(more);
        return ChatNode.start(home, data.path(), name, jvm, settings);
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        servers.close();
        try {
            data.close();
        } catch (IOException leftOver) {
            System.err.println("Could not delete " + data.path() + ": " + leftOver.getMessage());
        }
    }
}
