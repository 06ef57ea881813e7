package dev.livestall.chat.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Stack;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Following a topic to which something happens, on a topic of its own. */
class TopicTailIT {
    private final String topic = "tail-" + UUID.randomUUID();
    private final TopicPartition zero = new TopicPartition(topic, 0);
    private final KafkaClients clients = Stack.ONE.bean(KafkaClients.class);
    private final Told told = new Told();
    private Admin admin;
    private KafkaProducer<String, byte[]> producer;

    /** Writes down what it is told; holds on at a record whose key is {@code wait}. */
    private static final class Told implements TopicReader {
        final List<String> keys = new CopyOnWriteArrayList<>();
        final List<Long> beginnings = new CopyOnWriteArrayList<>();
        final List<String> epochs = new CopyOnWriteArrayList<>();
        final CountDownLatch waiting = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public void read(ConsumerRecord<String, byte[]> record) {
            keys.add(record.key());
            if (!record.key().equals("wait")) return;
            waiting.countDown();
            try {
                goOn.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void starts(String epoch) {
            epochs.add(epoch);
        }

        @Override
        public void begins(Map<TopicPartition, Long> first) {
            beginnings.addAll(first.values());
        }
    }

    @BeforeEach
    void makeTopic() throws Exception {
        Map<String, Object> kafka = Map.of("bootstrap.servers", Stack.kafka());
        admin = Admin.create(kafka);
        producer = new KafkaProducer<>(
                kafka,
                new org.apache.kafka.common.serialization.StringSerializer(),
                new org.apache.kafka.common.serialization.ByteArraySerializer());
        create();
    }

    @AfterEach
    void deleteTopic() {
        producer.close();
        admin.deleteTopics(List.of(topic));
        admin.close();
    }

    @Test
    void whatRetentionHasPassedMeanwhileIsAnHonestNewBeginning() throws Exception {
        send(0, "wait");
        try (TopicTail tail = new TopicTail(topic, clients, told).start()) {
            told.waiting.await(20, TimeUnit.SECONDS);
            send(0, "fetched already");
            // The fetch that was under way takes that one; the rest is not asked for before the reader goes on.
            Thread.sleep(1_000);
            for (int i = 2; i < 100; i++) send(0, "r" + i);
            admin.deleteRecords(Map.of(zero, RecordsToDelete.beforeOffset(90)))
                    .all()
                    .get();
            told.goOn.countDown();
            await("r99");
        }
        assertThat(told.beginnings).containsExactly(0L, 90L);
        assertThat(told.keys).doesNotContain("r89").contains("r90").doesNotHaveDuplicates();
        assertThat(told.epochs).hasSize(2).containsOnly(told.epochs.get(0));
    }

    @Test
    void aTopicMadeAnewIsReadFromItsFirstRecordAsAnotherOne() throws Exception {
        for (int i = 0; i < 5; i++) send(0, "old" + i);
        try (TopicTail tail = new TopicTail(topic, clients, told).start()) {
            await("old4");
            admin.deleteTopics(List.of(topic)).all().get();
            Awaitility.await().until(() -> !admin.listTopics().names().get().contains(topic));
            create();
            // As many as before: the old offset exists here too, and only the topic's id tells that it means another
            // record.
            for (int i = 0; i < 8; i++) send(0, "new" + i);
            await("new7");
        }
        assertThat(told.keys).endsWith("new0", "new1", "new2", "new3", "new4", "new5", "new6", "new7");
        assertThat(told.epochs.get(0)).isNotEqualTo(told.epochs.get(told.epochs.size() - 1));
    }

    @Test
    void partitionsThatAreAddedAreReadFromTheirFirstRecord() throws Exception {
        send(0, "before");
        try (TopicTail tail = new TopicTail(topic, clients, told).start()) {
            await("before");
            admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(3)))
                    .all()
                    .get();
            send(2, "in the new one");
            await("in the new one");
            send(0, "in the old one");
            await("in the old one");
        }
        assertThat(told.keys).doesNotHaveDuplicates();
    }

    private void create() throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }

    private void send(int partition, String key) throws Exception {
        producer.send(new ProducerRecord<>(topic, partition, key, new byte[] {1}))
                .get();
    }

    private void await(String key) {
        Awaitility.await().atMost(java.time.Duration.ofSeconds(20)).until(() -> told.keys.contains(key));
    }
}
