package dev.livestall.chat.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a topic on a thread of its own, the partitions and from where the reader wants, for as long as the node lives.
 *
 * <p>After a fault it goes on where it stopped. If that is not there any more (retention has passed it), those partitions begin anew; if the
 * topic is another one than before (its id changed), everything does. Partitions that are added are read from their first record.
 */
public final class TopicTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicTail.class);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(1);

    private final String topic;
    private final KafkaClients clients;
    private final TopicReader reader;
    private final Thread thread;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private String epoch = "";

    public TopicTail(String topic, KafkaClients clients, TopicReader reader) {
        this.topic = topic;
        this.clients = clients;
        this.reader = reader;
        this.thread = new Thread(this::run, "read-" + topic);
        this.thread.setDaemon(true);
        // Shown from the start: an alert can't tell a counter that is not there from one that stands still.
        skipped(topic);
    }

    public TopicTail start() {
        thread.start();
        return this;
    }

    private void run() {
        while (isOpen()) {
            try {
                follow();
            } catch (WakeupException | InterruptException | InterruptedException e) {
                // close() was called: the loop ends.
            } catch (InvalidOffsetException e) {
                LOG.warn("{} was not read for too long: {} begin anew", topic, e.partitions());
                next.keySet().removeAll(e.partitions());
                reader.behind();
            } catch (Exception e) {
                reader.behind();
                LOG.warn("reading {} stopped, again in {}", topic, AGAIN_AFTER, e);
                rest();
            }
        }
    }

    private void follow() throws Exception {
        Consumer<String, byte[]> opened = clients.reader(topic);
        consumer = opened;
        try {
            TopicLook look = clients.look(topic);
            if (!look.id().equals(epoch)) next.clear();
            epoch = look.id();
            reader.starts(epoch);
            Reading reading = new Reading(topic, opened, look, reader, next);
            while (isOpen()) reading.goOn();
        } finally {
            consumer = null;
            opened.close(CloseOptions.timeout(CLOSE_WITHIN));
        }
    }

    static void read(TopicReader reader, ConsumerRecord<String, byte[]> record) {
        try {
            reader.read(record);
        } catch (RuntimeException e) {
            // One bad record must never hold up the rest: it is counted, and what owns dead letters keeps its bytes.
            skipped(record.topic()).increment();
            reader.unreadable(record, e);
        }
    }

    private static Counter skipped(String topic) {
        return Metrics.counter("livestall.records.skipped", "topic", topic);
    }

    private boolean isOpen() {
        return closing.getCount() > 0;
    }

    private void rest() {
        try {
            closing.await(AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // close() was called: the loop ends.
        }
    }

    /** A consumer that is woken closes in order; one that is interrupted complains about it. So that comes last. */
    @Override
    public void close() {
        closing.countDown();
        Consumer<String, byte[]> open = consumer;
        if (open != null) open.wakeup();
        try {
            thread.join(2 * CLOSE_WITHIN.toMillis());
            thread.interrupt();
            thread.join(CLOSE_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
