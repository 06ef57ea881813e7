package dev.livestall.benchmarks.torture.chat;

import dev.livestall.backing.server.KafkaNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;

/** Kafka: one broker, or some that hold a copy of everything each, and acknowledge what more than half of them have. */
public final class Brokers implements AutoCloseable {
    private final List<Broker> all;

    private Brokers(List<Broker> all) {
        this.all = all;
    }

    /** Returns when all are healthy. */
    public static Brokers start(Path data, int count) {
        var brokers = new Brokers(KafkaNode.cluster(count).stream()
                .map(node -> new Broker(data.resolve("broker-" + node.number()), node))
                .toList());
        try {
            brokers.startTogether();
            return brokers;
        } catch (RuntimeException failed) {
            brokers.close();
            throw failed;
        }
    }

    /** Each waits for the others: more than half of them make a cluster. */
    private void startTogether() {
        ExecutorService hands = Executors.newFixedThreadPool(all.size());
        try {
            all.stream()
                    .map(broker -> CompletableFuture.runAsync(broker::start, hands))
                    .toList()
                    .forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            hands.shutdown();
        }
    }

    public String addresses() {
        return all.stream().map(Broker::address).collect(Collectors.joining(","));
    }

    Broker numbered(int number) {
        return all.get(number - 1);
    }

    /** Who takes what is written to a partition, at this moment. */
    public Broker leader(String topic, int partition) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", addresses()))) {
            var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
            var leader = Objects.requireNonNull(described.get(topic))
                    .partitions()
                    .get(partition)
                    .leader();
            if (leader == null || leader.isEmpty()) throw new IllegalStateException("nobody leads " + topic);
            return numbered(leader.id());
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody says who leads " + topic, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        all.parallelStream().forEach(Broker::close);
    }
}
