package dev.livestall.chat.kafka;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** The one producer, fed by a thread of its own, because {@code send} may block while it looks for a broker. */
@Component
public class Sending implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    /** Records that may wait for the sending thread; beyond it a send fails at once. */
    private static final int WAITING = 10_000;

    private final KafkaProducer<String, byte[]> producer;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> new Thread(task, "kafka-send"));

    Sending(KafkaClients clients) {
        producer = clients.producer();
    }

    /**
     * Sends when subscribed to, and signals on a Kafka thread.
     *
     * @return where the record stands, after every in-sync replica has it; an error if that is not known
     */
    public Mono<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        return Mono.create(sink -> {
            try {
                thread.execute(() -> sendNow(record, sink));
            } catch (RejectedExecutionException full) {
                sink.error(full);
            }
        });
    }

    /** For what may be lost when Kafka is away: nobody waits for it. */
    public void sendAndForget(ProducerRecord<String, byte[]> record) {
        send(record).subscribe(sent -> {}, e -> LOG.debug("a record for {} was not sent: {}", record.topic(), e + ""));
    }

    private void sendNow(ProducerRecord<String, byte[]> record, MonoSink<RecordMetadata> sink) {
        try {
            producer.send(record, (where, failed) -> {
                if (failed == null) sink.success(where);
                else sink.error(failed);
            });
        } catch (RuntimeException e) {
            sink.error(e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(2, TimeUnit.SECONDS);
        producer.close(Duration.ofSeconds(2));
    }
}
