package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.backing.Backing;
import dev.livestall.backing.server.FreePorts;
import dev.livestall.benchmarks.selling.BackingServer;
import dev.livestall.benchmarks.selling.Stage;
import dev.livestall.local.stack.Secrets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** What the selling stage has not: a room, the job and Elasticsearch. */
final class Theatre implements AutoCloseable {
    private final Stage stage;
    private final BackingServer elasticsearch;
    private final Program chat;
    private final Program job;
    private final Path checkpoints;
    private final String chatUrl;

    private Theatre(Stage stage) throws IOException {
        this.stage = stage;
        Path data = stage.data();
        elasticsearch = new BackingServer(Backing.ELASTICSEARCH, data.resolve("figures"));
        int port = FreePorts.near(0);
        chatUrl = "http://127.0.0.1:" + port;
        chat = new Program(
                stage.home(),
                data,
                "chat-service",
                "dev.livestall.chat.ChatService",
                Map.of(
                        "LIVESTALL_PORT", Integer.toString(port),
                        "LIVESTALL_CHAT_URL", chatUrl,
                        "LIVESTALL_COMMERCE_URL", stage.url(),
                        "LIVESTALL_KAFKA", stage.kafka(),
                        "LIVESTALL_POSTGRES", stage.postgres().address().hostAndPort(),
                        "LIVESTALL_CHAT_OWNER_PASSWORD", stage.password("chat_owner"),
                        "LIVESTALL_CHAT_APP_PASSWORD", stage.password("chat_app"),
                        "LIVESTALL_CHAT_SIGNING_KEY", Secrets.in(data).signingKey("chat")),
                URI.create(chatUrl + "/actuator/health"));
        checkpoints = data.resolve("checkpoints");
        elasticsearch.start();
        job = new Program(
                stage.home(),
                data,
                "analytics-job",
                "dev.livestall.analytics.AnalyticsJob",
                Map.of(
                        "LIVESTALL_KAFKA", stage.kafka(),
                        "LIVESTALL_ELASTICSEARCH", "http://" + elasticsearch.address(),
                        "LIVESTALL_CHECKPOINTS", checkpoints.toString()),
                null);
    }

    /** @param stage is closed with it */
    static Theatre open(Stage stage) throws IOException {
        var theatre = new Theatre(stage);
        try {
            theatre.job.start();
            theatre.chat.start();
            return theatre;
        } catch (RuntimeException failed) {
            theatre.close();
            throw failed;
        }
    }

    Stage stage() {
        return stage;
    }

    String chatUrl() {
        return chatUrl;
    }

    String elasticsearch() {
        return "http://" + elasticsearch.address();
    }

    /** Returns when it is healed. */
    void suffer(Kill kill) throws InterruptedException {
        switch (kill.target()) {
            case JOB -> {
                if (kill.inCheckpoint()) new CheckpointWatch(checkpoints).awaitOneThatIsWritten();
                job.kill(kill.deadMillis());
            }
            case ELASTICSEARCH -> elasticsearch.kill(kill.deadMillis());
            case KAFKA -> stage.log().kill(kill.deadMillis());
            case POSTGRES -> stage.postgres().kill(kill.deadMillis());
            case RELAY -> stage.commerce().kill(kill.deadMillis());
        }
    }

    @Override
    public void close() {
        job.close();
        chat.close();
        elasticsearch.close();
    }
}
