package dev.livestall.analytics.sink;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Refused documents join the dead letters. The producer exists only once there is a first one: there should be none. */
public final class KafkaRefusedDocuments implements RefusedDocuments {
    private final String kafka;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    public KafkaRefusedDocuments(String kafka) {
        this.kafka = kafka;
    }

    @Override
    public synchronized void refuse(DeadLetter letter) throws InterruptedException {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka,
                            ProducerConfig.ACKS_CONFIG, "all",
                            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        }
        try {
            producer.send(DeadLetters.record(letter)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("no dead letter could be written", e.getCause());
        }
    }

    @Override
    public synchronized void close() {
        if (producer != null) producer.close(Duration.ofSeconds(5));
    }
}
