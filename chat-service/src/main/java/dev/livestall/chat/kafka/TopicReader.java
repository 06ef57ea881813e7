package dev.livestall.chat.kafka;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What a {@link TopicTail} asks and tells as it reads. All calls come from its one thread. */
public interface TopicReader {

    /** @throws RuntimeException if the record is of no use; it is then skipped by way of {@link #unreadable} */
    void read(ConsumerRecord<String, byte[]> record);

    /** The partitions to be read; null for all there are. Asked several times a second. May wait for what it has to know first. */
    default @Nullable Set<Integer> wanted() throws InterruptedException {
        return null;
    }

    /** Since when the records of a partition are wanted; null for all there are. May wait for what it has to know first. */
    default @Nullable Instant readFrom(int partition) throws InterruptedException {
        return null;
    }

    /**
     * Reading begins, or goes on after a fault.
     *
     * @param epoch the id of the topic; another one than before means that nothing read so far holds any more
     */
    default void starts(String epoch) {}

    /**
     * Partitions are read from these offsets on: for the first time, or because where reading stood is not there any more. Whatever was read
     * of them before is not complete any more.
     */
    default void begins(Map<TopicPartition, Long> first) {}

    /** Partitions are not wanted any more: what follows in them is not read. */
    default void ends(Set<TopicPartition> left) {}

    /** What one poll brought has been read. {@code next} is the offset of the next record to come, per partition that is read. */
    default void polled(Map<TopicPartition, Long> next) {}

    /** Everything that was in the partition when its reading began has been read. */
    default void reached(TopicPartition partition) {}

    /** Everything that was in all wanted partitions at the start, or when {@link #behind} was told, has been read. */
    default void caughtUp() {}

    /** Nothing was read for a while: there may be much that is not known. {@link #caughtUp} follows when it is. */
    default void behind() {}

    default void unreadable(ConsumerRecord<String, byte[]> record, RuntimeException why) {
        LoggerFactory.getLogger(getClass())
                .warn("skipped {}-{}@{}: {}", record.topic(), record.partition(), record.offset(), why.getMessage());
    }
}
