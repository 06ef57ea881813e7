package dev.livestall.chat.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** One consumer's life: follows the wanted partitions from where {@code next} says, until a fault or the end. */
final class Reading {
    private static final Duration POLL = Duration.ofMillis(100);
    /** After a pause this long the end of the topic is asked for again. */
    private static final long STALL_NANOS = Duration.ofSeconds(1).toNanos();

    private final String topic;
    private final Consumer<String, byte[]> consumer;
    private final TopicLook look;
    private final TopicReader reader;
    private final Map<TopicPartition, Long> next;
    /** What is still to be reached until all that matters is known. */
    private final Map<TopicPartition, Long> heads = new HashMap<>();

    private boolean caughtUp;
    private long looked = System.nanoTime();

    /** @param next where each partition goes on; kept up to date, so that another reading can take over */
    Reading(
            String topic,
            Consumer<String, byte[]> consumer,
            TopicLook look,
            TopicReader reader,
            Map<TopicPartition, Long> next) {
        this.topic = topic;
        this.consumer = consumer;
        this.look = look;
        this.reader = reader;
        this.next = next;
    }

    /** One look, one poll. */
    void goOn() throws InterruptedException {
        look.again();
        assign();
        ConsumerRecords<String, byte[]> records = poll();
        if (System.nanoTime() - looked > STALL_NANOS) fallBehind();
        looked = System.nanoTime();
        for (ConsumerRecord<String, byte[]> record : records) TopicTail.read(reader, record);
        records.nextOffsets().forEach((partition, offset) -> next.put(partition, offset.offset()));
        // A pause among the records is found out after the next poll: until then nothing may pass for fresh.
        if (System.nanoTime() - looked > STALL_NANOS) return;
        reader.polled(next);
        tellWhatIsReached();
    }

    private ConsumerRecords<String, byte[]> poll() throws InterruptedException {
        if (!consumer.assignment().isEmpty()) return consumer.poll(POLL);
        Thread.sleep(POLL.toMillis());
        return ConsumerRecords.empty();
    }

    private void assign() throws InterruptedException {
        Set<Integer> wanted = reader.wanted();
        Set<TopicPartition> now = IntStream.range(0, look.partitions())
                .filter(partition -> wanted == null || wanted.contains(partition))
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .collect(Collectors.toSet());
        Set<TopicPartition> before = Set.copyOf(consumer.assignment());
        if (now.equals(before)) return;
        leave(now);
        consumer.assign(now);
        begin(now, before);
    }

    private void leave(Set<TopicPartition> now) {
        Set<TopicPartition> left = new HashSet<>(next.keySet());
        left.removeAll(now);
        next.keySet().removeAll(left);
        heads.keySet().removeAll(left);
        if (!left.isEmpty()) reader.ends(left);
    }

    private void begin(Set<TopicPartition> now, Set<TopicPartition> before) throws InterruptedException {
        Set<TopicPartition> come = new HashSet<>(now);
        come.removeAll(before);
        Set<TopicPartition> unknown = new HashSet<>(come);
        unknown.removeAll(next.keySet());
        Map<TopicPartition, Long> first = unknown.isEmpty() ? Map.of() : starts(unknown);
        next.putAll(first);
        for (TopicPartition partition : come) consumer.seek(partition, next.getOrDefault(partition, 0L));
        if (!first.isEmpty()) reader.begins(first);
        heads.putAll(consumer.endOffsets(come));
    }

    private Map<TopicPartition, Long> starts(Set<TopicPartition> partitions) throws InterruptedException {
        Map<TopicPartition, Long> starts = new HashMap<>(consumer.beginningOffsets(partitions));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> since = new HashMap<>();
        for (TopicPartition partition : partitions) {
            Instant from = reader.readFrom(partition.partition());
            if (from != null) since.put(partition, from.toEpochMilli());
        }
        if (!since.isEmpty()) {
            consumer.offsetsForTimes(since)
                    .forEach((p, found) -> starts.put(p, found == null ? ends.get(p) : Long.valueOf(found.offset())));
        }
        return starts;
    }

    private void fallBehind() {
        reader.behind();
        caughtUp = false;
        heads.clear();
        heads.putAll(consumer.endOffsets(consumer.assignment()));
    }

    private void tellWhatIsReached() {
        heads.entrySet().removeIf(head -> {
            boolean reached = next.getOrDefault(head.getKey(), 0L) >= head.getValue();
            if (reached) reader.reached(head.getKey());
            return reached;
        });
        if (caughtUp || !heads.isEmpty()) return;
        caughtUp = true;
        reader.caughtUp();
    }
}
