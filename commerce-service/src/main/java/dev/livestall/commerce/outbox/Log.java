package dev.livestall.commerce.outbox;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Kafka, as this service uses it. Its client may block, so it is called off the event loops. */
@Component
public class Log {
    private final Producer<String, byte[]> producer;

    Log(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** Completes when the record is acknowledged by all in-sync replicas. */
    Mono<Void> send(ProducerRecord<String, byte[]> record) {
        return Mono.<Void>create(sink -> producer.send(record, (metadata, fault) -> {
                    if (fault == null) sink.success();
                    else sink.error(fault);
                }))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** How many partitions a topic has now. Fails if Kafka can't be reached in time. */
    public Mono<Integer> partitions(String topic) {
        return Mono.fromCallable(() -> producer.partitionsFor(topic).size()).subscribeOn(Schedulers.boundedElastic());
    }
}
