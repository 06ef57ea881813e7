package dev.livestall.chat.room;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.DirectoryReader;
import dev.livestall.chat.kafka.KafkaClients;
import dev.livestall.chat.kafka.TopicFollower;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the room log into the rooms.
 *
 * <p>On start it reads back to the first start of a show that has not ended, and at least over the retry window, so that rooms are complete
 * and retries are known before the node takes its first socket. Only the partitions of rooms that this node needs are read; one that is
 * asked for later is read back as far, beside the others, before anybody enters its rooms.
 */
@Component
public class RoomReader extends TopicFollower {
    /** Between a show's row and its first event clocks may differ. */
    private static final Duration MARGIN = Duration.ofMinutes(1);
    /** An event that claims to be later than its record by more than this is not believed. */
    public static final Duration CLOCK_LIMIT = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(RoomReader.class);
    private static final long WANTED_NANOS = Duration.ofSeconds(1).toNanos();

    private final Rooms rooms;
    private final Broadcasts broadcasts;
    private final DirectoryReader directory;
    private final ChatSettings settings;
    private final Freshness freshness;
    private final Counter unknown = Metrics.counter("livestall.records.unknown", "topic", Topics.ROOM_EVENTS);
    private final Set<Room> changed = new HashSet<>();
    private Set<Integer> wanted = Set.of();
    private long wantedAt = System.nanoTime() - WANTED_NANOS - 1;

    RoomReader(
            KafkaClients clients,
            Rooms rooms,
            Broadcasts broadcasts,
            DirectoryReader directory,
            Freshness freshness,
            ChatSettings settings) {
        super(Topics.ROOM_EVENTS, clients);
        this.freshness = freshness;
        this.rooms = rooms;
        this.broadcasts = broadcasts;
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public @Nullable Instant readFrom(int partition) throws InterruptedException {
        directory.awaitKnown();
        Instant from = Instant.now().minus(settings.room().retryWindow());
        Instant show = broadcasts.interestingSince(partition, settings.room().draftReadBack());
        return (show == null || from.isBefore(show) ? from : show).minus(MARGIN);
    }

    /** Looked at anew each second, and at once if somebody came for a room that is not read. */
    @Override
    public Set<Integer> wanted() throws InterruptedException {
        directory.awaitKnown();
        if (rooms.isAskedForMore() || System.nanoTime() - wantedAt > WANTED_NANOS) {
            wanted = rooms.partitionsNeeded();
            wantedAt = System.nanoTime();
        }
        return wanted;
    }

    @Override
    public void starts(String epoch) {
        if (!epoch.equals(rooms.epoch())) rooms.startAnew(epoch);
    }

    @Override
    public void begins(Map<TopicPartition, Long> first) {
        Map<Integer, Long> starts = new HashMap<>();
        first.forEach((partition, offset) -> starts.put(partition.partition(), offset));
        rooms.begin(starts);
        LOG.info("reads the rooms of partitions {}", starts.keySet());
    }

    @Override
    public void ends(Set<TopicPartition> left) {
        left.forEach(partition -> rooms.end(partition.partition()));
    }

    @Override
    public void reached(TopicPartition partition) {
        rooms.reached(partition.partition());
    }

    @Override
    public void read(ConsumerRecord<String, byte[]> record) {
        RoomEvent event = RoomRecords.check(record, CLOCK_LIMIT, broadcasts);
        if (event instanceof RoomEvent.Unknown) {
            unknown.increment();
            return;
        }
        Room room = rooms.at(event.about().broadcast(), record.partition(), record.offset());
        // The bytes that stand in the log go out as they are: no field that a newer version added gets lost.
        if (room.apply(record.offset(), record.timestamp(), event, record.value())) changed.add(room);
    }

    @Override
    public void polled(Map<TopicPartition, Long> next) {
        freshness.polled();
        next.forEach((partition, offset) -> rooms.readThrough(partition.partition(), offset - 1));
        changed.forEach(room -> room.fanOut().wake());
        changed.clear();
    }

    @Override
    public void caughtUp() {
        freshness.atHead();
    }

    @Override
    public void behind() {
        freshness.behind();
    }

    /** Whether this node knows its rooms up to the end of the log: before that it takes no socket. */
    public boolean isAtHead() {
        return freshness.isAtHead();
    }
}
