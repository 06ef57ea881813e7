package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.backing.Backing;
import dev.livestall.benchmarks.selling.BackingServer;
import dev.livestall.benchmarks.selling.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What the selling stage has not: a room, the job and Elasticsearch. */
final class Theatre implements AutoCloseable {
    private final Stage stage;
    private final BackingServer elasticsearch;
    private final Program chat;
    private final Program job;
    private final Path checkpoints;

    private Theatre(Stage stage) throws IOException {
        this.stage = stage;
        Path data = stage.data();
        elasticsearch = new BackingServer(Backing.ELASTICSEARCH, data.resolve("figures"));
        chat = Program.chat(stage, "chat-service");
        checkpoints = data.resolve("checkpoints");
        elasticsearch.start();
        job = Program.job(
                stage,
                Map.of(
                        "LIVESTALL_KAFKA", stage.kafka(),
                        "LIVESTALL_ELASTICSEARCH", elasticsearch(),
                        "LIVESTALL_CHECKPOINTS", checkpoints.toString()));
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
        return chat.url();
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
