package dev.livestall.chat.archive;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.kafka.DeadLetters;
import dev.livestall.chat.kafka.KafkaClients;
import dev.livestall.chat.kafka.TopicLook;
import dev.livestall.chat.room.RoomReader;
import dev.livestall.chat.room.RoomRecords;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The group that copies the room log into PostgreSQL: a batch, its rows, then its offsets. */
@Component
class ArchiveGroup implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveGroup.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration WRITE_WITHIN = Duration.ofSeconds(30);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(2);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(1);

    private final KafkaClients clients;
    private final Archive archive;
    private final DeadLetters deadLetters;
    private final Broadcasts broadcasts;
    private final String group;
    private final Thread thread = new Thread(this::run, "archive");
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private volatile boolean running;

    ArchiveGroup(
            KafkaClients clients,
            Archive archive,
            DeadLetters deadLetters,
            Broadcasts broadcasts,
            ChatSettings settings) {
        this.clients = clients;
        this.archive = archive;
        this.deadLetters = deadLetters;
        this.broadcasts = broadcasts;
        this.group = settings.archiveGroup();
    }

    private void run() {
        while (running) {
            KafkaConsumer<String, byte[]> member = clients.member(group);
            consumer = member;
            try {
                TopicLook look = clients.look(Topics.ROOM_EVENTS);
                member.subscribe(List.of(Topics.ROOM_EVENTS));
                while (running) take(member, look);
            } catch (WakeupException | InterruptException | InterruptedException e) {
                running = false;
            } catch (Exception e) {
                LOG.warn("the archive waits {} and reads its batch again: {}", AGAIN_AFTER, e.toString());
                rest();
            } finally {
                consumer = null;
                member.close(CloseOptions.timeout(CLOSE_WITHIN));
            }
        }
    }

    private void take(KafkaConsumer<String, byte[]> consumer, TopicLook look) throws Exception {
        look.again();
        String epoch = look.id();
        ConsumerRecords<String, byte[]> batch = consumer.poll(POLL);
        if (batch.isEmpty()) return;
        Map<String, List<Archived>> byShop = new LinkedHashMap<>();
        List<Mono<Void>> dead = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            try {
                Archived event = read(record, epoch);
                // What a later version wrote is that version's to archive.
                if (event.event() instanceof RoomEvent.Unknown) continue;
                byShop.computeIfAbsent(event.shopId(), shop -> new ArrayList<>())
                        .add(event);
            } catch (RuntimeException e) {
                dead.add(deadLetters.keep(record, String.valueOf(e.getMessage())));
            }
        }
        // On this thread, which is no event loop: the next batch is not asked for before this one is safe.
        Flux.fromIterable(byShop.entrySet())
                .concatMap(shop -> write(shop.getKey(), shop.getValue()))
                .then(Mono.when(dead))
                .toFuture()
                .get(WRITE_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        consumer.commitSync();
    }

    private Mono<Void> write(String shopId, List<Archived> events) {
        return archive.write(shopId, events)
                .onErrorResume(ArchiveGroup::isTheRecordsFault, e -> Flux.fromIterable(events)
                        .concatMap(event -> writeOne(shopId, event))
                        .then());
    }

    /** One that PostgreSQL will never take must not hold up those behind it. */
    private Mono<Void> writeOne(String shopId, Archived event) {
        return archive.write(shopId, List.of(event))
                .onErrorResume(
                        ArchiveGroup::isTheRecordsFault,
                        e -> deadLetters.keep(event.record(), String.valueOf(e.getMessage())));
    }

    private static boolean isTheRecordsFault(Throwable e) {
        return e instanceof DataIntegrityViolationException || e instanceof IllegalArgumentException;
    }

    private Archived read(ConsumerRecord<String, byte[]> record, String epoch) {
        RoomEvent event = RoomRecords.check(record, RoomReader.CLOCK_LIMIT, broadcasts);
        return new Archived(event, epoch, record);
    }

    private void rest() {
        try {
            stopping.await(AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread.setDaemon(true);
        thread.start();
    }

    /** Woken, not interrupted: so it leaves its group in order, and the next member need not wait until it is missed. */
    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        KafkaConsumer<String, byte[]> open = consumer;
        if (open != null) open.wakeup();
        try {
            thread.join(2 * CLOSE_WITHIN.toMillis());
            thread.interrupt();
            thread.join(CLOSE_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
