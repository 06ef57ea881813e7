package dev.livestall.chat.kafka;

import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all partitions of a topic on a thread of its own, from where the reader wants, for as long as the node lives.
 *
 * <p>After a fault it goes on where it stopped. If the topic is another one than before (its id changed) everything starts anew.
 */
public final class TopicTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);

    /** After a pause this long the end of the topic is asked for again. */
    private static final long STALL_NANOS = Duration.ofSeconds(1).toNanos();

    private final String topic;
    private final KafkaClients clients;
    private final TopicReader reader;
    private final Thread thread;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private volatile boolean closed;
    private String epoch = "";

    public TopicTail(String topic, KafkaClients clients, TopicReader reader) {
        this.topic = topic;
        this.clients = clients;
        this.reader = reader;
        this.thread = new Thread(this::run, "read-" + topic);
        this.thread.setDaemon(true);
    }

    public TopicTail start() {
        thread.start();
        return this;
    }

    private void run() {
        while (!closed) {
            try (KafkaConsumer<String, byte[]> consumer = clients.reader(topic)) {
                follow(consumer);
            } catch (InterruptException | InterruptedException e) {
                closed = true;
            } catch (Exception e) {
                reader.behind();
                LOG.warn("reading {} stopped, again in {}", topic, AGAIN_AFTER, e);
                rest();
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> consumer) throws Exception {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) throw new IllegalStateException("there is no topic " + topic);
        consumer.assign(partitions);
        forgetIfTheTopicIsAnother();
        Map<TopicPartition, Long> starts = next.isEmpty() ? starts(consumer, partitions) : next;
        partitions.forEach(p -> consumer.seek(p, starts.getOrDefault(p, 0L)));
        reader.starts(epoch, starts);
        Map<TopicPartition, Long> head = consumer.endOffsets(partitions);
        boolean atHead = false;
        long looked = System.nanoTime();
        while (!closed) {
            var records = consumer.poll(POLL);
            if (System.nanoTime() - looked > STALL_NANOS) {
                reader.behind();
                head = consumer.endOffsets(partitions);
                atHead = false;
            }
            looked = System.nanoTime();
            for (ConsumerRecord<String, byte[]> record : records) read(record);
            partitions.forEach(p -> next.put(p, consumer.position(p)));
            // A pause among the records is found out after the next poll: until then nothing may pass for fresh.
            if (System.nanoTime() - looked > STALL_NANOS) continue;
            reader.polled(next);
            if (!atHead && isReached(head, consumer)) {
                atHead = true;
                reader.caughtUp();
            }
        }
    }

    private static boolean isReached(Map<TopicPartition, Long> head, KafkaConsumer<?, ?> consumer) {
        return head.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private Map<TopicPartition, Long> starts(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions)
            throws InterruptedException {
        Map<TopicPartition, Long> starts = new HashMap<>(consumer.beginningOffsets(partitions));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> since = new HashMap<>();
        for (TopicPartition p : partitions) {
            var from = reader.readFrom(p.partition());
            if (from != null) since.put(p, from.toEpochMilli());
        }
        if (!since.isEmpty()) {
            consumer.offsetsForTimes(since)
                    .forEach((p, found) -> starts.put(p, found == null ? ends.get(p) : found.offset()));
        }
        return starts;
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            reader.read(record);
        } catch (RuntimeException e) {
            // One bad record must never hold up the rest: it is counted, and what owns dead letters keeps its bytes.
            Metrics.counter("livestall.records.skipped", "topic", topic).increment();
            reader.unreadable(record, e);
        }
    }

    private void forgetIfTheTopicIsAnother() throws InterruptedException, ExecutionException, TimeoutException {
        String id = clients.topicId(topic);
        if (!id.equals(epoch)) next.clear();
        epoch = id;
    }

    private void rest() {
        try {
            Thread.sleep(AGAIN_AFTER.toMillis());
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
