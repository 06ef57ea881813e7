package dev.livestall.backing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings file of a node. */
final class KafkaSettings {
    private KafkaSettings() {}

    static Path logFolder(Path folder) {
        return folder.resolve("log");
    }

    static Path write(Path folder, KafkaNode node) {
        String text = """
                process.roles=broker,controller
                node.id=%4$d
                controller.quorum.voters=%5$s
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                # A topic is made on purpose or not at all.
                auto.create.topics.enable=false
                # One node holds the one copy; of three each holds one, and two have what is acknowledged.
                default.replication.factor=%6$d
                min.insync.replicas=%7$d
                offsets.topic.replication.factor=%6$d
                transaction.state.log.replication.factor=%6$d
                transaction.state.log.min.isr=%7$d
                share.coordinator.state.topic.replication.factor=%6$d
                share.coordinator.state.topic.min.isr=%7$d
                # Small: a laptop runs the rest of the stack too.
                offsets.topic.num.partitions=4
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.num.partitions=1
                num.network.threads=2
                num.io.threads=4
                log.cleaner.dedupe.buffer.size=16777216
                # The first consumer of a group need not wait for others.
                group.initial.rebalance.delay.ms=0
                """.formatted(
                        node.port(),
                        node.controllerPort(),
                        logFolder(folder).toAbsolutePath(),
                        node.number(),
                        node.voters(),
                        node.replicas(),
                        node.inSync());
        try {
            Files.createDirectories(logFolder(folder));
            return Files.writeString(folder.resolve("server.properties"), text).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
