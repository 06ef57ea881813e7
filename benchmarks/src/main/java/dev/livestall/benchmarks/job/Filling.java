package dev.livestall.benchmarks.job;

import dev.livestall.benchmarks.job.Traffic.Produced;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes the records into the topics before anything is measured. */
final class Filling {
    private static final Map<String, Object> PRODUCER =
            Map.of("acks", "all", "linger.ms", 20, "batch.size", 256 << 10, "buffer.memory", 64L << 20);

    private Filling() {}

    /** @return mean bytes of a record */
    static long fill(String kafka, Traffic traffic, long records) {
        long bytes = 0;
        var failed = new AtomicReference<@Nullable Exception>();
        var settings = new java.util.HashMap<>(PRODUCER);
        settings.put("bootstrap.servers", kafka);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            @Nullable Produced last = null;
            for (long i = 0; i < records; i++) {
                Produced next = last != null && i % Mix.REPEATED_OF == 0 ? last : traffic.next();
                last = next;
                bytes += next.value().length;
                Integer partition = next.partition() < 0 ? null : next.partition();
                producer.send(
                        new ProducerRecord<>(next.topic(), partition, next.key(), next.value()),
                        (written, fault) -> failed.compareAndSet(null, fault));
            }
        }
        Exception fault = failed.get();
        if (fault != null) throw new IllegalStateException("the topics could not be filled", fault);
        return bytes / records;
    }
}
