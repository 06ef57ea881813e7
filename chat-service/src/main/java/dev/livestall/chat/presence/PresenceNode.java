package dev.livestall.chat.presence;

import dev.livestall.chat.kafka.KafkaClients;
import dev.livestall.chat.kafka.Sending;
import dev.livestall.chat.kafka.TopicFollower;
import dev.livestall.chat.presence.Counts.News;
import dev.livestall.chat.room.Pulse;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.Rooms;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each second: tells this node's counts, and tells its rooms what all nodes told. */
@Component
class PresenceNode extends TopicFollower {
    /** Older counts say nothing any more. */
    private static final Duration READ_BACK = Duration.ofSeconds(5);

    private final Presence presence;
    private final Rooms rooms;
    private final Sending sending;
    private final String node;
    private final Set<String> toldBefore = new HashSet<>();

    PresenceNode(Presence presence, Rooms rooms, Sending sending, KafkaClients clients, ChatSettings settings) {
        super(Topics.ROOM_PRESENCE, clients);
        this.presence = presence;
        this.rooms = rooms;
        this.sending = sending;
        this.node = settings.node();
    }

    @Scheduled(fixedRate = 1_000)
    void tellAndPulse() {
        if (!isRunning()) return;
        presence.takeHere(node, toldBefore, this::tell);
        Map<String, News> news = new HashMap<>();
        presence.takeNews(news::put);
        for (Room room : rooms.all()) pulse(room, news.get(room.broadcastId()));
    }

    /** If anything is new: who is here, what they gave, or that viewers saw only a part of what was said. */
    private void pulse(Room room, @Nullable News news) {
        Pulse.Sample sample = room.takeSample();
        if (news == null && sample == null) return;
        int viewers = news == null ? presence.viewers(room.broadcastId()) : news.viewers();
        int hearts = news == null ? 0 : news.hearts();
        room.fanOut().tellAll(Pulse.of(Instant.now(), viewers, hearts, sample).json());
    }

    private void tell(PresenceRecord record) {
        sending.sendAndForget(new ProducerRecord<>(
                Topics.ROOM_PRESENCE, record.broadcastId(), EventJson.MAPPER.writeValueAsBytes(record)));
    }

    @Override
    public Instant readFrom(int partition) {
        return Instant.now().minus(READ_BACK);
    }

    @Override
    public void read(ConsumerRecord<String, byte[]> record) {
        presence.told(EventJson.MAPPER.readValue(record.value(), PresenceRecord.class));
    }
}
