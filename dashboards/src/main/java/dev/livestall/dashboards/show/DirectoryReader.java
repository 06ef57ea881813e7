package dev.livestall.dashboards.show;

import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.access.SignOuts;
import dev.livestall.dashboards.erasure.ForgettingViewers;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.ProductEntry;
import dev.livestall.events.DirectoryEntry.SignedOut;
import dev.livestall.events.DirectoryEntry.ViewerErased;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import dev.livestall.events.UnreadableEvent;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads {@code directory} from its beginning and then for ever, on a thread of its own and in no group: every node needs all of it. */
@Component
class DirectoryReader implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DirectoryReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final Shows shows;
    private final Products products;
    private final SignOuts signOuts;
    private final ForgettingViewers forgetting;
    private final DashboardsSettings settings;
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;

    DirectoryReader(
            Shows shows,
            Products products,
            SignOuts signOuts,
            ForgettingViewers forgetting,
            DashboardsSettings settings) {
        this.shows = shows;
        this.products = products;
        this.signOuts = signOuts;
        this.forgetting = forgetting;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        var started = new Thread(this::readUntilStopped, "directory");
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    @Override
    public void stop() {
        running = false;
        var reading = consumer;
        if (reading != null) reading.wakeup();
        var toJoin = thread;
        if (toJoin == null) return;
        toJoin.interrupt();
        try {
            toJoin.join(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void readUntilStopped() {
        while (running) {
            try {
                read();
            } catch (WakeupException | org.apache.kafka.common.errors.InterruptException e) {
                if (running) log.warn("directory reader was woken; reading again from the beginning");
            } catch (KafkaException e) {
                log.warn("can't read the directory, trying again in {}", PAUSE_AFTER_FAILURE, e);
                pause();
            }
        }
    }

    /** From the beginning each time: the topic is compacted, and putting an entry twice changes nothing. */
    private void read() {
        try (var reading = new KafkaConsumer<>(
                properties(settings.kafka()), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer = reading;
            var partitions = reading.partitionsFor(Topics.DIRECTORY).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            reading.assign(partitions);
            reading.seekToBeginning(partitions);
            var ends = reading.endOffsets(partitions);
            while (running) {
                reading.poll(POLL).forEach(this::take);
                if (!shows.complete() && reached(reading, ends)) shows.markComplete();
            }
        } finally {
            consumer = null;
        }
    }

    private static boolean reached(KafkaConsumer<?, ?> reading, Map<TopicPartition, Long> ends) {
        return !ends.isEmpty()
                && ends.entrySet().stream().allMatch(end -> reading.position(end.getKey()) >= end.getValue());
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) return; // a tombstone; shows are never deleted
        DirectoryEntry entry;
        try {
            entry = EventJson.DIRECTORY.decode(record.value());
        } catch (UnreadableEvent e) {
            log.warn("skipping directory record at offset {}: {}", record.offset(), e.getMessage());
            return;
        }
        if (entry instanceof BroadcastEntry broadcast) shows.put(broadcast);
        else if (entry instanceof ProductEntry product) products.put(product);
        else if (entry instanceof SignedOut signedOut) signOuts.add(signedOut);
        else if (entry instanceof ViewerErased erased) forgetting.add(erased);
    }

    /** @param brokers with commas between them */
    static Map<String, Object> properties(String brokers) {
        return Map.of(
                "bootstrap.servers",
                brokers,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "allow.auto.create.topics",
                false,
                "client.id",
                "dashboards-directory");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
